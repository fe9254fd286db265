/** Who and where: parties, posts, people, bodies and places in a sentence, and whom later words point back to. */
@NullMarked
package org.sijill.mention;

import org.jspecify.annotations.NullMarked;
