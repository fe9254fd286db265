package org.sijill.view;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a register at one moment, answering which of them have what, and how many. Answers come from sets of
 * positions, so that counts of all facets of a hundred thousand entries take milliseconds; each set is made when it is
 * first asked for, or by {@link #ready}. Immutable to those who ask, safe for any number of threads.
 */
public final class Ledger {
    private final List<Entry> entries;
    private final Map<Facet, Map<String, BitSet>> having = new EnumMap<>(Facet.class);
    private final Map<Question.Order, int[]> orders = new EnumMap<>(Question.Order.class);
    private final Map<String, Integer> positions = new HashMap<>();

    /** @param entries in the order in which a {@link Finder} took their words */
    public Ledger(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        for (int i = 0; i < entries.size(); i++) positions.put(entries.get(i).id(), i);
    }

    /** Makes all that questions need, so that none of them has to wait for it. */
    public void ready() {
        for (Question.Order o : Question.Order.values()) order(o);
        for (Facet f : Facet.values()) having(f);
    }

    private synchronized Map<String, BitSet> having(Facet facet) {
        return having.computeIfAbsent(facet, this::index);
    }

    private synchronized int[] order(Question.Order order) {
        return orders.computeIfAbsent(order, this::sorted);
    }

    private Map<String, BitSet> index(Facet facet) {
        Map<String, BitSet> index = new TreeMap<>();
        for (int i = 0; i < entries.size(); i++)
            for (String value : facet.of(entries.get(i)))
                index.computeIfAbsent(value, k -> new BitSet()).set(i);
        return index;
    }

    private int[] sorted(Question.Order order) {
        Integer[] at = new Integer[entries.size()];
        for (int i = 0; i < at.length; i++) at[i] = i;
        Comparator<Entry> by = comparing(order);
        java.util.Arrays.sort(at, (a, b) -> by.compare(entries.get(a), entries.get(b)));
        int[] all = new int[at.length];
        for (int i = 0; i < all.length; i++) all[i] = at[i];
        return all;
    }

    private static Comparator<Entry> comparing(Question.Order order) {
        Comparator<Entry> by = switch (order) {
            case NEWEST -> Comparator.comparing((Entry e) -> e.day("0000")).reversed();
            case OLDEST -> Comparator.comparing((Entry e) -> e.day("9999"));
            case REPORTS -> Comparator.comparingInt((Entry e) -> -e.reports());
        };
        return by.thenComparing(Entry::id);
    }

    public int size() {
        return entries.size();
    }

    /** Where an entry stands among those given; -1 where it does not. */
    public int position(String id) {
        return positions.getOrDefault(id, -1);
    }

    /** The entry of that id, or null. */
    public @Nullable Entry entry(String id) {
        Integer at = positions.get(id);
        return at == null ? null : entries.get(at);
    }

    /** What a question finds, words of entries and of their places looked up in one finder each. */
    public Answer ask(Question q, Finder words, Finder places) {
        BitSet found = new BitSet(entries.size());
        found.set(0, entries.size());
        q.chosen().forEach((facet, values) -> {
            for (String v : values) found.and(set(facet, v));
        });
        if (q.text() != null) found.and(words.find(q.text()));
        if (q.place() != null) for (String word : places.words(q.place())) found.and(at(word, places));
        if (q.from() != null) keep(found, q.from().toString(), null);
        if (q.to() != null) keep(found, null, q.to().toString());
        if (!q.time().equals(Stretch.ALL)) keep(found, q.time());
        return new Answer(this, q.order(), found);
    }

    /** Entries in the country of that code, or with a place of which a word begins so. */
    private BitSet at(String word, Finder places) {
        BitSet at = places.beginning(word);
        at.or(set(Facet.COUNTRY, word.toUpperCase(Locale.ROOT)));
        return at;
    }

    private BitSet set(Facet facet, String value) {
        return having(facet).getOrDefault(value, new BitSet());
    }

    /** As a register's own condition: not over before {@code from}, begun by {@code to}. */
    private void keep(BitSet found, @Nullable String from, @Nullable String to) {
        for (int i = found.nextSetBit(0); i >= 0; i = found.nextSetBit(i + 1)) {
            Entry e = entries.get(i);
            boolean unknown = e.from() == null && e.to() == null;
            boolean early = from != null && e.to() != null && e.to().compareTo(from) < 0;
            boolean late = to != null && e.from() != null && e.from().compareTo(to) > 0;
            if (unknown || early || late) found.clear(i);
        }
    }

    private void keep(BitSet found, Stretch time) {
        for (int i = found.nextSetBit(0); i >= 0; i = found.nextSetBit(i + 1))
            if (!time.holds(entries.get(i))) found.clear(i);
    }

    /** What a question found. Immutable. */
    public static final class Answer {
        private final Ledger ledger;
        private final Question.Order order;
        private final BitSet found;

        private Answer(Ledger ledger, Question.Order order, BitSet found) {
            this.ledger = ledger;
            this.order = order;
            this.found = found;
        }

        public int count() {
            return found.cardinality();
        }

        /** At most {@code limit} entries in order, those after the entry {@code after} where it is not null. */
        public List<Entry> page(@Nullable Entry after, int limit) {
            List<Entry> page = new ArrayList<>(Math.min(limit, 100));
            int[] all = ledger.order(order);
            for (int i = after == null ? 0 : following(all, after); i < all.length && page.size() < limit; i++)
                if (found.get(all[i])) page.add(ledger.entries.get(all[i]));
            return page;
        }

        /** All entries in order, {@code most} at most. */
        public List<Entry> list(int most) {
            return page(null, most);
        }

        private int following(int[] all, Entry after) {
            Comparator<Entry> by = comparing(order);
            int low = 0, high = all.length;
            while (low < high) {
                int mid = (low + high) >>> 1;
                if (by.compare(ledger.entries.get(all[mid]), after) <= 0) low = mid + 1;
                else high = mid;
            }
            return low;
        }

        /** How many entries have each value, most first. */
        public Map<String, Integer> counts(Facet facet) {
            Map<String, Integer> counts = new HashMap<>();
            ledger.having(facet).forEach((value, set) -> {
                BitSet both = (BitSet) set.clone();
                both.and(found);
                if (!both.isEmpty()) counts.put(value, both.cardinality());
            });
            return ranked(counts);
        }

        /** All entries, in no order of their own. */
        public Iterable<Entry> each() {
            return () -> found.stream().mapToObj(ledger.entries::get).iterator();
        }

        /** How the entries lie over a stretch of time. */
        public Zoom zoom(Stretch in) {
            return Zoom.of(in, each());
        }

        /** How many entries name each place, as pages spell it. */
        public Map<String, Integer> places() {
            Map<String, Integer> counts = new HashMap<>();
            for (Entry e : each()) {
                String place = e.place();
                if (place != null) counts.merge(place, 1, Integer::sum);
            }
            return ranked(counts);
        }

        /** How many entries have each two parties in them, most first; {@code A-B} with A before B. */
        public Map<String, Integer> pairs() {
            Map<String, Integer> counts = new HashMap<>();
            for (int at = found.nextSetBit(0); at >= 0; at = found.nextSetBit(at + 1)) {
                List<String> parties = ledger.entries.get(at).parties();
                int n = Math.min(parties.size(), 12);
                for (int i = 0; i < n; i++)
                    for (int j = i + 1; j < n; j++)
                        counts.merge(parties.get(i) + "-" + parties.get(j), 1, Integer::sum);
            }
            return ranked(counts);
        }

        private static Map<String, Integer> ranked(Map<String, Integer> counts) {
            Map<String, Integer> ranked = new LinkedHashMap<>();
            counts.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .forEach(e -> ranked.put(e.getKey(), e.getValue()));
            return ranked;
        }
    }
}
