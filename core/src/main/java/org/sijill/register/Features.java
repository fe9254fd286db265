package org.sijill.register;

import java.util.Set;

/**
 * What a comparison is weighed by, each with the points that it is worth. The points were fitted to annotated stories,
 * read by people and by the machine, and rounded; they are added up, and what they amount to is {@link SamenessRule}'s
 * affair.
 */
enum Features {
    BASE("at the outset", -1),
    WORDY("an act of words", -1.4),
    ASSAULT("an attack", 1.2),
    OTHER_ACT("two kinds of gathering", -0.1),
    OTHER_STATUS("one less certain than the other", -0.6),
    OTHER_MODE("two modes", -1.1),
    SHARED("parties in common", 0.2),
    EXACT("the same parties", 0.6),
    EXTRA("parties on one side only", -.7),
    STRANGERS("each with a party of its own", -1),
    NONE_SHARED("no party in common", -1.4),
    APART("two persons", -2.5),
    NAMED("the same person", 0.1),
    POSTS("two posts", -1.5),
    TO_SHARED("done to the same party", 0.4),
    TO_APART("done to two parties", -1.3),
    TO_MISSING("one page says to whom", -0.4),
    SAME_DAY("the same day, said by both", 0.3),
    SAME_TIME("times that overlap, said by both", 0.6),
    DAYS_APART("days apart, said by both", -0.5),
    NEWS("news of the same days", 0.8),
    NEWS_APART("news of days apart", -0.4),
    LATER("pages days apart", -0.4),
    WORDS("rare words in common", 4.3),
    WORDY_WORDS("rare words in common in an act of words", 0.6),
    PLACE("the same place", 0.5),
    TWO_COUNTRIES("two countries", -1),
    TOPIC("pages on one topic", 2.1),
    COPIES("copies of one text", 0.3),
    TOLL("the same toll", 1),
    TWO_TOLLS("two tolls", -0.6),
    INSTRUMENT("the same instrument", 1),
    TWO_INSTRUMENTS("two instruments", -2);

    private static final Set<String> WORDS_ONLY = Set.of("ACCUSE", "REQUEST", "REJECT", "THREATEN", "AGREE");

    /** Said as a reason. */
    final String reason;
    /** What one unit of it is worth. */
    final double points;

    Features(String reason, double points) {
        this.reason = reason;
        this.points = points;
    }

    /** How much of it {@code c}, a comparison with {@code a}, has. */
    double of(Comparison c, Statement a) {
        return switch (this) {
            case BASE -> 1;
            case WORDY -> wordy(a);
            case ASSAULT -> a.report().type().equals("ASSAULT") ? 1 : 0;
            case OTHER_ACT -> c.otherAct() ? 1 : 0;
            case OTHER_STATUS -> c.otherStatus() ? 1 : 0;
            case OTHER_MODE -> c.otherMode() ? 1 : 0;
            case STRANGERS -> c.strangers() ? 1 : 0;
            case LATER -> Math.clamp(c.published() - 2, 0, 5);
            case SHARED, EXACT, EXTRA, NONE_SHARED, APART, NAMED, POSTS, TO_SHARED, TO_APART, TO_MISSING -> parties(c);
            case SAME_DAY, SAME_TIME, DAYS_APART, NEWS, NEWS_APART -> dates(c);
            case WORDS -> c.words();
            case WORDY_WORDS -> c.words() * wordy(a);
            case PLACE -> c.place() > 0 ? 1 : 0;
            case TWO_COUNTRIES -> c.country() ? 1 : 0;
            case TOPIC -> c.topic();
            case COPIES -> c.copies() ? 1 : 0;
            case TOLL -> c.tolls() > 0 ? 1 : 0;
            case TWO_TOLLS -> c.tolls() < 0 ? 1 : 0;
            case INSTRUMENT -> c.instrument() > 0 ? 1 : 0;
            case TWO_INSTRUMENTS -> c.instrument() < 0 ? 1 : 0;
        };
    }

    private static double wordy(Statement a) {
        return WORDS_ONLY.contains(a.report().type()) ? 1 : 0;
    }

    private double parties(Comparison c) {
        Sides x = c.actors(), r = c.recipients();
        return switch (this) {
            case SHARED -> Math.min(2, x.shared());
            case EXACT -> x.shared() > 0 && x.extra() == 0 ? 1 : 0;
            case EXTRA -> Math.min(3, x.extra());
            case NONE_SHARED -> !x.empty() && x.shared() == 0 ? 1 : 0;
            case APART -> x.apart() || r != null && r.apart() ? 1 : 0;
            case NAMED -> Math.min(2, x.named() + (r == null ? 0 : r.named()));
            case POSTS -> Math.min(2, x.posts() + (r == null ? 0 : r.posts()));
            case TO_SHARED -> r != null && r.shared() > 0 ? 1 : 0;
            case TO_APART -> r != null && !r.empty() && r.shared() == 0 ? 1 : 0;
            default -> r != null && r.empty() && r.extra() > 0 ? 1 : 0;
        };
    }

    private double dates(Comparison c) {
        if (c.gap() < 0) return 0;
        boolean both = c.said() == 2;
        return switch (this) {
            case SAME_DAY -> both && c.gap() == 0 && c.length() <= 4 ? 1 : 0;
            case SAME_TIME -> both && c.gap() == 0 && c.length() > 4 ? 1 : 0;
            case DAYS_APART -> both ? Math.min(5, c.gap()) : 0;
            case NEWS -> !both && c.gap() == 0 ? 1 : 0;
            default -> both ? 0 : Math.min(5, c.gap());
        };
    }
}
