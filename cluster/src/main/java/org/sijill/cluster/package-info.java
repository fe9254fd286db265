/** The same reading as a map and the same merging as a reduce, on Spark. */
@NullMarked
package org.sijill.cluster;

import org.jspecify.annotations.NullMarked;
