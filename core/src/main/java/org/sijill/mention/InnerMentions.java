package org.sijill.mention;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sijill.base.Clitics;
import org.sijill.base.Span;
import org.sijill.lexicon.Entry;
import org.sijill.lexicon.Entry.Kind;
import org.sijill.lexicon.Names;
import org.sijill.mention.Gazetteer.Hit;
import org.sijill.mention.Party.Sort;

/** States, places and organisations inside a longer phrase: «رئيس وزراء المغرب» is a post and holds a state. */
final class InnerMentions {
    private final Scan scan;
    private final Names names;
    private final MentionList found;

    InnerMentions(Scan scan, Names names, MentionList found) {
        this.scan = scan;
        this.names = names;
        this.found = found;
    }

    /** Writes out what stands in the phrase beside the words {@code named}, which are somebody's name. */
    void inside(Party raw, Party p, @Nullable Span named) {
        boolean holds = raw.sort() == Sort.POST
                || raw.sort() == Sort.BODY
                || raw.sort() == Sort.PERSON
                || raw.sort() == Sort.ORGANISATION;
        if (!holds) return;
        if (raw.sort() == Sort.POST && named == null) body(raw, p);
        for (int k = raw.first() + 1; k < raw.last(); ) {
            Span at = scan.tokens.get(k).span();
            Hit hit =
                    named != null && at.from() >= named.from() && at.from() < named.to() ? null : thing(k, raw.last());
            if (hit != null) nested(k, hit, p);
            k = hit == null ? k + 1 : hit.last();
        }
    }

    /** «رئيس بلدية نابلس»: the body that a post is of reaches to the end of the phrase, where nothing there is the post's. */
    private void body(Party raw, Party p) {
        for (int k = raw.first() + 1; k < raw.last() - 1; k++)
            for (Hit hit : scan.at(k)) {
                Entry e = hit.entry(Kind.BODY);
                if (!hit.bare() || e == null || hit.last() >= raw.last()) continue;
                if (thing(k, raw.last()) instanceof Hit whole && whole.last() >= hit.last()) return;
                int end = raw.last();
                if (scan.letters(k).endsWith("\u0647")) while (end > hit.last() && ofPost(end - 1)) end--;
                if (end == k + 1) return;
                Span span = new Span(
                        scan.tokens.get(k).span().from(),
                        scan.tokens.get(end - 1).span().to());
                String code = raw.code() == null ? null : p.code();
                found.add(span, "organisation", ofState(code, e.id()), code, null, null);
                return;
            }
    }

    /** The id of a kind of body that some state has: {@code mar/army}; null where either is not known. */
    static @Nullable String ofState(@Nullable String code, @Nullable String body) {
        return code == null || body == null ? null : code.toLowerCase(Locale.ROOT) + "/" + body;
    }

    /** «وزير الخارجية الفرنسي»: a masculine adjective after a feminine body is the post's. */
    private boolean ofPost(int k) {
        return scan.word(k) && !scan.letters(k).endsWith("\u0647") && (scan.nisbaAt(k) != null || scan.modifier(k));
    }

    /** The wording of a state, place or organisation that stands there and ends before {@code end}, or null. */
    private @Nullable Hit thing(int k, int end) {
        for (Hit hit : scan.at(k)) {
            boolean cut = hit.cut().cost() > 0 && !hit.cut().has(Clitics.PREPOSITION)
                    || !hit.cut().pronoun().isEmpty();
            if (!cut
                    && hit.last() <= end
                    && hit.entry(Kind.ORGANISATION, Kind.MOVEMENT, Kind.STATE, Kind.CAPITAL, Kind.PLACE) != null
                    && hit.entry(Kind.NISBA) == null) return hit;
        }
        return null;
    }

    private void nested(int k, Hit hit, Party p) {
        Entry e = hit.entry(Kind.ORGANISATION, Kind.MOVEMENT, Kind.STATE, Kind.CAPITAL, Kind.PLACE);
        if (e != null && e.kind() == Kind.STATE && !e.code().equals(p.code()))
            for (Entry x : hit.entries())
                if (x.kind() == Kind.CAPITAL && x.code().equals(p.code())) e = x;
        if (e == null) return;
        int letters = Integer.bitCount(hit.cut().flags() & Clitics.PREPOSITION);
        Span span = new Span(
                scan.tokens.get(k).at(letters),
                scan.tokens.get(hit.last() - 1).span().to());
        String code = e.code().isEmpty() ? null : e.code();
        switch (e.kind()) {
            case STATE -> found.state(span, code);
            case ORGANISATION, MOVEMENT -> {
                if (p.sort() != Sort.ORGANISATION) found.add(span, "organisation", e.id(), code, null, null);
            }
            default -> {
                Entry place = hit.entry(Kind.PLACE);
                Names.Spot spot = place == null ? null : names.spot(place.id());
                found.place(span, spot == null ? code : spot.id(), code, spot);
            }
        }
    }
}
