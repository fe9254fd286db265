package org.sijill.data;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sijill.lexicon.Entries;
import org.sijill.lexicon.Names;
import org.sijill.lexicon.Strings;
import org.sijill.lexicon.Vocabulary;

/** The who's-who in the pack. */
final class NamesSection {
    private NamesSection() {}

    static void write(NamesCompiler names, StringPool.Writer pool, DataOutputStream out) throws IOException {
        names.write(pool, out);
    }

    static Names read(Strings pool, ByteBuffer in) {
        Vocabulary words = StringPool.words(pool, in);
        int n = in.getInt();
        long[] edges = Bulk.longs(in, n);
        int[] targets = Bulk.ints(in, n);
        int[] slots = Bulk.ints(in, in.getInt());
        int[] first = Bulk.ints(in, in.getInt());
        Entries entries = new Entries(pool, Bulk.ints(in, first[first.length - 1] * Entries.CELLS));
        return new Names(
                words, edges, targets, slots, first, entries, states(pool, in), people(pool, in), spots(pool, in));
    }

    private static Set<String> states(Strings pool, ByteBuffer in) {
        int n = in.getInt();
        Set<String> states = new HashSet<>(n * 2);
        for (int i = 0; i < n; i++) states.add(pool.get(in.getInt()));
        return states;
    }

    private static Map<String, Names.Person> people(Strings pool, ByteBuffer in) {
        int n = in.getInt();
        Map<String, Names.Person> people = new HashMap<>(n * 2);
        for (int i = 0; i < n; i++) {
            String id = pool.get(in.getInt());
            String name = pool.get(in.getInt());
            String code = pool.get(in.getInt());
            String wikidata = pool.get(in.getInt());
            int terms = in.getShort();
            List<Names.Term> list = new ArrayList<>(terms);
            for (int t = 0; t < terms; t++)
                list.add(new Names.Term(
                        id,
                        pool.get(in.getInt()),
                        pool.get(in.getInt()),
                        pool.get(in.getInt()),
                        pool.get(in.getInt())));
            people.put(id, new Names.Person(id, name, code, wikidata, list));
        }
        return people;
    }

    private static Map<String, Names.Spot> spots(Strings pool, ByteBuffer in) {
        int n = in.getInt();
        Map<String, Names.Spot> spots = new HashMap<>(n * 2);
        for (int i = 0; i < n; i++) {
            Names.Spot s = new Names.Spot(
                    pool.get(in.getInt()),
                    pool.get(in.getInt()),
                    in.getDouble(),
                    in.getDouble(),
                    pool.get(in.getInt()));
            spots.put(s.id(), s);
        }
        return spots;
    }
}
