package org.sijill.app.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Opens brat files by the rules that brat documents: a text bound's words are those of the text, line feeds as blanks;
 * ids are unique and what they refer to is there; types are configured. Stateless.
 */
final class Standoff {
    private static final Pattern BOUND = Pattern.compile("(T\\d+)\t([A-Za-z0-9_-]+) ((?:\\d+ \\d+;?)+)\t(.+)");
    private static final Pattern EVENT = Pattern.compile("(E\\d+)\t(\\S+):(T\\d+)((?: [A-Za-z]+\\d*:[TE]\\d+)*)");
    private static final Pattern RELATION = Pattern.compile("(R\\d+)\t(\\S+) Arg1:(E\\d+) Arg2:([TE]\\d+)");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("(A\\d+)\tStatus (E\\d+) (happened|ongoing|planned|hypothetical|denied)");
    private static final Pattern NOTE = Pattern.compile("(#\\d+)\tAnnotatorNotes ([TE]\\d+)\t(.+)");

    private Standoff() {}

    static Map<String, Map<String, String>> open(byte[] file) throws IOException {
        Map<String, String> files = unzip(file);
        Set<String> types = new HashSet<>();
        for (String line : files.get("annotation.conf").split("\n")) types.add(line.split("[\t ]")[0]);
        Map<String, Map<String, String>> events = new LinkedHashMap<>();
        files.forEach((name, content) -> {
            if (name.endsWith(".ann")) page(files.get(name.replace(".ann", ".txt")), content, types, events);
        });
        return events;
    }

    static Map<String, String> unzip(byte[] file) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry())
                files.put(e.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
        return files;
    }

    private static void page(String text, String ann, Set<String> types, Map<String, Map<String, String>> events) {
        int[] points = text.codePoints().toArray();
        Set<String> ids = new HashSet<>();
        Map<String, String> bounds = new HashMap<>();
        for (String line : ann.split("\n")) {
            if (!ids.add(line.split("\t")[0])) throw new AssertionError("twice: " + line);
            Matcher t = BOUND.matcher(line),
                    e = EVENT.matcher(line),
                    r = RELATION.matcher(line),
                    n = NOTE.matcher(line);
            if (t.matches()) {
                bounds.put(t.group(1), t.group(2));
                same(words(points, t.group(3)), t.group(4));
                known(types, t.group(2));
            } else if (e.matches()) {
                same(e.group(2), bounds.get(e.group(3)));
                for (String argument : e.group(4).strip().split(" "))
                    if (!argument.isEmpty()) known(bounds.keySet(), argument.split(":")[1]);
            } else if (r.matches()) {
                known(types, r.group(2));
                known(ids, r.group(3));
                known(ids, r.group(4));
            } else if (n.matches()) {
                known(ids, n.group(2));
                Matcher event = Pattern.compile("report \\S+ event (\\S+)").matcher(n.group(3));
                if (event.find()) events.put(event.group(1), Map.of());
            } else if (!ATTRIBUTE.matcher(line).matches()) throw new AssertionError("not brat: " + line);
        }
    }

    private static String words(int[] points, String spans) {
        StringBuilder words = new StringBuilder();
        for (String span : spans.split(";")) {
            String[] ends = span.split(" ");
            int from = Integer.parseInt(ends[0]), to = Integer.parseInt(ends[1]);
            words.append(words.isEmpty() ? "" : " ").append(new String(points, from, to - from));
        }
        return words.toString();
    }

    private static void same(String a, String b) {
        if (!a.equals(b)) throw new AssertionError("«" + a + "» is not «" + b + "»");
    }

    private static void known(Set<String> all, String one) {
        if (!all.contains(one)) throw new AssertionError("there is no " + one);
    }
}
