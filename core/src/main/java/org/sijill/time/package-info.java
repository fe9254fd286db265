/** Time expressions: from words to intervals, never finer than the words. */
@NullMarked
package org.sijill.time;

import org.jspecify.annotations.NullMarked;
