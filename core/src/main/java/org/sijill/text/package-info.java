/** Sentences and words of an article. */
@NullMarked
package org.sijill.text;

import org.jspecify.annotations.NullMarked;
