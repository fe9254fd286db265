package org.sijill.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sijill.export.Corrections.Pair;
import org.sijill.export.Corrections.Remark;
import org.sijill.register.Relation;

/**
 * Reads brat files that {@link BratExporter} wrote and a person corrected, and says what changed: relations drawn between
 * reports, or named in notes, are pairs; a changed act, status or role, a report taken away or added is a remark. Files
 * that nobody touched give nothing. Writes nowhere. Not for several threads.
 */
public final class BratReader {
    /** A file's name without its ending, as the exporter gives it. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_-][\\p{L}\\p{N}._-]*");

    private final List<Pair> pairs = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    /** What a report said when it was exported. */
    private record Was(
            String file, String report, String event, String act, String status, String roles, String links) {}

    private BratReader() {}

    /**
     * @param place a folder of brat files, or the zip
     * @throws IllegalArgumentException where there is no baseline in it
     */
    public static Corrections read(Path place) throws IOException {
        if (Files.isDirectory(place)) return new BratReader().folder(place);
        try (FileSystem zip = FileSystems.newFileSystem(place)) {
            return new BratReader().folder(zip.getPath("/"));
        }
    }

    private Corrections folder(Path folder) throws IOException {
        Path baseline = folder.resolve(Brat.BASELINE);
        if (!Files.exists(baseline))
            throw new IllegalArgumentException("there is no " + Brat.BASELINE + " in " + folder);
        for (Map.Entry<String, Map<String, Was>> file : files(baseline).entrySet()) {
            Path ann = folder.resolve(file.getKey() + ".ann");
            if (Files.exists(ann)) page(ann, file.getValue());
            else faults.add(ann.getFileName() + ": is missing; nothing is taken from it");
        }
        return new Corrections(pairs, remarks, faults);
    }

    /** The rows of the baseline by file; a row that names no file of this folder or no report is a fault. */
    private Map<String, Map<String, Was>> files(Path baseline) throws IOException {
        Map<String, Map<String, Was>> files = new LinkedHashMap<>();
        for (String line : text(baseline).split("\n")) {
            String[] c = line.split("\t", -1);
            if (line.startsWith("#") || c.length != Brat.COLUMNS.size()) continue;
            if (!NAME.matcher(c[0]).matches() || c[1].indexOf('#') < 0)
                faults.add(Brat.BASELINE + ": a row names no file and report of this folder; it is passed over");
            else
                files.computeIfAbsent(c[0], k -> new LinkedHashMap<>())
                        .put(c[1], new Was(c[0], c[1], c[2], c[3], c[4], c[5], c[6]));
        }
        return files;
    }

    /** What a file says; letters that are no UTF-8 are a fault and read as U+FFFD. */
    private String text(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0) faults.add(file.getFileName() + ": has letters that are no UTF-8");
        return text;
    }

    private void page(Path file, Map<String, Was> before) throws IOException {
        BratAnnotations now = BratAnnotations.read(file.getFileName().toString(), text(file));
        faults.addAll(now.faults);
        Map<String, String> reports = new HashMap<>();
        TreeMap<String, Was> left = new TreeMap<>(before);
        now.events.forEach((id, event) -> {
            String report = word(now.notes.get(id), "report");
            Was was = report == null ? null : before.get(report);
            if (was == null) fresh(before, event, now, id);
            else {
                reports.put(id, was.report());
                left.remove(was.report());
                changed(was, event, now, id);
            }
        });
        left.forEach((gone, was) -> remarks.add(new Remark(gone, "report", was.act(), "-")));
        relations(now, reports, before);
    }

    private void fresh(Map<String, Was> before, BratAnnotations.Annotated event, BratAnnotations now, String id) {
        String any = before.keySet().iterator().next(), page = any.substring(0, any.lastIndexOf('#'));
        String said = event.type() + " " + now.status.getOrDefault(id, "happened") + " " + now.roles(event);
        remarks.add(new Remark(page, "report", "-", said));
    }

    private void changed(Was was, BratAnnotations.Annotated event, BratAnnotations now, String id) {
        remark(was, "act", was.act(), event.type());
        remark(was, "status", was.status(), now.status.getOrDefault(id, "-"));
        remark(was, "roles", was.roles(), now.roles(event));
        String note = now.notes.getOrDefault(id, "");
        for (Relation r : Brat.DRAWN) {
            String other = word(note, r.word());
            if (other != null) pairs.add(new Pair(was.report(), other, r));
        }
    }

    private void remark(Was was, String field, String before, String said) {
        if (!before.equals(said)) remarks.add(new Remark(was.report(), field, before, said));
    }

    /** Relations that were not there: those of events that fulfil or cancel each other were written, not drawn. */
    private void relations(BratAnnotations now, Map<String, String> reports, Map<String, Was> before) {
        for (BratAnnotations.Drawn d : now.relations) {
            String a = reports.get(d.left()), b = reports.get(d.right());
            Relation relation = relation(d.type());
            if (relation == null || a == null || b == null || a.equals(b)) continue;
            if (linked(before, a, relation, b)) continue;
            pairs.add(new Pair(a, b, relation));
        }
    }

    private static boolean linked(Map<String, Was> before, String a, Relation relation, String b) {
        Was was = before.get(a);
        return was != null && List.of(was.links().split(" ")).contains(relation.word() + ":" + b);
    }

    private static @Nullable Relation relation(String type) {
        for (Relation r : Brat.DRAWN) if (Brat.word(r).equals(type)) return r;
        return null;
    }

    /** The word after {@code key} in a note. */
    private static @Nullable String word(@Nullable String note, String key) {
        if (note == null) return null;
        String[] words = note.split("[\\s;,]+");
        for (int i = 0; i + 1 < words.length; i++)
            if (words[i].toLowerCase(Locale.ROOT).equals(key)) return words[i + 1];
        return null;
    }
}
