/**
 * Views: what a register shows when it is asked, worked out of its entries, events and links. A view changes nothing and
 * each of its cells can be led back to the events behind it.
 */
@NullMarked
package org.sijill.view;

import org.jspecify.annotations.NullMarked;
