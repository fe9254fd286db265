package org.sijill.app.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is sent for a request: status, media type, body, further headers. */
record Answer(int status, String type, Body body, Map<String, String> headers) {
    static final String HTML = "text/html; charset=utf-8",
            JSON = "application/json",
            LINES = "application/x-ndjson",
            TEXT = "text/plain; charset=utf-8";

    /** What follows the headers. */
    sealed interface Body {}

    /** A body that is there already. */
    @SuppressWarnings("ArrayRecordComponent") // Sent as it is, never compared.
    record Whole(byte[] bytes) implements Body {}

    /** A body that is made while it is sent. */
    non-sealed interface Written extends Body {
        void to(OutputStream out) throws IOException;
    }

    static Answer of(String type, String body) {
        return of(type, body.getBytes(StandardCharsets.UTF_8));
    }

    static Answer of(String type, byte[] body) {
        return new Answer(200, type, new Whole(body), Map.of());
    }

    static Answer written(String type, Written body) {
        return new Answer(200, type, body, Map.of());
    }

    /** Sends the reader elsewhere, to be fetched with GET. */
    static Answer see(String address) {
        return of(TEXT, "").status(303).with("Location", address);
    }

    Answer status(int status) {
        return new Answer(status, type, body, headers);
    }

    Answer with(String name, String value) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put(name, value);
        return new Answer(status, type, body, all);
    }
}
