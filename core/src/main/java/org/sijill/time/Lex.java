package org.sijill.time;

/**
 * One reading of the words at a token.
 *
 * @param value the table's value: a number, or the name of a unit or direction
 * @param number the table's count, or the value as a number, or 0
 * @param flags the clitics before the first word, as in {@link org.sijill.base.Clitics}
 * @param definite whether the first word carries the article
 * @param end the token after the last word
 */
record Lex(Kind kind, String value, int number, int flags, boolean definite, int end) {}
