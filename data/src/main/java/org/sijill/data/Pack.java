package org.sijill.data;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sijill.base.Clitics;
import org.sijill.base.Folding;
import org.sijill.lexicon.Forms;
import org.sijill.lexicon.Frame;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.Names;
import org.sijill.lexicon.Strings;
import org.sijill.lexicon.Table;
import org.sijill.lexicon.Weights;

/**
 * The compact resource that all data files are packed into at build time, and the way back: strings once in a pool,
 * then tables, names and forms as plain arrays. {@link #lexicon()} opens the one shipped with this module.
 */
public final class Pack {
    private static final int MAGIC = 0x53_4A_4C_02;
    static final String RESOURCE = "sijill.pack";

    private Pack() {}

    /** The shipped lexicon, read anew at each call; keep what it returns. */
    public static Lexicon lexicon() {
        try (InputStream in = Pack.class.getResourceAsStream(RESOURCE)) {
            if (in == null) throw new IllegalStateException("the build left out " + RESOURCE);
            return read(in);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("the packed lexicon cannot be read", e);
        }
    }

    static void write(Compiled compiled, DataOutputStream out) throws IOException {
        out.writeInt(MAGIC);
        StringPool.Writer pool = new StringPool.Writer();
        byte[] tables = section(data -> tables(compiled.tables(), pool, data));
        byte[] names = section(data -> NamesSection.write(compiled.names(), pool, data));
        byte[] words = section(data -> {
            FormsSection.write(compiled.forms().forms, pool, data);
            FramesSection.write(compiled.forms().frames, pool, data);
            WeightsSection.write(compiled.weights(), data);
        });
        List<byte[]> sections = List.of(section(pool::write), tables, names, words);
        out.writeInt(
                sections.stream().mapToInt(part -> Integer.BYTES + part.length).sum());
        for (byte[] part : sections) {
            out.writeInt(part.length);
            out.write(part);
        }
    }

    private static byte[] section(Part part) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        part.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private interface Part {
        void write(DataOutputStream data) throws IOException;
    }

    /** Reads the names, the largest part, while another thread reads the others. */
    static Lexicon read(InputStream in) throws IOException {
        ByteBuffer head = ByteBuffer.wrap(in.readNBytes(2 * Integer.BYTES));
        if (head.remaining() < 2 * Integer.BYTES || head.getInt() != MAGIC)
            throw new IOException("not a pack of this version");
        byte[] bytes = new byte[head.getInt()];
        if (in.readNBytes(bytes, 0, bytes.length) < bytes.length) throw new IOException("half a pack");
        ByteBuffer sections = ByteBuffer.wrap(bytes);
        Strings pool = StringPool.read(next(sections));
        ByteBuffer first = next(sections), second = next(sections), third = next(sections);
        Aside<Names> names = Aside.start(() -> NamesSection.read(pool, second));
        Map<String, Table> tables = tables(pool, first);
        Folding folding = LexiconFiles.folding(table(tables, "ar/letters"));
        Clitics clitics = LexiconFiles.clitics(table(tables, "ar/clitics"));
        Forms forms = FormsSection.read(pool, third);
        List<Frame> frames = FramesSection.read(pool, third);
        return new Lexicon(folding, clitics, tables, names.await(), forms, frames, WeightsSection.read(third));
    }

    private static ByteBuffer next(ByteBuffer sections) {
        return Bulk.next(sections, sections.getInt());
    }

    private static Table table(Map<String, Table> tables, String name) throws IOException {
        Table t = tables.get(name);
        if (t == null) throw new IOException("the pack has no table " + name);
        return t;
    }

    private static void tables(Map<String, Table> tables, StringPool.Writer pool, DataOutputStream out)
            throws IOException {
        out.writeInt(tables.size());
        for (Table t : tables.values()) {
            pool.put(t.name(), out);
            out.writeShort(t.columns().size());
            for (String c : t.columns()) pool.put(c, out);
            out.writeInt(t.rows().size());
            for (List<String> row : t.rows()) for (String cell : row) pool.put(cell, out);
        }
    }

    private static Map<String, Table> tables(Strings pool, ByteBuffer in) {
        Map<String, Table> tables = new LinkedHashMap<>();
        int n = in.getInt();
        for (int i = 0; i < n; i++) {
            String name = pool.get(in.getInt());
            String[] columns = new String[in.getShort()];
            for (int c = 0; c < columns.length; c++) columns[c] = pool.get(in.getInt());
            int rows = in.getInt();
            int[] cells = Bulk.ints(in, rows * columns.length);
            tables.put(name, new Table(name, List.of(columns), new Rows(pool, cells, columns.length)));
        }
        return tables;
    }

    /** What the compiler made of the files. */
    record Compiled(Map<String, Table> tables, NamesCompiler names, FrameFiles forms, Map<String, Weights> weights) {}

    static Folding foldingOf(Map<String, Table> tables) {
        Table letters = tables.get("ar/letters");
        if (letters == null) throw new FileFault("lexicon/ar/letters.tsv", 1, "no such file", "the folding table");
        return LexiconFiles.folding(letters);
    }

    static Clitics cliticsOf(Map<String, Table> tables) {
        Table t = tables.get("ar/clitics");
        if (t == null) throw new FileFault("lexicon/ar/clitics.tsv", 1, "no such file", "the table of clitics");
        return LexiconFiles.clitics(t);
    }
}
