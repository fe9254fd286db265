/** Parses codebook/, lexicon/ and outlets/ into one compact pack at build time, and opens that pack. */
@NullMarked
package org.sijill.data;

import org.jspecify.annotations.NullMarked;
