package org.sijill.app.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Files that pages need: style, script, letters. Only what is listed here is served. */
final class Assets {
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "woff2", "font/woff2",
            "svg", "image/svg+xml",
            "txt", "text/plain; charset=utf-8");

    private Assets() {}

    /** A file of {@code assets/}. */
    static Answer show(Visit v) {
        String name = v.part("name");
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        byte[] bytes = type == null || !name.matches("[A-Za-z0-9.-]{1,80}") ? null : bytes("assets/" + name);
        if (type == null || bytes == null) throw Problem.missing("address", name);
        return Answer.of(type, bytes).with("Cache-Control", "public, max-age=86400");
    }

    static String text(String name) {
        byte[] bytes = bytes(name);
        if (bytes == null) throw new IllegalStateException("the build left out " + name);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte @Nullable [] bytes(String name) {
        try (InputStream in = Assets.class.getResourceAsStream(name)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
