/** The front door: a page goes in, an article with its mentions and reports comes out. */
@NullMarked
package org.sijill;

import org.jspecify.annotations.NullMarked;
