/** Watching feeds: what is asked when, how politely, and what of it is filed. */
@NullMarked
package org.sijill.app.watch;

import org.jspecify.annotations.NullMarked;
