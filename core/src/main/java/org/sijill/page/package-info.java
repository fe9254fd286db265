/** From a page as it came to an article: what is headline and body, what is furniture, and why. */
@NullMarked
package org.sijill.page;

import org.jspecify.annotations.NullMarked;
