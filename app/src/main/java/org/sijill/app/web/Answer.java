package org.sijill.app.web;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is sent for a request: status, media type, body, further headers. Immutable. */
record Answer(int status, String type, byte[] body, Map<String, String> headers) {
    static final String HTML = "text/html; charset=utf-8",
            JSON = "application/json",
            LINES = "application/x-ndjson",
            TEXT = "text/plain; charset=utf-8";

    static Answer of(String type, String body) {
        return new Answer(200, type, body.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    /** Sends the reader elsewhere, to be fetched with GET. */
    static Answer see(String address) {
        return new Answer(303, TEXT, new byte[0], Map.of("Location", address));
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
