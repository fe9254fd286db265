package org.sijill.app.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.sijill.store.Asking;
import picocli.CommandLine.Option;

/** Which events are asked for. */
final class Criteria {
    @Option(
            names = "--party",
            paramLabel = "CODE",
            split = ",",
            description = "Only with this party; given more than once, with all of them.")
    private List<String> parties = List.of();

    @Option(names = "--act", paramLabel = "ACT", description = "Only this act: meet, visit, sign …")
    private @Nullable String act;

    @Option(names = "--type", paramLabel = "TYPE", description = "Only this PLOVER type: CONSULT, ACCUSE …")
    private @Nullable String type;

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            description = "happened, ongoing, planned, hypothetical or denied.")
    private @Nullable String status;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            converter = InputOptions.Day.class,
            description = "Not over before this day.")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", converter = InputOptions.Day.class, description = "Begun by this day.")
    private @Nullable LocalDate to;

    @Option(names = "--place", paramLabel = "NAME", description = "A place's name or a country's code.")
    private @Nullable String place;

    @Option(names = "--outlet", paramLabel = "NAME", description = "Only what this outlet tells.")
    private @Nullable String outlet;

    @Option(
            names = "--text",
            paramLabel = "WORDS",
            description = "Words in the quotes and names, Arabic in any spelling or Latin.")
    private @Nullable String text;

    /** These criteria and those parties, by date, all of them. */
    Asking asking(List<String> more, boolean only) {
        List<String> all = new java.util.ArrayList<>(parties);
        all.addAll(more);
        return new Asking(all, only, act, type, status, from, to, place, outlet, text, "date", Integer.MAX_VALUE, 0);
    }

    /** What is asked for, in words, for the titles of feeds and calendars; the same question gives the same words. */
    String title() {
        StringJoiner words = new StringJoiner(", ", "Sijill: ", "").setEmptyValue("Sijill");
        if (!parties.isEmpty()) words.add(String.join(" and ", parties));
        for (String word : new String[] {act, type, status}) if (word != null) words.add(word);
        if (from != null) words.add("from " + from);
        if (to != null) words.add("to " + to);
        if (place != null) words.add("at " + place);
        if (outlet != null) words.add("told by " + outlet);
        if (text != null) words.add("«" + text + "»");
        return words.toString();
    }
}
