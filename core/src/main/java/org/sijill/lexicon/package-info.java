/** The words of the lexicon in the shape that the machine reads: vocabulary, phrases, forms, tables. */
@NullMarked
package org.sijill.lexicon;

import org.jspecify.annotations.NullMarked;
