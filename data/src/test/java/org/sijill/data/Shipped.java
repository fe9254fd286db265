package org.sijill.data;

import org.sijill.Sijill;
import org.sijill.lexicon.Lexicon;

/** The shipped lexicon and a reader by it, one for all tests: each takes tens of megabytes. */
public final class Shipped {
    public static final Lexicon LEXICON = Pack.lexicon();
    public static final Sijill SIJILL = new Sijill(LEXICON);

    private Shipped() {}
}
