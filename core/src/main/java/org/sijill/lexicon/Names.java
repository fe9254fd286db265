package org.sijill.lexicon;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.base.Clitics;

/**
 * Every wording of the who's-who in one trie over words without their article, and what is known of the people,
 * organisations and places meant. Immutable after construction, safe for any number of threads.
 */
public final class Names {
    /** A post held: by whom for whom from when to when; ISO dates of any grain, empty when open. */
    public record Term(String person, String code, String post, String from, String to) {}

    /** A person: the commonest full spelling, the state, the Wikidata id where known. */
    public record Person(String id, String name, String code, String wikidata, List<Term> terms) {}

    /** A place on the map. */
    public record Spot(String id, String country, double lat, double lon, String kind) {}

    private final Vocabulary vocabulary;
    private final long[] edges;
    private final int[] targets;
    private final int[] slots;
    private final int[] first;
    /** Nodes from which some edge goes on, a bit each: most wordings end where they are found. */
    private final BitSet inner = new BitSet();

    private final Entries entries;
    private final Set<String> states;
    private final Map<String, Person> people;
    private final Map<String, Spot> spots;
    private final Map<String, List<Term>> byPost = new HashMap<>();

    /**
     * @param edges node and word packed as {@code node << 32 | word}, ascending
     * @param targets the node that each edge leads to
     * @param slots where each edge is found, as {@link #slots(long[])} lays them out
     * @param first where the entries of each node begin in {@code entries}; one more than there are nodes
     * @param states the codes that are states'
     */
    public Names(
            Vocabulary vocabulary,
            long[] edges,
            int[] targets,
            int[] slots,
            int[] first,
            Entries entries,
            Set<String> states,
            Map<String, Person> people,
            Map<String, Spot> spots) {
        this.vocabulary = vocabulary;
        this.edges = edges;
        this.targets = targets;
        this.slots = slots;
        this.first = first;
        this.entries = entries;
        this.states = states;
        this.people = people;
        this.spots = spots;
        for (long edge : edges) inner.set((int) (edge >>> 32));
        for (Person p : people.values())
            for (Term t : p.terms())
                byPost.computeIfAbsent(t.code() + "|" + t.post(), k -> new ArrayList<>())
                        .add(t);
    }

    /** The table by which edges are found: in each slot the number of an edge and one more, or 0. */
    public static int[] slots(long[] edges) {
        int[] slots = new int[Integer.highestOneBit(Math.max(16, edges.length * 2 - 1)) * 2];
        for (int i = 0; i < edges.length; i++) {
            int at = first(edges[i], slots.length);
            while (slots[at] != 0) at = at + 1 & slots.length - 1;
            slots[at] = i + 1;
        }
        return slots;
    }

    private static int first(long edge, int size) {
        return (int) (edge * 0x9E3779B97F4A7C15L >>> 40) & size - 1;
    }

    /** Whether the code is a state's, one that has a capital. */
    public boolean state(String code) {
        return states.contains(code);
    }

    /** The node after {@code word} (folded, without article) from {@code node}; the root is 0; -1 where nothing goes on. */
    public int next(int node, String word) {
        if (!inner.get(node)) return -1;
        int id = vocabulary.id(word);
        if (id < 0) return -1;
        long edge = (long) node << 32 | id;
        int at = first(edge, slots.length);
        while (slots[at] != 0 && edges[slots[at] - 1] != edge) at = at + 1 & slots.length - 1;
        return slots[at] == 0 ? -1 : targets[slots[at] - 1];
    }

    /**
     * The node after {@code word} with or without its article; a word whose own first letters look like one («الألمانية») may
     * lose both.
     */
    public int next(int node, String word, Clitics clitics) {
        if (!inner.get(node)) return -1;
        String bare = clitics.bare(word);
        int after = next(node, bare);
        return after >= 0 || !clitics.definite(bare) ? after : next(node, clitics.bare(bare));
    }

    /** The entries whose wording ends at {@code node}. */
    public List<Entry> at(int node) {
        return first[node] == first[node + 1] ? List.of() : entries.some(first[node], first[node + 1]);
    }

    /** The entries of all wordings that go on from {@code node}. */
    public List<Entry> below(int node) {
        List<Entry> found = new ArrayList<>(at(node));
        int at = java.util.Arrays.binarySearch(edges, (long) node << 32);
        for (int i = at < 0 ? -at - 1 : at; i < edges.length && edges[i] >>> 32 == node; i++)
            found.addAll(below(targets[i]));
        return found;
    }

    /** The ids of all that is of that kind and detail. */
    public Set<String> ids(Entry.Kind kind, String detail) {
        return entries.ids(kind, detail);
    }

    public @Nullable Person person(String id) {
        return people.get(id);
    }

    public Map<String, Person> people() {
        return people;
    }

    public @Nullable Spot spot(String id) {
        return spots.get(id);
    }

    /** All terms of a post for a state or organisation. */
    public List<Term> holders(String code, String post) {
        return byPost.getOrDefault(code + "|" + post, List.of());
    }

    /** Whether nobody is known by that id, or somebody who ever spoke for {@code code}. */
    public boolean speaks(String person, String code) {
        Person p = person(person);
        return p == null
                || p.code().equals(code)
                || p.terms().stream().anyMatch(t -> t.code().equals(code));
    }
}
