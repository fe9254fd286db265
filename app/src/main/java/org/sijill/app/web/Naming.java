package org.sijill.app.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.Names;
import org.sijill.lexicon.Table;

/**
 * By what name parties, posts, people, outlets and acts are shown in either language; what has no name is shown by its
 * code. Immutable, safe for any number of threads.
 */
final class Naming {
    private record Label(String english, String arabic) {}

    /** The code of those of whom only their sort is known. */
    private static final String UNKNOWN = "UNK";

    private final Map<String, Label> parties = new HashMap<>();
    private final Map<String, String> posts = new HashMap<>();
    private final Map<String, Label> outlets = new HashMap<>();
    private final Names names;

    Naming(Lexicon lexicon) {
        names = lexicon.names();
        Map<String, String> states = states();
        for (List<String> r : lexicon.table("ar/names/labels").rows())
            switch (r.get(0)) {
                case "party" ->
                    parties.put(r.get(1), new Label(states.getOrDefault(r.get(1), title(r.get(2))), r.get(3)));
                case "post" -> posts.put(r.get(1), r.get(3));
                default -> {}
            }
        for (Table t : lexicon.tables("outlets/names")) for (List<String> r : t.rows()) outlet(r.get(0), r.get(1));
    }

    /** The first name of an outlet in Arabic letters, and the first in Latin ones that is more than its id. */
    private void outlet(String id, String name) {
        boolean latin = name.codePoints().allMatch(c -> c < 0x600);
        Label known = outlets.getOrDefault(id, new Label("", ""));
        if (latin && known.english.isEmpty() && !name.equals(id)) outlets.put(id, new Label(name, known.arabic));
        if (!latin && known.arabic.isEmpty()) outlets.put(id, new Label(known.english, name));
    }

    private static Map<String, String> states() {
        Map<String, String> states = new HashMap<>();
        for (String two : Locale.getISOCountries()) {
            Locale state = Locale.of("", two);
            states.put(state.getISO3Country(), state.getDisplayCountry(Locale.ENGLISH));
        }
        return states;
    }

    /** {@code united-nations} → {@code United Nations}; what is short is an abbreviation. */
    static String title(String id) {
        if (id.length() <= 4) return id.toUpperCase(Locale.ROOT);
        StringBuilder title = new StringBuilder();
        for (String word : id.split("-", -1)) {
            if (word.isEmpty()) continue;
            if (!title.isEmpty()) title.append(' ');
            title.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
        }
        return title.toString();
    }

    /** The party of a code; one that is made of two, as some groups' are, part by part. */
    String party(String code, Tongue tongue) {
        if (code.equals(UNKNOWN)) return tongue.say("party.unknown");
        Label label = parties.get(code);
        if (label != null) return tongue.arabic() ? label.arabic : label.english;
        int cut = code.indexOf('/');
        return cut < 0 ? code : party(code.substring(0, cut), tongue) + " / " + code.substring(cut + 1);
    }

    boolean known(String code) {
        return parties.containsKey(code);
    }

    String post(String post, Tongue tongue) {
        return tongue.arabic() ? posts.getOrDefault(post, post) : post;
    }

    String outlet(String id, Tongue tongue) {
        Label label = outlets.get(id);
        if (label == null) return id;
        String name = tongue.arabic() ? label.arabic : label.english;
        return name.isEmpty() ? title(id) : name;
    }

    /** Somebody of the who's-who. */
    String person(String id, Tongue tongue) {
        Names.Person person = names.person(id);
        return tongue.arabic() && person != null ? person.name() : title(id);
    }

    /** A word of the codebook, such as an act, a status or a type. */
    static String word(String kind, String word, Tongue tongue) {
        String key = kind + "." + word;
        return Tongue.knows(key) ? tongue.say(key) : word;
    }
}
