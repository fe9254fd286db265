package org.sijill.data;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sijill.lexicon.Frame;
import org.sijill.lexicon.Frame.Role;
import org.sijill.lexicon.Frame.Slot;

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
            texts(f.needs(), pool, out);
            texts(f.avoid(), pool, out);
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

    static List<Frame> read(String[] pool, DataInputStream in) throws IOException {
        int n = in.readInt();
        List<Frame> frames = new ArrayList<>(n);
        Frame.Kind[] kinds = Frame.Kind.values();
        for (int i = 0; i < n; i++)
            frames.add(new Frame(
                    pool[in.readInt()],
                    pool[in.readInt()],
                    pool[in.readInt()],
                    kinds[in.readByte()],
                    texts(pool, in),
                    roles(in),
                    texts(pool, in),
                    texts(pool, in),
                    texts(pool, in),
                    pool[in.readInt()],
                    pool[in.readInt()],
                    in.readFloat()));
        return frames;
    }

    private static List<String> texts(String[] pool, DataInputStream in) throws IOException {
        String[] texts = new String[in.readUnsignedShort()];
        for (int i = 0; i < texts.length; i++) texts[i] = pool[in.readInt()];
        return List.of(texts);
    }

    private static Map<Slot, Role> roles(DataInputStream in) throws IOException {
        Map<Slot, Role> roles = new EnumMap<>(Slot.class);
        int n = in.readByte();
        for (int i = 0; i < n; i++) roles.put(Slot.values()[in.readByte()], Role.values()[in.readByte()]);
        return roles;
    }
}
