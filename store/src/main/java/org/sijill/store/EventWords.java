package org.sijill.store;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sijill.base.Clitics;
import org.sijill.base.Folding;
import org.sijill.event.Report;
import org.sijill.lexicon.Lexicon;
import org.sijill.register.Event;
import org.sijill.register.Statement;

/**
 * The words by which an event is found: its quotes, the names and places in them, folded and without their article;
 * codes, English names of states and the Latin ids of the who's-who, in small letters. What is asked for is made into
 * words in the same way. Safe for any number of threads.
 */
final class EventWords {
    private static final Map<String, String> STATES = states();

    private final Folding folding;
    private final Clitics clitics;

    EventWords(Lexicon lexicon) {
        folding = lexicon.folding();
        clitics = lexicon.clitics();
    }

    private static Map<String, String> states() {
        Map<String, String> names = new HashMap<>();
        for (String two : Locale.getISOCountries()) {
            Locale state = Locale.of("", two);
            names.put(state.getISO3Country(), state.getDisplayCountry(Locale.ENGLISH));
        }
        return names;
    }

    /** The words of a text, each once. */
    Set<String> of(String text) {
        Set<String> words = new LinkedHashSet<>();
        for (String w : folding.fold(text).text().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
            if (!w.isEmpty()) words.add(clitics.bare(w));
        return words;
    }

    /** All words of an event. */
    String of(Event e) {
        Set<String> texts = new LinkedHashSet<>();
        texts.add(e.act());
        for (Statement s : e.statements()) {
            texts.add(s.kept().quote());
            s.report().actors().forEach(p -> party(p, texts));
            s.report().recipients().forEach(p -> party(p, texts));
        }
        places(e, texts);
        return joined(texts);
    }

    /** The words of its places. */
    String place(Event e) {
        Set<String> texts = new LinkedHashSet<>();
        places(e, texts);
        return joined(texts);
    }

    private static void places(Event e, Set<String> texts) {
        for (Statement s : e.statements()) {
            Report.Where place = s.report().place();
            if (place == null) continue;
            texts.add(place.name());
            if (place.country() != null) texts.add(state(place.country()));
        }
    }

    private static void party(Report.Side s, Set<String> texts) {
        texts.add(s.code());
        texts.add(state(s.code()));
        for (String part : Arrays.asList(s.name(), s.post(), s.entity())) if (part != null) texts.add(part);
    }

    private static String state(String code) {
        return STATES.getOrDefault(code, "");
    }

    /** The words of texts, each once, in one string with a blank before and after each. */
    private String joined(Set<String> texts) {
        Set<String> words = new LinkedHashSet<>();
        for (String text : texts) words.addAll(of(text));
        return words.isEmpty() ? " " : " " + String.join(" ", words) + " ";
    }
}
