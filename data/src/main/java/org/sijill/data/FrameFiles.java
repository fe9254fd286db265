package org.sijill.data;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sijill.base.Clitics;
import org.sijill.base.Folding;
import org.sijill.lexicon.Frame;
import org.sijill.lexicon.Frame.Role;
import org.sijill.lexicon.Frame.Slot;
import org.sijill.lexicon.Wordings;

/** Reads {@code lexicon/ar/acts/<act>.yaml} and {@code lexicon/ar/verbs/<group>.yaml}: words, the roles they open, their inflected forms. */
final class FrameFiles {
    private static final Set<String> KEYS = Set.of(
            "verb",
            "noun",
            "after",
            "upon",
            "form",
            "present",
            "also",
            "imperfects",
            "roles",
            "needs",
            "avoid",
            "under",
            "mode",
            "status",
            "weight",
            "examples",
            "counter",
            "note");
    private static final List<String> FORMS = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "Q");

    /** The keys that say what a frame hangs on, and on what kind of word. */
    private static final Map<String, Frame.Kind> HEADS = Map.of(
            "verb", Frame.Kind.VERB, "noun", Frame.Kind.NOUN, "after", Frame.Kind.AFTER, "upon", Frame.Kind.UPON);

    /** How many letters the past of a verb has at least, by form. */
    private static final int[] SHORTEST = {2, 3, 3, 3, 4, 4, 4, 4, 4, 5, 4};

    private static final int SHORTEST_PRESENT = 3;

    private final Folding folding;
    private final Clitics clitics;
    final List<Frame> frames = new ArrayList<>();
    final FormsCompiler forms = new FormsCompiler();

    FrameFiles(Folding folding, Clitics clitics) {
        this.folding = folding;
        this.clitics = clitics;
    }

    void add(YamlNode root) {
        root.only(Set.of("act", "group", "words", "note"));
        String act = root.text("act", "");
        String group = root.text("group", "");
        if (act.isEmpty() == group.isEmpty())
            throw new FileFault(root.file, 1, "act and group both or neither", "«act: name» or «group: name»");
        for (YamlNode word : root.list("words")) word(act, group, word);
    }

    private void word(String act, String group, YamlNode n) {
        n.only(KEYS);
        List<String> heads = n.map.keySet().stream().filter(HEADS::containsKey).toList();
        Frame.Kind kind = heads.size() == 1 ? HEADS.get(heads.getFirst()) : null;
        if (kind == null)
            throw new FileFault(
                    n.file, n.line, "an entry without one of verb, noun, after, upon", "«verb: …» or «noun: …»");
        boolean verb = kind == Frame.Kind.VERB;
        boolean construction = kind.isConstruction();
        String[] parts = folding.word(n.text(heads.getFirst())).split(" ");
        if (parts[0].isEmpty()) throw new FileFault(n.file, n.line, "no letters", "a word");
        int lemma = frames.size();
        Map<String, Integer> inflected =
                construction ? Map.of() : verb ? conjugate(n, parts[0]) : Conjugator.nounForms(parts[0]);
        inflected.forEach((word, features) -> forms.add(word, lemma, features));
        for (String also : n.texts("also"))
            forms.add(
                    folding.word(also),
                    lemma,
                    verb ? org.sijill.lexicon.Forms.Feature.PAST : org.sijill.lexicon.Forms.Feature.NOUN);
        for (String imperfect : n.texts("imperfects"))
            forms.add(folding.word(imperfect), lemma, org.sijill.lexicon.Forms.Feature.PRESENT);
        frames.add(new Frame(
                (act.isEmpty() ? group : act) + "/" + String.join("_", parts),
                act,
                group,
                kind,
                List.of(parts).subList(construction ? 0 : 1, parts.length).stream()
                        .map(clitics::bare)
                        .toList(),
                roles(n),
                words(n, "needs"),
                words(n, "avoid"),
                n.texts("under"),
                n.text("mode", ""),
                n.text("status", ""),
                weight(n)));
    }

    private Wordings words(YamlNode n, String key) {
        return new Wordings(
                n.texts(key).stream().map(folding::word).map(this::bareWords).toList());
    }

    private String bareWords(String phrase) {
        List<String> out = new ArrayList<>();
        for (String w : phrase.split(" ")) out.add(clitics.bare(w));
        return String.join(" ", out);
    }

    private Map<String, Integer> conjugate(YamlNode n, String lemma) {
        String form = n.text("form");
        int number = FORMS.indexOf(form) + 1;
        if (number == 0) throw FileFault.notOneOf(n.file, n.line, form, FORMS);
        String present = folding.word(n.text("present", ""));
        if (lemma.length() < SHORTEST[number - 1] || !present.isEmpty() && present.length() < SHORTEST_PRESENT)
            throw new FileFault(
                    n.file,
                    n.line,
                    "«" + lemma + "» as a verb of form " + form,
                    "its past, third person masculine singular");
        boolean weak =
                lemma.length() == 3 && number == 1 && (lemma.charAt(1) == '\u0627' || lemma.charAt(2) == '\u0627');
        if (weak && present.isEmpty())
            throw new FileFault(
                    n.file,
                    n.line,
                    "weak verb " + lemma + " of form I without its present",
                    "«present: …» (third person masculine singular)");
        return Conjugator.forms(lemma, number, present);
    }

    private static Map<Slot, Role> roles(YamlNode n) {
        Map<Slot, Role> roles = new EnumMap<>(Slot.class);
        YamlNode r = n.map.get("roles");
        if (r == null) return roles;
        r.map.forEach((slot, role) -> roles.put(one(Slot.class, slot, role), one(Role.class, role.text, role)));
        return roles;
    }

    private static <E extends Enum<E>> E one(Class<E> type, String name, YamlNode at) {
        List<String> valid = new ArrayList<>();
        for (E e : type.getEnumConstants()) {
            if (e.name().toLowerCase(Locale.ROOT).equals(name)) return e;
            valid.add(e.name().toLowerCase(Locale.ROOT));
        }
        throw FileFault.notOneOf(at.file, at.line, name, valid);
    }

    private static double weight(YamlNode n) {
        String w = n.text("weight", "0.7");
        try {
            return Double.parseDouble(w);
        } catch (NumberFormatException e) {
            throw new FileFault(n.file, n.line, "weight " + w, "a number from 0 to 1");
        }
    }
}
