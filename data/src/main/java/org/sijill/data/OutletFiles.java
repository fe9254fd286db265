package org.sijill.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.sijill.lexicon.Table;

/**
 * Reads {@code outlets/<id>.yaml} into the tables {@code outlets/outlets}, {@code outlets/hosts},
 * {@code outlets/names}, {@code outlets/furniture} and {@code outlets/wording}. Refuses unknown keys and words, a host of
 * two outlets, a name of two outlets, a file that is named otherwise than its id, a month tradition without its table.
 */
final class OutletFiles {
    private static final Set<String> KEYS =
            Set.of("id", "country", "months", "dateline", "kind", "hosts", "names", "furniture", "wording");
    private static final Set<String> KINDS = Set.of("agency", "broadcaster", "newspaper", "site");
    private static final Set<String> DATELINES =
            Set.of("day-month-year", "weekday-day-month-year", "hijri-gregorian", "numeric", "iso");
    private static final Set<String> MATCHES = Set.of("whole", "begins", "contains", "item");

    private final Set<String> traditions;
    private final Function<String, String> folded;
    private final List<List<String>> outlets = new ArrayList<>();
    private final List<List<String>> hosts = new ArrayList<>();
    private final List<List<String>> names = new ArrayList<>();
    private final List<List<String>> furniture = new ArrayList<>();
    private final List<List<String>> wording = new ArrayList<>();
    private final Map<String, String> owners = new HashMap<>();

    /** @param traditions the month traditions that have tables; {@code folded} the folding of names */
    OutletFiles(Set<String> traditions, Function<String, String> folded) {
        this.traditions = traditions;
        this.folded = folded;
    }

    void add(YamlNode n) {
        n.only(KEYS);
        String id = n.text("id");
        if (!n.file.equals("outlets/" + id + ".yaml"))
            throw new FileFault(n.file, n.line, "id " + id, "the file's name without its ending");
        outlets.add(List.of(id, country(n), months(n), known(n, "kind", KINDS), dateline(n)));
        if (n.list("names").isEmpty())
            throw new FileFault(n.file, n.line, "no names", "a list «names:» with one at least");
        for (YamlNode host : n.list("hosts"))
            hosts.add(List.of(id, own(host, "host " + host(host), id, host.text.strip())));
        for (YamlNode name : n.list("names"))
            names.add(List.of(id, own(name, "name " + folded.apply(name.text), id, name.text.strip())));
        for (YamlNode row : n.list("furniture")) furniture(id, row);
        for (YamlNode row : n.list("wording")) {
            row.only(Set.of("means", "text"));
            wording.add(List.of(id, row.text("means"), row.text("text")));
        }
    }

    private static String country(YamlNode n) {
        String country = n.text("country");
        if (!country.equals("-") && !country.matches("[A-Z]{3}"))
            throw new FileFault(n.file, n.line, "country «" + country + "»", "a code of ISO 3166 such as MAR, or -");
        return country.equals("-") ? "" : country;
    }

    private String months(YamlNode n) {
        for (YamlNode month : n.list("months"))
            if (!traditions.isEmpty() && !traditions.contains(month.text))
                throw FileFault.notOneOf(n.file, month.line, month.text, traditions);
        if (n.list("months").isEmpty())
            throw new FileFault(n.file, n.line, "no months", "a list «months: [tradition]»");
        return String.join(" ", n.texts("months"));
    }

    private static String known(YamlNode n, String key, Set<String> words) {
        String word = n.text(key);
        if (!words.contains(word)) throw FileFault.notOneOf(n.file, n.line, word, words);
        return word;
    }

    private static String dateline(YamlNode n) {
        return n.text("dateline", "").isEmpty() ? "" : known(n, "dateline", DATELINES);
    }

    private static String host(YamlNode n) {
        String host = n.text.strip();
        if (!host.matches("[a-z0-9-]+(\\.[a-z0-9-]+)+") || host.startsWith("www."))
            throw new FileFault(
                    n.file, n.line, "host «" + host + "»", "a host in small letters without scheme, path and www");
        return host;
    }

    private String own(YamlNode at, String thing, String id, String value) {
        String owner = owners.putIfAbsent(thing, id);
        if (owner != null)
            throw new FileFault(
                    at.file, at.line, thing + ", which " + owner + " has already", "one that no other outlet has");
        return value;
    }

    private void furniture(String id, YamlNode row) {
        row.only(Set.of("kind", "match", "text"));
        furniture.add(List.of(id, row.text("kind"), known(row, "match", MATCHES), row.text("text")));
    }

    List<Table> tables() {
        return List.of(
                new Table(
                        "outlets/outlets",
                        List.of("outlet", "country", "months", "kind", "dateline"),
                        List.copyOf(outlets)),
                new Table("outlets/hosts", List.of("outlet", "host"), List.copyOf(hosts)),
                new Table("outlets/names", List.of("outlet", "name"), List.copyOf(names)),
                new Table("outlets/furniture", List.of("outlet", "kind", "match", "text"), List.copyOf(furniture)),
                new Table("outlets/wording", List.of("outlet", "means", "text"), List.copyOf(wording)));
    }
}
