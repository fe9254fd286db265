/** Web archives as bytes: members, records and captures, bounded, and going on after whatever is damaged. */
@NullMarked
package org.sijill.intake.archive;

import org.jspecify.annotations.NullMarked;
