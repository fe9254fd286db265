package org.sijill.app.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** By what addresses a screen leads to others and to itself, in the language and taste of whoever asks. Immutable. */
final class Linking {
    private final Tongue tongue;
    private final Taste taste;
    private final String path;
    private final Query query;

    /** @param path of the screen, after the language, without slash at either end */
    Linking(Tongue tongue, Taste taste, String path, Query query) {
        this.tongue = tongue;
        this.taste = taste;
        this.path = path;
        this.query = query;
    }

    /** The address of a page in this language and taste. */
    String to(String first, String... more) {
        StringBuilder to =
                new StringBuilder("/").append(tongue.code).append('/').append(first);
        for (String part : more) to.append('/').append(escaped(part));
        Map<String, List<String>> said = new LinkedHashMap<>();
        taste.said().forEach((name, value) -> said.put(name, List.of(value)));
        return to + Query.of(said).written();
    }

    /** The start page narrowed to entries that have a value. */
    String list(String name, String value) {
        String to = to("");
        return to + (to.indexOf('?') < 0 ? "?" : "&") + name + "=" + escaped(value);
    }

    /** The page of two parties, the lesser code first. */
    String pair(String one, String other) {
        return to("pairs", one.compareTo(other) < 0 ? one + "-" + other : other + "-" + one);
    }

    /** The start page narrowed to events of two parties. */
    String pairList(String one, String other) {
        return list("party", one) + "&party=" + escaped(other);
    }

    /** A part of an address, with its letters as an address may hold them. */
    String escaped(String part) {
        return Query.escape(part);
    }

    /** This address with another value of {@code name}, or without it; the place in the list is left. */
    String here(String name, @Nullable String value) {
        return address(tongue, query.with(name, value));
    }

    /** This address with one more value of {@code name}. */
    String and(String name, String value) {
        return address(tongue, query.and(name, value));
    }

    /** This address without that value. */
    String without(String name, String value) {
        return address(tongue, query.without(name, value));
    }

    /** This address, further on in the list. */
    String onward(String cursor) {
        return address(tongue, query.onward(cursor));
    }

    /** This very place in the other language. */
    String otherLanguage() {
        return address(tongue.other(), query);
    }

    private String address(Tongue language, Query asked) {
        return "/" + language.code + "/" + path + asked.written();
    }
}
