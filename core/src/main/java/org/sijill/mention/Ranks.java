package org.sijill.mention;

import java.util.HashSet;
import java.util.Set;
import org.sijill.lexicon.Names;

/** Who held a post so high that the last name alone is enough to name them. Immutable. */
final class Ranks {
    private static final Set<String> FIRST = Set.of(
            "president",
            "prime minister",
            "king",
            "crown prince",
            "emir",
            "sultan",
            "foreign minister",
            "defence minister",
            "supreme leader",
            "secretary-general",
            "movement leader",
            "chancellor",
            "vice president",
            "interior minister",
            "envoy",
            "special envoy",
            "high representative",
            "national security adviser",
            "opposition leader");
    private final Set<String> first = new HashSet<>();

    Ranks(Names names) {
        for (Names.Person p : names.people().values())
            for (Names.Term t : p.terms()) if (FIRST.contains(t.post())) first.add(p.id());
    }

    boolean first(String person) {
        return first.contains(person);
    }
}
