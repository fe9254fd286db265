package org.sijill.intake.archive;

/** Why a record of an archive is passed over without being read. */
public enum Why {
    RECORD("no page"),
    STATUS("no answer with a page"),
    TYPE("no web page by its type"),
    ADDRESS("a list, a search or a file by its address"),
    SIZE("too long for an article"),
    LANGUAGE("not in Arabic"),
    DAMAGE("damaged, beyond those named");

    private final String words;

    Why(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
