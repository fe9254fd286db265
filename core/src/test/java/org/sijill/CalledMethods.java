package org.sijill;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The methods and fields that a class file names, out of its constant pool: {@code java/lang/System.nanoTime()J} without the result. */
final class CalledMethods {
    private final Object[] pool;
    private final List<int[]> members = new ArrayList<>();

    private CalledMethods(DataInputStream in) throws IOException {
        in.readInt();
        in.readInt();
        pool = new Object[in.readUnsignedShort()];
        for (int i = 1; i < pool.length; i++) if (constant(in, i)) i++;
    }

    static List<String> of(Path classFile) throws IOException {
        try (DataInputStream in =
                new DataInputStream(new java.io.ByteArrayInputStream(Files.readAllBytes(classFile)))) {
            CalledMethods called = new CalledMethods(in);
            return called.members.stream().map(called::name).toList();
        }
    }

    /** Reads one constant; true where it takes two places. */
    private boolean constant(DataInputStream in, int at) throws IOException {
        int tag = in.readUnsignedByte();
        switch (tag) {
            case 1 -> pool[at] = in.readUTF();
            case 3, 4 -> in.readInt();
            case 5, 6 -> in.readLong();
            case 7, 8, 16, 19, 20 -> pool[at] = new int[] {in.readUnsignedShort()};
            case 9, 10, 11 -> {
                int[] member = {in.readUnsignedShort(), in.readUnsignedShort()};
                members.add(member);
            }
            case 12, 17, 18 -> pool[at] = new int[] {in.readUnsignedShort(), in.readUnsignedShort()};
            case 15 -> in.skipBytes(3);
            default -> throw new IOException("constant of kind " + tag);
        }
        return tag == 5 || tag == 6;
    }

    private String name(int[] member) {
        String owner = (String) pool[((int[]) pool[member[0]])[0]];
        int[] nameAndType = (int[]) pool[member[1]];
        return owner + "." + pool[nameAndType[0]]
                + String.valueOf(pool[nameAndType[1]]).replaceAll("\\).*", ")");
    }
}
