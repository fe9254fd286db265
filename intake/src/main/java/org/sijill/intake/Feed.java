package org.sijill.intake;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An RSS or Atom feed. Document types are refused; characters that XML forbids and entities that only HTML knows, which
 * real feeds are full of, are put right before parsing. Immutable.
 */
public record Feed(@Nullable String title, List<Entry> entries) {
    private static final Set<String> ENTITIES = Set.of("amp", "lt", "gt", "quot", "apos");

    /**
     * @param address the page that the entry tells of
     * @param published the day, in Greenwich
     * @param content the fullest text that the feed gives, or the title
     */
    public record Entry(
            @Nullable String address,
            @Nullable String title,
            @Nullable LocalDate published,
            String content,
            boolean isMarkup) {}

    static Feed of(byte[] bytes, @Nullable String charset, Decoder decoder) throws Refusal {
        String text = decoder.decode(bytes, charset != null ? charset : declared(bytes));
        SyndFeedInput input = new SyndFeedInput(false, Locale.ROOT);
        input.setAllowDoctypes(false);
        try {
            SyndFeed feed = input.build(new StringReader(sound(text.strip())));
            List<Entry> entries = new ArrayList<>();
            for (SyndEntry e : feed.getEntries()) entries.add(entry(e));
            return new Feed(text(feed.getTitle()), entries);
        } catch (FeedException | RuntimeException e) {
            throw new Refusal("the feed cannot be read: " + first(e));
        }
    }

    private static String first(Exception e) {
        String message = String.valueOf(e.getMessage());
        return message.lines().findFirst().orElse("it is damaged");
    }

    private static Entry entry(SyndEntry e) {
        String content = "";
        boolean markup = false;
        List<SyndContent> all = new ArrayList<>(e.getContents());
        if (e.getDescription() != null) all.add(e.getDescription());
        for (SyndContent c : all)
            if (c.getValue() != null && c.getValue().length() > content.length()) {
                content = c.getValue();
                markup = isMarkup(c);
            }
        String title = text(e.getTitle());
        if (content.isBlank()) content = title == null ? "" : title;
        return new Entry(address(e), title, day(e), content.strip(), markup);
    }

    private static boolean isMarkup(SyndContent c) {
        return c.getValue().indexOf('<') >= 0 && c.getValue().indexOf('>') >= 0;
    }

    private static @Nullable String address(SyndEntry e) {
        for (String a : new String[] {e.getLink(), e.getUri()})
            if (a != null && (a.strip().startsWith("http://") || a.strip().startsWith("https://"))) return a.strip();
        return null;
    }

    private static @Nullable LocalDate day(SyndEntry e) {
        Date date = e.getPublishedDate() != null ? e.getPublishedDate() : e.getUpdatedDate();
        return date == null ? null : date.toInstant().atZone(ZoneOffset.UTC).toLocalDate();
    }

    private static @Nullable String text(@Nullable String value) {
        if (value == null || value.isBlank()) return null;
        if (value.indexOf('<') < 0 && value.indexOf('&') < 0) return value.strip();
        return org.jsoup.Jsoup.parseBodyFragment(value).body().text();
    }

    /** The encoding that the XML declaration names. */
    private static @Nullable String declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 200), java.nio.charset.StandardCharsets.ISO_8859_1);
        int at = head.indexOf("encoding=");
        if (at < 0 || at + 10 >= head.length()) return null;
        int end = head.indexOf(head.charAt(at + 9), at + 10);
        return end < 0 ? null : head.substring(at + 10, end);
    }

    /** The text as XML allows it. */
    private static String sound(String text) {
        StringBuilder out = new StringBuilder(text.length() + 64);
        boolean data = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '<' && text.startsWith("<![CDATA[", i)) data = true;
            if (c == ']' && text.startsWith("]]>", i)) data = false;
            boolean allowed = c >= ' ' && c < '\uFFFE' || c == '\n' || c == '\r' || c == '\t';
            out.append(allowed ? c : ' ');
            if (c == '&' && !data && !isEntity(text, i + 1)) out.append("amp;");
        }
        return out.toString();
    }

    private static boolean isEntity(String text, int from) {
        int end = text.indexOf(';', from);
        if (end < 0 || end - from > 10 || end == from) return false;
        String name = text.substring(from, end);
        return ENTITIES.contains(name) || name.charAt(0) == '#' && name.length() > 1 && number(name.substring(1));
    }

    private static boolean number(String figures) {
        boolean hex = figures.charAt(0) == 'x' || figures.charAt(0) == 'X';
        String digits = hex ? figures.substring(1) : figures;
        try {
            int code = Integer.parseInt(digits, hex ? 16 : 10);
            return code >= ' ' && code < 0xFFFE
                    || code == 9
                    || code == 10
                    || code == 13
                    || code >= 0x10000 && code <= 0x10FFFF;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
