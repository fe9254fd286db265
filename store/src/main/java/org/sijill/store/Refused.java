package org.sijill.store;

/** Something that a caller asked of a register and cannot have; the message is a sentence for the caller. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Refused(String sentence) {
        super(sentence);
    }

    Refused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
