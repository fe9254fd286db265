package org.sijill.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The lines of one {@code .ann} file, read as brat documents them. A line that it does not understand is a fault with its
 * number, never an exception; the others are read. Not for several threads.
 */
final class BratAnnotations {
    /** An event: its type, the text bound of its trigger, role and text bound of each argument. */
    record Annotated(String type, String trigger, List<String[]> arguments) {}

    /** A relation between two annotations. */
    record Drawn(String type, String left, String right) {}

    final Map<String, String> bounds = new HashMap<>();
    final Map<String, Annotated> events = new LinkedHashMap<>();
    final Map<String, String> status = new HashMap<>();
    final Map<String, String> notes = new HashMap<>();
    final List<Drawn> relations = new ArrayList<>();
    final List<String> faults = new ArrayList<>();

    static BratAnnotations read(String file, String content) {
        BratAnnotations all = new BratAnnotations();
        int n = 0;
        for (String line : content.split("\n")) {
            n++;
            String clean = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
            if (!clean.isBlank() && !all.take(clean))
                all.faults.add(file + ":" + n + ": not a line of brat's: " + clean);
        }
        return all;
    }

    private boolean take(String line) {
        String[] cells = line.split("\t", 3);
        if (cells.length < 2 || cells[0].isEmpty()) return false;
        String[] words = cells[1].strip().split(" ");
        return switch (cells[0].charAt(0)) {
            case 'T' -> bound(cells[0], words, cells[1]);
            case 'E' -> event(cells[0], words);
            case 'R' -> words.length == 3 && relations.add(new Drawn(words[0], end(words[1]), end(words[2])));
            case '*' -> words.length > 2 && relations.add(new Drawn(words[0], words[1], words[2]));
            case 'A', 'M' -> attribute(words);
            case '#' -> {
                if (words.length > 1 && cells.length > 2) notes.merge(words[1], cells[2], (a, b) -> a + "; " + b);
                yield words.length > 1;
            }
            default -> false;
        };
    }

    private boolean bound(String id, String[] words, String cell) {
        if (words.length < 3) return false;
        String[] places = cell.substring(words[0].length()).strip().split(" ");
        bounds.put(id, places[0] + "-" + places[places.length - 1]);
        return true;
    }

    private boolean event(String id, String[] words) {
        String[] head = words[0].split(":");
        if (head.length != 2) return false;
        List<String[]> arguments = new ArrayList<>();
        for (int i = 1; i < words.length; i++) {
            String[] argument = words[i].split(":");
            if (argument.length != 2) return false;
            arguments.add(new String[] {argument[0].replaceFirst("[0-9]+$", ""), argument[1]});
        }
        events.put(id, new Annotated(head[0], head[1], arguments));
        return true;
    }

    private boolean attribute(String[] words) {
        if (words.length == 3 && words[0].equals(Brat.STATUS)) status.put(words[1], words[2]);
        return words.length > 1;
    }

    private static String end(String argument) {
        return argument.substring(argument.indexOf(':') + 1);
    }

    /** The roles of an event as the baseline writes them. */
    String roles(Annotated event) {
        List<String> roles = new ArrayList<>();
        roles.add("Act:" + bounds.getOrDefault(event.trigger(), "?"));
        for (String[] a : event.arguments()) roles.add(a[0] + ":" + bounds.getOrDefault(a[1], "?"));
        return BratPage.list(roles);
    }
}
