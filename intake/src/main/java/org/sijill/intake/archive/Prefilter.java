package org.sijill.intake.archive;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells what cannot be an Arabic news page before anything is decoded or parsed: by the record's kind, the answer's
 * status and type, the address, the size, and the letters. It errs towards letting through; what reads the page has
 * the last word. Stateless.
 */
public final class Prefilter {
    /** The longest body that is taken for an article's page. */
    public static final int LONGEST = 4 << 20;

    private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");
    private static final Set<String> FILES = Set.of(
            "jpg", "jpeg", "png", "gif", "webp", "svg", "ico", "css", "js", "json", "xml", "rss", "pdf", "doc", "docx",
            "xls", "xlsx", "zip", "rar", "mp3", "mp4", "txt", "woff", "woff2", "ttf");
    private static final Set<String> LISTS = Set.of(
            "tag",
            "tags",
            "category",
            "categories",
            "search",
            "author",
            "authors",
            "archive",
            "archives",
            "feed",
            "rss",
            "login",
            "register",
            "wp-json",
            "wp-admin",
            "wp-login.php",
            "cart",
            "sitemap",
            "robots.txt");

    private Prefilter() {}

    /** Why {@code record} need not be looked into, or null. */
    public static @Nullable Why of(WarcRecord record) {
        if (record.isText()) return text(record);
        return switch (record.kind()) {
            case "response", "resource" -> null;
            case "conversion" -> Why.TYPE;
            default -> Why.RECORD;
        };
    }

    private static @Nullable Why text(WarcRecord record) {
        if (isList(record.address())) return Why.ADDRESS;
        if (record.length() > LONGEST) return Why.SIZE;
        return Letters.areArabic(record.buffer(), record.from(), record.to(), false) ? null : Why.LANGUAGE;
    }

    /** Why an answer need not be parsed, or null. */
    public static @Nullable Why of(Capture capture, @Nullable String address) {
        if (capture.status() != 200) return Why.STATUS;
        if (!PAGES.contains(capture.media())) return Why.TYPE;
        return isList(address) ? Why.ADDRESS : null;
    }

    /** Why a page's body need not be parsed, or null. */
    public static @Nullable Why of(byte[] html) {
        return Letters.areArabic(html, 0, html.length, true) ? null : Why.LANGUAGE;
    }

    /** Whether an address is that of a front page, a list, a search or a file that is no page. */
    static boolean isList(@Nullable String address) {
        if (address == null) return false;
        int host = address.indexOf("://");
        int path = address.indexOf('/', host < 0 ? 0 : host + 3);
        if (path < 0) return true;
        String rest = address.substring(path + 1).toLowerCase(Locale.ROOT);
        int query = rest.indexOf('?');
        String bare = query < 0 ? rest : rest.substring(0, query);
        if (bare.isEmpty() && query < 0) return true;
        for (String step : bare.split("/")) if (LISTS.contains(step)) return true;
        int dot = bare.lastIndexOf('.');
        return dot > bare.lastIndexOf('/') && FILES.contains(bare.substring(dot + 1));
    }
}
