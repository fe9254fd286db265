package org.sijill.intake;

import org.sijill.lexicon.Lexicon;

/** What every reader is given: the lexicon, the caller's options, the decoder of bytes. */
record Context(Lexicon lexicon, Options options, Decoder decoder) {}
