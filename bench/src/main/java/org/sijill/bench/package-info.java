/** How well and how fast: the board, the goldens of the corpus, start-up and speed. */
@NullMarked
package org.sijill.bench;

import org.jspecify.annotations.NullMarked;
