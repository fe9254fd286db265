package org.sijill.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.base.Clitics;
import org.sijill.lexicon.Frame;
import org.sijill.lexicon.Frame.Slot;
import org.sijill.mention.Party;
import org.sijill.text.Function;
import org.sijill.text.Word;

/**
 * One link in the chain that the grammar sees a sentence as: a party, a word with frames, a preposition, a small word,
 * a mark, a time, or any other word.
 *
 * @param first index of its first token, {@code last} one past its last
 * @param flags the clitics before it
 * @param frames frames that fit, the likeliest first; empty for all but VERB, NOUN, HAL
 */
record Item(
        Kind kind,
        int first,
        int last,
        int flags,
        @Nullable Party party,
        List<Fit> frames,
        @Nullable Slot slot,
        Set<Function.Sort> sorts) {
    enum Kind {
        PARTY,
        /** a finite verb */
        VERB,
        /** an active participle that tells what the subject does beside: «داعيا إلى» */
        HAL,
        NOUN,
        PREPOSITION,
        SMALL,
        COMMA,
        STOP,
        OPEN,
        CLOSE,
        TIME,
        OTHER
    }

    /** A frame and the form it was found in. */
    record Fit(Frame frame, Word.Form form, int lastToken) {}

    static Item of(Kind kind, int first, int last, int flags) {
        return new Item(kind, first, last, flags, null, List.of(), null, Set.of());
    }

    boolean is(Kind k) {
        return kind == k;
    }

    boolean is(Function.Sort sort) {
        return sorts.contains(sort);
    }

    boolean has(int flag) {
        return (flags & flag) != 0;
    }

    boolean joined() {
        return has(Clitics.AND);
    }

    /** The frame of an act, the first of them, or null. */
    @Nullable
    Fit act() {
        for (Fit f : frames) if (f.frame().isAct()) return f;
        return null;
    }

    boolean group(String group) {
        for (Fit f : frames)
            if (f.frame().group().equals(group) && f.frame().needs().isEmpty()) return true;
        return false;
    }

    Party needParty() {
        if (party == null) throw new IllegalStateException("not a party");
        return party;
    }
}
