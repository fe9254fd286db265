package org.sijill.lexicon;

/**
 * One wording of something that the who's-who knows.
 *
 * @param id the thing meant: an entity id, or for a post or body its English name
 * @param code whom it speaks for (ISO 3166 alpha-3 or an organisation's code), empty where the wording alone does not say
 * @param detail sector, or the kind of place
 * @param words how many words the wording has
 * @param definite bit i is set where word i of the wording carries the article; {@link #CONSTRUCT} where the first never does
 */
public record Entry(Kind kind, String id, String code, String detail, int words, int definite) {
    /** Marks a form that stands before a genitive only. */
    public static final int CONSTRUCT = Integer.MIN_VALUE;

    /** The detail of an organisation's wording whose first word tells of a meeting of it («القمة العربية»). */
    public static final String SUMMIT = "SUMMIT";

    /** Whether the wording stands before a genitive only. */
    public boolean construct() {
        return definite < 0;
    }

    /** What a wording stands for. */
    public enum Kind {
        STATE(true),
        NISBA(false),
        PEOPLE(false),
        CAPITAL(true),
        SEAT(true),
        ORGANISATION(false),
        MOVEMENT(false),
        ADHERENT(false),
        BODY(false),
        GROUP(false),
        POST(false),
        PERSON(true),
        SURNAME(true),
        PLACE(true),
        TITLE(false);

        private final boolean exact;

        Kind(boolean exact) {
            this.exact = exact;
        }

        /** Whether the article must stand in the text just where it stands in the wording. */
        public boolean exact() {
            return exact;
        }
    }
}
