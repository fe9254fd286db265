/** How a reading is written: the contract's JSON Lines, and a timeline for people. */
@NullMarked
package org.sijill.app.record;

import org.jspecify.annotations.NullMarked;
