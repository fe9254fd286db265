package org.sijill.data;

import java.io.DataOutputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sijill.base.Clitics;
import org.sijill.base.Folding;
import org.sijill.lexicon.Entry;
import org.sijill.lexicon.Entry.Kind;
import org.sijill.lexicon.Names;
import org.sijill.lexicon.Names.Person;
import org.sijill.lexicon.Names.Spot;
import org.sijill.lexicon.Names.Term;
import org.sijill.lexicon.Table;

/** Turns the files of {@code lexicon/ar/names} into one trie. */
final class NamesCompiler {
    private final Folding folding;
    private final Clitics clitics;
    private final Map<String, Integer> words = new LinkedHashMap<>();
    private final TreeMap<Long, Integer> edges = new TreeMap<>();
    private final List<List<Entry>> nodes = new ArrayList<>();
    final Map<String, Person> people = new TreeMap<>();
    final Map<String, Spot> spots = new TreeMap<>();

    NamesCompiler(Folding folding, Clitics clitics) {
        this.folding = folding;
        this.clitics = clitics;
        nodes.add(new ArrayList<>());
    }

    void add(TsvFile file) {
        Table t = file.table();
        String key = t.name().substring(t.name().indexOf("names/") + 6);
        if (key.startsWith("people/")) {
            people(file);
            return;
        }
        for (int i = 0; i < t.rows().size(); i++) {
            List<String> r = t.rows().get(i);
            switch (key) {
                case "states" -> wording(file, i, stateKind(file, i, r.get(1)), r.get(0), r.get(0), "", r.get(2));
                case "organisations" ->
                    wording(
                            file,
                            i,
                            r.get(1).equals("nisba") ? Kind.ADHERENT : Kind.ORGANISATION,
                            r.get(0),
                            r.get(2),
                            r.get(1).equals("summit") ? Entry.SUMMIT : r.get(3),
                            r.get(4));
                case "movements" ->
                    wording(
                            file,
                            i,
                            r.get(1).equals("nisba") || r.get(1).equals("members") ? Kind.ADHERENT : Kind.MOVEMENT,
                            r.get(0),
                            r.get(2),
                            r.get(4),
                            r.get(5));
                case "bodies" -> wording(file, i, Kind.BODY, r.get(0), "", r.get(1), r.get(2));
                case "groups" -> wording(file, i, Kind.GROUP, r.get(0), "", r.get(1), r.get(2));
                case "posts" -> wording(file, i, Kind.POST, r.get(0), "", r.get(1), r.get(2));
                case "epithets" -> wording(file, i, Kind.POST, r.get(0), r.get(1), "", r.get(2));
                case "titles" -> wording(file, i, Kind.TITLE, r.get(0), "", "", r.get(1));
                case "places" -> {
                    wording(file, i, Kind.PLACE, r.get(0), r.get(1), r.get(4), r.get(5));
                    spots.putIfAbsent(
                            r.get(0),
                            new Spot(
                                    r.get(0),
                                    r.get(1),
                                    number(file, i, r.get(2)),
                                    number(file, i, r.get(3)),
                                    r.get(4)));
                }
                default ->
                    throw new FileFault(
                            file.name(),
                            1,
                            "a file of names called " + key,
                            "states, organisations, movements, bodies, groups, posts, titles, places or people/…");
            }
        }
    }

    private static double number(TsvFile file, int row, String cell) {
        try {
            return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
        } catch (NumberFormatException e) {
            throw new FileFault(file.name(), file.line(row), "«" + cell + "»", "a coordinate in degrees");
        }
    }

    private static Kind stateKind(TsvFile file, int row, String kind) {
        return switch (kind) {
            case "name", "short", "demo" -> Kind.STATE;
            case "nisba" -> Kind.NISBA;
            case "people" -> Kind.PEOPLE;
            case "capital" -> Kind.CAPITAL;
            case "seat" -> Kind.SEAT;
            default ->
                throw FileFault.notOneOf(
                        file.name(),
                        file.line(row),
                        kind,
                        List.of("name", "short", "nisba", "people", "capital", "seat"));
        };
    }

    /** Rows of one id may stand in several files (a person who spoke for two states); the first name row gives the name. */
    private void people(TsvFile file) {
        Table t = file.table();
        for (int i = 0; i < t.rows().size(); i++) {
            List<String> r = t.rows().get(i);
            String id = r.get(0);
            if (r.get(1).equals("name") && !people.containsKey(id))
                people.put(id, new Person(id, r.get(7), r.get(2), r.get(6), new ArrayList<>()));
            Person person = people.get(id);
            if (person == null)
                throw new FileFault(
                        file.name(), file.line(i), r.get(1) + " of " + id + " before its name", "the row «name» first");
            switch (r.get(1)) {
                case "name", "spelling" -> wording(file, i, Kind.PERSON, id, r.get(2), "", r.get(7));
                case "surname" -> wording(file, i, Kind.SURNAME, id, r.get(2), "", r.get(7));
                case "term" ->
                    person.terms()
                            .add(new Term(id, r.get(2), r.get(3), day(file, i, r.get(4)), day(file, i, r.get(5))));
                default ->
                    throw FileFault.notOneOf(
                            file.name(), file.line(i), r.get(1), List.of("name", "spelling", "surname", "term"));
            }
        }
    }

