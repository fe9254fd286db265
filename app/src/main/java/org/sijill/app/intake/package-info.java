/** A reader of text and JSON Lines, until the module {@code intake} has its own. */
@NullMarked
package org.sijill.app.intake;

import org.jspecify.annotations.NullMarked;
