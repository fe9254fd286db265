/** Pages out of files, folders and streams of many formats and encodings. */
@NullMarked
package org.sijill.intake;

import org.jspecify.annotations.NullMarked;
