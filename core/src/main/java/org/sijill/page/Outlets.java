package org.sijill.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.base.Folding;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.Table;

/**
 * The outlets of {@code outlets/}: found by host, by id or name as an input gives it, or by a name inside a line.
 * Immutable, safe for any number of threads.
 */
final class Outlets {
    /** An outlet: its id, its country (empty where it has none), whether it is an agency that others copy from. */
    record Outlet(String id, String country, boolean agency) {}

    private final Folding folding;
    private final Map<String, Outlet> byId = new HashMap<>();
    private final Map<String, Outlet> byHost = new HashMap<>();
    private final Map<List<String>, Outlet> byName = new HashMap<>();
    private int longest = 1;

    Outlets(Lexicon lexicon) {
        this.folding = lexicon.folding();
        for (Table t : lexicon.tables("outlets/outlets"))
            for (List<String> r : t.rows()) {
                Outlet outlet =
                        new Outlet(r.get(0), r.get(1), r.get(t.column("kind")).equals("agency"));
                byId.put(outlet.id(), outlet);
                name(outlet.id(), outlet);
            }
        each(lexicon, "outlets/hosts", (id, host) -> byHost.put(host, outlet(id)));
        each(lexicon, "outlets/names", (id, name) -> name(name, outlet(id)));
    }

    private interface Pair {
        void take(String outlet, String value);
    }

    private static void each(Lexicon lexicon, String name, Pair pair) {
        for (Table t : lexicon.tables(name)) for (List<String> r : t.rows()) pair.take(r.get(0), r.get(1));
    }

    private Outlet outlet(String id) {
        Outlet outlet = byId.get(id);
        if (outlet == null) throw new IllegalArgumentException("no outlet " + id);
        return outlet;
    }

    private void name(String name, Outlet outlet) {
        List<String> words = Line.words(name, folding);
        byName.putIfAbsent(words, outlet);
        longest = Math.max(longest, words.size());
    }

    /** The outlet that owns {@code url}'s host or a domain above it. */
    @Nullable
    Outlet ofUrl(@Nullable String url) {
        if (url == null) return null;
        int scheme = url.indexOf("://");
        String rest = scheme < 0 ? url : url.substring(scheme + 3);
        int end = 0;
        while (end < rest.length() && "/?#:".indexOf(rest.charAt(end)) < 0) end++;
        String host = rest.substring(0, end).toLowerCase(Locale.ROOT);
        while (!host.isEmpty()) {
            Outlet found = byHost.get(host);
            if (found != null) return found;
            int dot = host.indexOf('.');
            host = dot < 0 ? "" : host.substring(dot + 1);
        }
        return null;
    }

    /** The outlet that an input names by id, host, address or name. */
    @Nullable
    Outlet named(@Nullable String given) {
        if (given == null || given.isBlank()) return null;
        Outlet byHostOrId = byId.get(given.strip());
        if (byHostOrId == null) byHostOrId = ofUrl(given.strip());
        return byHostOrId != null ? byHostOrId : byName.get(Line.words(given, folding));
    }

    /** The outlet whose name the whole line is. */
    @Nullable
    Outlet whole(Line line) {
        return byName.get(line.words());
    }

    /** The outlet whose name stands in the line, the longest first. */
    @Nullable
    Outlet inside(Line line) {
        List<String> w = line.words();
        for (int len = Math.min(longest, w.size()); len > 0; len--)
            for (int i = 0; i + len <= w.size(); i++) {
                Outlet found = byName.get(w.subList(i, i + len));
                if (found != null && (len > 1 || len == w.size() || marked(line, i))) return found;
            }
        return null;
    }

    /** A name of one word is an outlet's only beside a mark or at the line's end: «المصدر: …». */
    private static boolean marked(Line line, int i) {
        return line.after().charAt(i) != ' '
                || i == line.size() - 1
                || i > 0 && line.after().charAt(i - 1) != ' ';
    }
}
