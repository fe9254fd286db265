package org.sijill.data;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sijill.lexicon.Entry;
import org.sijill.lexicon.Names;
import org.sijill.lexicon.Vocabulary;

/** The who's-who in the pack. */
final class NamesSection {
    /** How many numbers an entry is written as. */
    private static final int CELLS = 6;

    private NamesSection() {}

    static void write(NamesCompiler names, StringPool.Writer pool, DataOutputStream out) throws IOException {
        names.write(pool, out);
    }

    static Names read(String[] pool, DataInputStream in) throws IOException {
        String[] words = strings(in, in.readInt(), pool);
        int n = in.readInt();
        long[] edges = Bulk.longs(in, n);
        int[] targets = Bulk.ints(in, n);
        int[] first = Bulk.ints(in, in.readInt());
        Entry[] entries = new Entry[in.readInt()];
        Entry.Kind[] kinds = Entry.Kind.values();
        int[] cells = Bulk.ints(in, entries.length * CELLS);
        for (int i = 0, c = 0; i < entries.length; i++, c += CELLS)
            entries[i] = new Entry(
                    kinds[cells[c]],
                    pool[cells[c + 1]],
                    pool[cells[c + 2]],
                    pool[cells[c + 3]],
                    cells[c + 4],
                    cells[c + 5]);
        return new Names(
                new Vocabulary(Arrays.asList(words)),
                edges,
                targets,
                first,
                entries,
                people(pool, in),
                spots(pool, in));
    }

    private static String[] strings(DataInputStream in, int n, String[] pool) throws IOException {
        int[] ids = Bulk.ints(in, n);
        String[] strings = new String[n];
        for (int i = 0; i < n; i++) strings[i] = pool[ids[i]];
        return strings;
    }

    private static Map<String, Names.Person> people(String[] pool, DataInputStream in) throws IOException {
        int n = in.readInt();
        Map<String, Names.Person> people = new HashMap<>(n * 2);
        for (int i = 0; i < n; i++) {
            String id = pool[in.readInt()];
            String name = pool[in.readInt()];
            String code = pool[in.readInt()];
            String wikidata = pool[in.readInt()];
            int terms = in.readShort();
            List<Names.Term> list = new ArrayList<>(terms);
            for (int t = 0; t < terms; t++)
                list.add(new Names.Term(
                        id, pool[in.readInt()], pool[in.readInt()], pool[in.readInt()], pool[in.readInt()]));
            people.put(id, new Names.Person(id, name, code, wikidata, list));
        }
        return people;
    }

    private static Map<String, Names.Spot> spots(String[] pool, DataInputStream in) throws IOException {
        int n = in.readInt();
        Map<String, Names.Spot> spots = new HashMap<>(n * 2);
        for (int i = 0; i < n; i++) {
            Names.Spot s = new Names.Spot(
                    pool[in.readInt()], pool[in.readInt()], in.readDouble(), in.readDouble(), pool[in.readInt()]);
            spots.put(s.id(), s);
        }
        return spots;
    }
}
