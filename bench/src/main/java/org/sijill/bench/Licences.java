package org.sijill.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.TreeSet;
import org.sijill.data.TsvFile;

/**
 * {@code ROOT BOM LIBRARIES OUT}: writes the licence of every shipped library and data file as a table, out of the bill
 * of materials and {@code lexicon/SOURCES.tsv}. Ends with code 1 where a shipped library names none.
 */
public final class Licences {
    private Licences() {}

    public static void main(String[] args) throws IOException {
        JsonNode bom = new ObjectMapper().readTree(Path.of(args[1]).toFile());
        List<String> nameless = new ArrayList<>();
        TreeSet<String> rows = new TreeSet<>();
        for (JsonNode c : bom.path("components")) {
            String jar = c.path("name").asText() + "-" + c.path("version").asText() + ".jar";
            if (!Files.exists(Path.of(args[2], jar))) continue;
            String licence = licence(c);
            if (licence.isEmpty() && !c.path("group").asText().equals("org.sijill")) nameless.add(jar);
            rows.add(jar + "\t" + (licence.isEmpty() ? "Apache-2.0" : licence));
        }
        StringBuilder out = new StringBuilder("# shipped\tlicence\n");
        rows.forEach(row -> out.append(row).append('\n'));
        for (List<String> row :
                TsvFile.table(Path.of(args[0], "lexicon", "SOURCES.tsv")).rows())
            out.append("lexicon/")
                    .append(row.get(0))
                    .append('\t')
                    .append(row.get(2))
                    .append('\n');
        Files.writeString(Path.of(args[3]), out);
        nameless.forEach(jar -> System.err.println("no licence is named by " + jar));
        if (!nameless.isEmpty()) System.exit(1);
    }

    private static String licence(JsonNode component) {
        StringJoiner all = new StringJoiner(" or ");
        for (JsonNode l : component.path("licenses")) {
            if (l.has("expression")) all.add(l.path("expression").asText());
            JsonNode one = l.path("license");
            if (one.has("id") || one.has("name"))
                all.add(one.path(one.has("id") ? "id" : "name").asText());
        }
        return all.toString();
    }
}
