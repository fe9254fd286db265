/** Events of a register in the forms that other programs open, a class for each. Knows values of the core only. */
@NullMarked
package org.sijill.export;

import org.jspecify.annotations.NullMarked;
