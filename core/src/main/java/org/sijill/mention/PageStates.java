package org.sijill.mention;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Names;
import org.sijill.mention.Party.Sort;

/** How much a page tells of each state, and so which one it is about. */
final class PageStates {
    /** In how many sentences the place where a report was written may stand: the headline and the first. */
    private static final int LEAD = 3;

    private final Linker linker;
    private final Map<String, Integer> weight = new LinkedHashMap<>();

    /** the codes of which more than a company's name tells */
    private final Set<String> told = new HashSet<>();

    /** the codes of which the page tells most first */
    private final List<String> byWeight;

    private final @Nullable String home;

    PageStates(Linker linker, List<List<Party>> sentences, @Nullable String outlet, @Nullable LocalDate day) {
        this.linker = linker;
        count(sentences, outlet, day);
        byWeight = byWeight();
        home = home(outlet);
    }

    /** The state that the page is about, or the outlet's; null where neither is known. */
    @Nullable
    String home() {
        return home;
    }

    /** The codes told of, those that the page tells most of first. */
    List<String> all() {
        return byWeight;
    }

    /** The state that the page tells most of beside the one given, or null. */
    @Nullable
    String otherThan(@Nullable String code) {
        for (String c : byWeight) if (!c.equals(code) && linker.names().state(c)) return c;
        return null;
    }

    /** Of the states so called the page's own, else the one that it tells most of, else the first. */
    String likeliest(List<String> candidates) {
        if (home != null && candidates.contains(home)) return home;
        for (String c : byWeight) if (candidates.contains(c)) return c;
        return candidates.getFirst();
    }

    private void count(List<List<Party>> sentences, @Nullable String outlet, @Nullable LocalDate day) {
        for (int s = 0; s < sentences.size(); s++) {
            List<Party> sentence = sentences.get(s);
            for (int i = 0; i < sentence.size(); i++)
                if (!linker.outlet(sentence.get(i))
                        && !(s < LEAD && (dateline(sentence, i) || dateline(sentence, i + 1))))
                    count(sentence.get(i), s == 0 ? 3 : 1, day);
        }
        if (outlet != null) weight.merge(outlet, 2, Integer::sum);
        if (outlet != null) told.add(outlet);
    }

    private void count(Party p, int times, @Nullable LocalDate day) {
        String codes = p.code() != null
                ? p.code()
                : p.sort() == Sort.PERSON ? linker.terms().code(p.entity(), day, p.post()) : null;
        if (codes == null || codes.startsWith(Linker.ECHO)) return;
        List<String> all = List.of(codes.split("\\|"));
        if (all.size() > 1 && !all.stream().allMatch(linker.names()::state)) return;
        for (String code : all) {
            weight.merge(code, times, Integer::sum);
            if (!linker.company(p)) told.add(code);
        }
    }

    /** «دبي، الإمارات العربية المتحدة (CNN)»: whether the i-th phrase is the state after the place where a report was written. */
    private boolean dateline(List<Party> sentence, int i) {
        if (i < 1 || i >= sentence.size() || sentence.get(i).sort() != Sort.STATE) return false;
        Party state = sentence.get(i);
        Party town = sentence.get(i - 1);
        if (!town.placeable() || town.sort() == Sort.STATE || state.first() != town.last() + 1) return false;
        Names.Spot spot = town.entity() == null ? null : linker.names().spot(town.entity());
        String country = town.code() != null ? town.code() : spot == null ? null : spot.country();
        return Objects.equals(country, state.code());
    }

    /** The state that the page tells of most; one of which it tells by companies alone counts where there is no other. */
    private @Nullable String home(@Nullable String outlet) {
        String first = null;
        for (String code : byWeight) {
            if (!linker.names().state(code)) continue;
            if (told.contains(code)) return code;
            if (first == null) first = code;
        }
        return first != null ? first : outlet;
    }

    private List<String> byWeight() {
        return weight.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
