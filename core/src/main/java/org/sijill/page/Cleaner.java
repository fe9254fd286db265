package org.sijill.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sijill.base.Folding;
import org.sijill.lexicon.Lexicon;

/**
 * From a page as it came to its article: the headline and body letter for letter, all else set aside with the rule
 * that did it. The pieces tile the raw page. A page in another language than Arabic is set aside whole, with its
 * language's code. Never throws for a page, whatever stands in it. Runs in linear time. Immutable, safe for any number
 * of threads.
 */
public final class Cleaner {
    private static final Pattern BREAKS = Pattern.compile("[\\r\\n\\f\\u000B\\u0085\\u2028\\u2029]+");
    private static final Set<String> SIGNED = Set.of("outlet", "byline", "legal", "newsletter", "source");

    /** What is set aside for these has dates of its own. */
    private static final Set<String> UNDATED =
            Set.of("related", "comments", "most-read", "legal", "footer", "aside", "nav", "ticker", "header", "ad");

    private final Folding folding;
    private final Languages languages;
    private final DateLines dates;
    private final Outlets outlets;
    private final Rules rules;

    public Cleaner(Lexicon lexicon) {
        this.folding = lexicon.folding();
        this.languages = new Languages(lexicon);
        this.dates = new DateLines(lexicon);
        this.outlets = new Outlets(lexicon);
        this.rules = new Rules(new Furniture(lexicon), dates, outlets, languages);
    }

    /** The article of {@code page}; its text is empty where the page is in another language or has no words. */
    public Article clean(Page page) {
        List<Line> lines = Lines.of(page, folding);
        String language = languages.of(folding.bare(page.raw()));
        Verdicts v;
        String title = null;
        if (language.equals("ar")) {
            List<String> words = page.title() == null ? null : Line.words(page.title(), folding);
            v = rules.judge(lines, words);
            if (lines.size() == 1 && page.blocks().isEmpty())
                v = new Verdicts(lines); // a single line is all there is to read
            title = missingTitle(page.title(), words, v);
        } else {
            v = new Verdicts(lines);
            for (int i = 0; i < v.size(); i++)
                v.aside(i, language.equals("und") ? "no known language" : "language " + language);
        }
        return article(page, v, language, title);
    }

    /** The carrier's title where the text does not begin with it; later tellings of it in the head become repeats. */
    private @Nullable String missingTitle(@Nullable String title, @Nullable List<String> words, Verdicts v) {
        if (title == null || words == null || words.isEmpty()) return null;
        int first = 0;
        while (first < v.size() && !v.kept(first)) first++;
        if (first == v.size() || v.line(first).begins(words)) return first == v.size() ? oneLine(title) : null;
        for (int i = first; i < Math.min(v.size(), first + 8); i++)
            if (v.kept(i) && v.line(i).words().equals(words)) v.aside(i, "repeat");
        return oneLine(title);
    }

    private static String oneLine(String title) {
        return BREAKS.matcher(title.strip()).replaceAll(" ");
    }

    private Article article(Page page, Verdicts v, String language, @Nullable String title) {
        Assembly assembly = new Assembly(page.raw(), v.lines(), v.all(), title);
        Outlets.Outlet outlet = outlet(page, v);
        return new Article(
                id(page),
                page.source(),
                page.url(),
                outlet != null ? outlet.id() : page.outlet(),
                outlet == null || outlet.country().isEmpty() ? null : outlet.country(),
                title(page, v, title),
                day(page, v),
                language,
                assembly.text(),
                assembly.pieces());
    }

    private static @Nullable String title(Page page, Verdicts v, @Nullable String title) {
        if (title != null) return title;
        for (int i = 0; i < v.size(); i++)
            if (v.kept(i)) return page.title() != null ? oneLine(page.title()) : headline(v.line(i), page.raw());
        return page.title();
    }

    private static @Nullable String headline(Line line, String raw) {
        return line.size() <= 30 && !line.endsWith('.') ? line.span().of(raw) : null;
    }

    private Outlets.@Nullable Outlet outlet(Page page, Verdicts v) {
        Outlets.Outlet found = outlets.ofUrl(page.url());
        if (found == null) found = outlets.named(page.outlet());
        for (int i = 0; found == null && page.outlet() == null && i < v.size(); i++) {
            String why = v.why(i);
            if (why == null || !SIGNED.contains(why) || v.line(i).size() > 16) continue;
            Outlets.Outlet named = outlets.inside(v.line(i));
            if (named != null && !(named.agency() && !why.equals("outlet") && !why.equals("legal"))) found = named;
        }
        return found;
    }

    private Article.@Nullable Day day(Page page, Verdicts v) {
        LocalDate given = page.published();
        if (given != null) return new Article.Day(given, given, "metadata", List.of("the page's carrier gives it"));
        int first = 0;
        while (first < v.size() && !v.kept(first)) first++;
        Article.Day before = null;
        for (int i = 0; i < v.size(); i++) {
            LocalDate read = dated(v, i, i > first) ? dates.day(v.line(i)) : null;
            if (read == null) continue;
            List<String> reasons = List.of("date line «" + v.line(i).text() + "»");
            Article.Day found = new Article.Day(read, read, "text", reasons);
            if (i > first) return found;
            if (before == null) before = found;
        }
        return before;
    }

    /** Whether a line says when the page was published; above the headline only where a rule says so, for there many pages show today's date. */
    private boolean dated(Verdicts v, int i, boolean below) {
        String why = v.why(i);
        if (why == null || UNDATED.contains(why)) return false;
        return why.startsWith("date") || below && dates.is(v.line(i), 2);
    }

    private static String id(Page page) {
        String url = page.url();
        String basis = url != null && !url.isBlank() ? url.strip() : page.raw();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(basis.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
