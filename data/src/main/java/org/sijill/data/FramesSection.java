package org.sijill.data;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sijill.lexicon.Frame;
import org.sijill.lexicon.Frame.Role;
import org.sijill.lexicon.Frame.Slot;
import org.sijill.lexicon.Strings;
import org.sijill.lexicon.Wordings;

/** The frames in the pack. */
final class FramesSection {
    private FramesSection() {}

    static void write(List<Frame> frames, StringPool.Writer pool, DataOutputStream out) throws IOException {
        out.writeInt(frames.size());
        for (Frame f : frames) {
            pool.put(f.id(), out);
            pool.put(f.act(), out);
            pool.put(f.group(), out);
            out.writeByte(f.kind().ordinal());
            texts(f.rest(), pool, out);
            out.writeByte(f.roles().size());
            for (Map.Entry<Slot, Role> r : f.roles().entrySet()) {
                out.writeByte(r.getKey().ordinal());
                out.writeByte(r.getValue().ordinal());
            }
            texts(f.needs().all(), pool, out);
            texts(f.avoid().all(), pool, out);
            texts(f.under(), pool, out);
            pool.put(f.mode(), out);
            pool.put(f.status(), out);
            out.writeFloat((float) f.weight());
        }
    }

    private static void texts(List<String> texts, StringPool.Writer pool, DataOutputStream out) throws IOException {
        out.writeShort(texts.size());
        for (String t : texts) pool.put(t, out);
    }

    static List<Frame> read(Strings pool, ByteBuffer in) {
        int n = in.getInt();
        List<Frame> frames = new ArrayList<>(n);
        Frame.Kind[] kinds = Frame.Kind.values();
        for (int i = 0; i < n; i++)
            frames.add(new Frame(
                    pool.get(in.getInt()),
                    pool.get(in.getInt()),
                    pool.get(in.getInt()),
                    kinds[in.get()],
                    texts(pool, in),
                    roles(in),
                    new Wordings(texts(pool, in)),
                    new Wordings(texts(pool, in)),
                    texts(pool, in),
                    pool.get(in.getInt()),
                    pool.get(in.getInt()),
                    in.getFloat()));
        return frames;
    }

    private static List<String> texts(Strings pool, ByteBuffer in) {
        String[] texts = new String[in.getShort() & 0xFFFF];
        for (int i = 0; i < texts.length; i++) texts[i] = pool.get(in.getInt());
        return List.of(texts);
    }

    private static Map<Slot, Role> roles(ByteBuffer in) {
        Map<Slot, Role> roles = new EnumMap<>(Slot.class);
        int n = in.get();
        for (int i = 0; i < n; i++) roles.put(Slot.values()[in.get()], Role.values()[in.get()]);
        return roles;
    }
}