    /** A day of a term as it stands, where it is one. */
    private static String day(TsvFile file, int row, String cell) {
        if (cell.isEmpty()) return cell;
        String whole = cell.length() == 4 ? cell + "-01-01" : cell.length() == 7 ? cell + "-01" : cell;
        try {
            LocalDate.parse(whole);
            return cell;
        } catch (DateTimeException e) {
            throw new FileFault(file.name(), file.line(row), "«" + cell + "»", "a day: 2021, 2021-06, 2021-06-13, -");
        }
    }

    private void wording(TsvFile file, int row, Kind kind, String id, String code, String detail, String arabic) {
        if (arabic.isEmpty())
            throw new FileFault(file.name(), file.line(row), "no wording", "an Arabic wording in the last column");
        Inflection inflection = new Inflection(clitics);
        String folded = folding.word(arabic);
        for (String form : inflection.of(kind, id, folded)) add(kind, id, code, detail, form, 0);
        for (String form : inflection.construct(kind, folded)) add(kind, id, code, detail, form, Entry.CONSTRUCT);
    }

    private void add(Kind kind, String id, String code, String detail, String folded, int construct) {
        String[] parts = folded.split("[ \u060C\"'().-]+");
        int node = 0;
        int definite = construct;
        int n = 0;
        for (String part : parts) {
            if (part.isEmpty()) continue;
            if (clitics.definite(part)) definite |= 1 << n;
            int word = words.computeIfAbsent(clitics.bare(part), w -> words.size());
            long key = ((long) node << 32) | word;
            Integer next = edges.get(key);
            if (next == null) {
                next = nodes.size();
                nodes.add(new ArrayList<>());
                edges.put(key, next);
            }
            node = next;
            n++;
        }
        if (n == 0) return;
        Entry entry = new Entry(kind, id, code, detail, n, definite);
        if (!nodes.get(node).contains(entry)) nodes.get(node).add(entry);
    }

    /** How many wordings there are. */
    int size() {
        return nodes.stream().mapToInt(List::size).sum();
    }

    /** Writes all that {@link NamesSection#read} reads, in its order. */
    void write(StringPool.Writer pool, DataOutputStream out) throws IOException {
        StringPool.words(List.copyOf(words.keySet()), pool, out);
        edges(out);
        entries(pool, out);
        out.writeInt(people.size());
        for (Person p : people.values()) person(p, pool, out);
        out.writeInt(spots.size());
        for (Spot s : spots.values()) {
            pool.put(s.id(), out);
            pool.put(s.country(), out);
            out.writeDouble(s.lat());
            out.writeDouble(s.lon());
            pool.put(s.kind(), out);
        }
    }

    private void edges(DataOutputStream out) throws IOException {
        int[] slots =
                Names.slots(edges.keySet().stream().mapToLong(Long::longValue).toArray());
        out.writeInt(edges.size());
        for (long edge : edges.keySet()) out.writeLong(edge);
        for (int target : edges.values()) out.writeInt(target);
        out.writeInt(slots.length);
        for (int slot : slots) out.writeInt(slot);
    }

    private void entries(StringPool.Writer pool, DataOutputStream out) throws IOException {
        out.writeInt(nodes.size() + 1);
        int sum = 0;
        for (List<Entry> node : nodes) {
            out.writeInt(sum);
            sum += node.size();
        }
        out.writeInt(sum);
        Set<String> states = new TreeSet<>();
        for (List<Entry> node : nodes)
            for (Entry e : node) {
                entry(e, pool, out);
                if (e.kind() == Kind.CAPITAL) states.add(e.code());
            }
        out.writeInt(states.size());
        for (String state : states) pool.put(state, out);
    }

    private static void entry(Entry e, StringPool.Writer pool, DataOutputStream out) throws IOException {
        out.writeInt(e.kind().ordinal());
        pool.put(e.id(), out);
        pool.put(e.code(), out);
        pool.put(e.detail(), out);
        out.writeInt(e.words());
        out.writeInt(e.definite());
    }

    private static void person(Person p, StringPool.Writer pool, DataOutputStream out) throws IOException {
        pool.put(p.id(), out);
        pool.put(p.name(), out);
        pool.put(p.code(), out);
        pool.put(p.wikidata(), out);
        out.writeShort(p.terms().size());
        for (Term t : p.terms()) {
            pool.put(t.code(), out);
            pool.put(t.post(), out);
            pool.put(t.from(), out);
            pool.put(t.to(), out);
        }
    }
}
