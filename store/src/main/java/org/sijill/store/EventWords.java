package org.sijill.store;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.sijill.base.Folding;
import org.sijill.event.Report;
import org.sijill.register.Event;
import org.sijill.register.Statement;

/**
 * The words by which an event is found: its quotes, the names and places in them, folded; codes, English names of
 * states and the Latin ids of the who's-who, in small letters. Safe for any number of threads.
 */
final class EventWords {
    private static final Map<String, String> STATES = states();

    private final Folding folding;

    EventWords(Folding folding) {
        this.folding = folding;
    }

    private static Map<String, String> states() {
        Map<String, String> names = new HashMap<>();
        for (String two : Locale.getISOCountries()) {
            Locale state = Locale.of("", two);
            names.put(
                    state.getISO3Country(),
                    state.getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT));
        }
        return names;
    }

    /** One string, words parted by blanks, a blank before the first. */
    String of(Event e) {
        StringJoiner words = new StringJoiner(" ", " ", " ");
        for (Statement s : e.statements()) words.add(fold(s.kept().quote()));
        e.actors().forEach(s -> party(s, words));
        e.recipients().forEach(s -> party(s, words));
        Report.Where place = e.place();
        if (place != null) words.add(fold(place.name()));
        return words.add(e.act()).toString();
    }

    private void party(Report.Side s, StringJoiner words) {
        words.add(s.code().toLowerCase(Locale.ROOT));
        if (s.name() != null) words.add(fold(s.name()));
        if (s.post() != null) words.add(s.post());
        if (s.entity() != null) words.add(s.entity().replace('-', ' ').toLowerCase(Locale.ROOT));
        words.add(STATES.getOrDefault(s.code(), ""));
    }

    private String fold(String text) {
        return folding.fold(text).text().replace('\n', ' ');
    }
}
