package org.sijill.mention;

import org.jspecify.annotations.Nullable;
import org.sijill.base.Clitics;
import org.sijill.base.Span;

/**
 * A noun phrase of a sentence that names or points at a party or a place.
 *
 * @param first index of its first token, {@code last} one past its last
 * @param span the words, clitics before the first left out
 * @param sort what kind of phrase it is
 * @param code whom it speaks for, or null while unknown
 * @param post its post, or null
 * @param name the person's name as the page spells it, or null
 * @param entity id in the who's-who, or null
 * @param flags the clitics before its first word ({@link Clitics})
 * @param pronoun a possessive on its head («حكومته»), or empty
 * @param target the state accredited or sent to («لدى»), or null
 * @param plural whether it names several
 * @param vague whether it is a post whose words mean no one holder («وزير سعودي», «الرئيس السابق»), or a place whose words
 *     say nothing of its state («شارع الملك فيصل»)
 * @param by how its code is known
 */
public record Party(
        int first,
        int last,
        Span span,
        Sort sort,
        @Nullable String code,
        @Nullable String post,
        @Nullable String name,
        @Nullable String entity,
        int flags,
        String pronoun,
        @Nullable String target,
        boolean plural,
        boolean vague,
        By by) {

    /** How it is known whom a phrase speaks for. */
    public enum By {
        /** its own words say so, or the who's-who */
        SAID,
        /** somebody told of before is meant */
        TOLD,
        /** the words say nothing: the state of the place or of the page */
        GUESSED
    }

    /** What kind of phrase names the party. */
    public enum Sort {
        STATE,
        CAPITAL,
        PERSON,
        POST,
        BODY,
        GROUP,
        ORGANISATION,
        MOVEMENT,
        PLACE,
        /** a nationality on a noun that is no party itself: «غارات إسرائيلية» */
        NISBA,
        /** «الجانبان», «البلدان» */
        SIDES,
        /** «نظيره» */
        COUNTERPART,
        /** «بلاده» */
        COUNTRY
    }

    public boolean has(int flag) {
        return (flags & flag) != 0;
    }

    public boolean prepositioned() {
        return has(Clitics.PREPOSITION);
    }

    /** Whether it only points at somebody named elsewhere. */
    public boolean points() {
        return sort == Sort.SIDES || sort == Sort.COUNTERPART || sort == Sort.COUNTRY;
    }

    /** Whether it can stand for a place. */
    public boolean placeable() {
        return sort == Sort.STATE || sort == Sort.CAPITAL || sort == Sort.PLACE;
    }

    /** The same with no one holder, or of no one state. */
    Party unclear() {
        return new Party(first, last, span, sort, code, post, name, entity, flags, pronoun, target, plural, true, by);
    }

    public Party code(@Nullable String code) {
        return new Party(first, last, span, sort, code, post, name, entity, flags, pronoun, target, plural, vague, by);
    }

    public Party person(@Nullable String code, @Nullable String post, @Nullable String name, @Nullable String entity) {
        return new Party(first, last, span, sort, code, post, name, entity, flags, pronoun, target, plural, vague, by);
    }

    /** The same, its code known in another way. */
    Party by(By by) {
        return new Party(first, last, span, sort, code, post, name, entity, flags, pronoun, target, plural, vague, by);
    }

    /** The phrase says nothing of whose it is: it is taken for this state's. */
    Party guessed(@Nullable String code) {
        return code(code).by(By.GUESSED);
    }

    public Party reach(int last, Span span) {
        return new Party(first, last, span, sort, code, post, name, entity, flags, pronoun, target, plural, vague, by);
    }

    /** The same words standing for something named earlier. */
    Party link(Sort sort, @Nullable String code, @Nullable String entity) {
        return new Party(first, last, span, sort, code, post, name, entity, flags, pronoun, target, plural, vague, by);
    }
}
