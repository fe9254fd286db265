package org.sijill.data;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sijill.lexicon.Strings;
import org.sijill.lexicon.Vocabulary;

/** Each string once, numbered; the pack's sections hold numbers. */
final class StringPool {
    private StringPool() {}

    static final class Writer {
        private final Map<String, Integer> ids = new LinkedHashMap<>();

        void put(String s, DataOutputStream out) throws IOException {
            Integer id = ids.get(s);
            if (id == null) {
                id = ids.size();
                ids.put(s, id);
            }
            out.writeInt(id);
        }

        void write(DataOutputStream out) throws IOException {
            Strings all = Strings.of(List.copyOf(ids.keySet()));
            out.writeInt(all.size());
            for (int start : all.starts()) out.writeInt(start);
            for (char letter : all.letters()) out.writeChar(letter);
        }
    }

    static Strings read(ByteBuffer in) {
        int n = in.getInt();
        int[] starts = Bulk.ints(in, n + 1);
        return new Strings(Bulk.chars(in, starts[n]), starts);
    }

    /** The table of {@code words} behind their number, and which strings they are. */
    static void words(List<String> words, Writer pool, DataOutputStream out) throws IOException {
        int[] slots = Vocabulary.slots(words);
        out.writeInt(words.size());
        out.writeInt(slots.length);
        for (String w : words) pool.put(w, out);
        for (int slot : slots) out.writeInt(slot);
    }

    static Vocabulary words(Strings pool, ByteBuffer in) {
        int n = in.getInt();
        int size = in.getInt();
        return new Vocabulary(pool, Bulk.ints(in, n), Bulk.ints(in, size));
    }
}
