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

    static String[] read(DataInputStream in) throws IOException {
        int n = in.readInt();
        int[] lengths = new int[n];
        for (int i = 0; i < n; i++) lengths[i] = in.readUnsignedShort();
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        String all = new String(bytes, StandardCharsets.UTF_16BE);
        String[] pool = new String[n];
        int at = 0;
        for (int i = 0; i < n; i++) {
            pool[i] = all.substring(at, at + lengths[i]);
            at += lengths[i];
        }
        return pool;
    }
}
