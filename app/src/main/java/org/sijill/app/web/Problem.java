package org.sijill.app.web;

import java.util.List;

/** Why a request cannot be answered: a status of HTTP and a sentence of {@code words.tsv}, said in the caller's language. */
final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1;

    final int status;
    final String key;
    final transient List<Object> parts;

    Problem(int status, String key, Object... parts) {
        super(key);
        this.status = status;
        this.key = key;
        this.parts = List.of(parts);
    }

    static Problem missing(String what, String id) {
        return new Problem(404, "problem." + what, id);
    }
}
