/** Values and rules on letters that every stage shares: spans, folding with a way back, clitics. */
@NullMarked
package org.sijill.base;

import org.jspecify.annotations.NullMarked;
