/** Acts: who did what to whom, when, where, on whose word, and whether it was done. */
@NullMarked
package org.sijill.event;

import org.jspecify.annotations.NullMarked;
