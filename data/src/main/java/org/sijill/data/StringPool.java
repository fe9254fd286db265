package org.sijill.data;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

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
            StringBuilder all = new StringBuilder();
            out.writeInt(ids.size());
            for (String s : ids.keySet()) {
                out.writeShort(s.length());
                all.append(s);
            }
            byte[] bytes = all.toString().getBytes(StandardCharsets.UTF_16BE);
            out.writeInt(bytes.length);
            out.write(bytes);
        }
    }

    /** Cuts the first half of the strings while another thread cuts the second. */
    static String[] read(DataInputStream in) throws IOException {
        int n = in.readInt();
        short[] lengths = Bulk.shorts(in, n);
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        String[] pool = new String[n];
        int half = 0;
        for (int i = 0; i < n / 2; i++) half += lengths[i] & 0xFFFF;
        String all = new String(bytes, StandardCharsets.UTF_16BE);
        int from = half;
        Aside<Boolean> rest = Aside.start(() -> cut(all, from, lengths, n / 2, n, pool));
        cut(all, 0, lengths, 0, n / 2, pool);
        rest.await();
        return pool;
    }

    private static boolean cut(String all, int at, short[] lengths, int from, int to, String[] pool) {
        int begin = at;
        for (int i = from; i < to; i++) {
            int end = begin + (lengths[i] & 0xFFFF);
            pool[i] = all.substring(begin, end);
            begin = end;
        }
        return true;
    }
}
