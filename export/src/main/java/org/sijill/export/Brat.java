package org.sijill.export;

import java.util.List;
import java.util.Locale;
import org.sijill.register.Relation;

/** The words that our brat files use, out and in. Stateless. */
final class Brat {
    static final String PARTY = "Party",
            PLACE = "Place",
            TIME = "Time",
            SOURCE = "Source",
            INSTRUMENT = "Instrument",
            TELLING = "Telling",
            STATUS = "Status",
            ALSO = "Also",
            BASELINE = "baseline.tsv";

    /** The relations between reports that a person can draw. */
    static final List<Relation> DRAWN = List.of(Relation.SAME, Relation.DIFFERENT, Relation.FULFILS, Relation.CANCELS);

    /** What stands in the first line of the baseline. */
    static final List<String> COLUMNS = List.of("file", "report", "event", "act", "status", "roles", "links");

    private Brat() {}

    /** {@code FULFILS} → {@code Fulfils}. */
    static String word(Relation relation) {
        String word = relation.word();
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** What brat needs to know to show and edit the files. */
    static String configuration(List<String> acts) {
        StringBuilder out = new StringBuilder("[entities]\n");
        for (String type : List.of(PARTY, PLACE, TIME, SOURCE, INSTRUMENT, TELLING))
            out.append(type).append('\n');
        out.append("\n[relations]\n");
        for (Relation r : DRAWN) {
            boolean symmetric = r == Relation.SAME || r == Relation.DIFFERENT;
            out.append(word(r)).append("\tArg1:<EVENT>, Arg2:<EVENT>");
            out.append(symmetric ? ", <REL-TYPE>:symmetric\n" : "\n");
        }
        out.append(ALSO).append("\tArg1:<EVENT>, Arg2:").append(TELLING).append('\n');
        out.append("<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>\n\n[events]\n");
        for (String act : acts)
            out.append(act)
                    .append(
                            "\tActor*:Party, Recipient*:Party, Place?:Place, Time?:Time, Source?:Source, Instrument?:Instrument\n");
        out.append("\n[attributes]\n").append(STATUS);
        return out.append("\tArg:<EVENT>, Value:happened|ongoing|planned|hypothetical|denied\n")
                .toString();
    }
}
