package org.sijill.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sijill.lexicon.Table;

/** Reads {@code codebook/acts/<act>.yaml} into the table {@code codebook/acts}. */
final class CodebookFiles {
    private static final Set<String> KEYS = Set.of(
            "act",
            "gloss",
            "type",
            "mode",
            "modes",
            "roles",
            "symmetric",
            "fulfilled_by",
            "apart_from",
            "status",
            "note");
    private static final Set<String> TYPES = Set.of(
            "AGREE",
            "CONSULT",
            "SUPPORT",
            "CONCEDE",
            "COOPERATE",
            "AID",
            "RETREAT",
            "REQUEST",
            "ACCUSE",
            "REJECT",
            "THREATEN",
            "PROTEST",
            "SANCTION",
            "MOBILIZE",
            "COERCE",
            "ASSAULT");
    private final List<List<String>> rows = new ArrayList<>();

    void add(YamlNode n) {
        n.only(KEYS);
        String type = n.text("type");
        if (!TYPES.contains(type)) throw FileFault.notOneOf(n.file, n.line, type, TYPES);
        rows.add(List.of(
                n.text("act"),
                n.text("gloss"),
                type,
                empty(n.text("mode", "")),
                n.text("symmetric", "false"),
                empty(n.text("status", "")),
                String.join(" ", n.texts("fulfilled_by")),
                String.join(" ", n.texts("apart_from"))));
    }

    private static String empty(String s) {
        return s.equals("-") ? "" : s;
    }

    Table table() {
        return new Table(
                "codebook/acts",
                List.of("act", "gloss", "type", "mode", "symmetric", "status", "fulfilled_by", "apart_from"),
                List.copyOf(rows));
    }
}
