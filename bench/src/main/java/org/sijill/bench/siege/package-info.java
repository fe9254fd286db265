/** The server under attack: what its description offers, asked in every wrong way, by many at once and for long. */
@org.jspecify.annotations.NullMarked
package org.sijill.bench.siege;
