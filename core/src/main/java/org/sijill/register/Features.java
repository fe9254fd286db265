package org.sijill.register;

import java.util.EnumSet;
import java.util.List;

/**
 * What a comparison is weighed by, each with the points that it is worth. Most points were fitted to annotated stories,
 * read by people and by the machine, one story left out at a time, and rounded; those of what the stories hold too
 * little of were set by hand. Differences count by how sure both readings are. The points are added up, and what they
 * amount to is {@link SamenessRule}'s affair.
 */
enum Features {
    BASE("at the outset", -1.7),
    NEAR("words in common near the telling", 6.5),
    DAYS("days apart", -1.1),
    STAGES("one announced, done or denied and the other not", -1),
    LEADS("one page's news, the other's background", -.6),
    PLACE("the same place", .8),
    TOLL("the same toll", 1),
    TWO_TOLLS("two tolls", -.6),
    INSTRUMENT("the same instrument", 1),
    TWO_INSTRUMENTS("two instruments", -2),
    EXTRA("actors on one side only", -1.45),
    NO_ACTOR("no actor in common", -2),
    TO_APART("done to two parties", -3.2),
    OTHERS("other persons", -2.8),
    POST("the same post", 1);

    /** The features that need no comparing of parties, and those that do. */
    static final List<Features> PLAIN = List.copyOf(EnumSet.range(BASE, TWO_INSTRUMENTS)),
            OF_PARTIES = List.copyOf(EnumSet.range(EXTRA, POST));

    /** Said as a reason. */
    final String reason;
    /** What one unit of it is worth. */
    final double points;

    Features(String reason, double points) {
        this.reason = reason;
        this.points = points;
    }

    /** How much of it {@code c} has. */
    double of(Comparison c) {
        Sides to = c.recipients();
        return switch (this) {
            case BASE -> 1;
            case NEAR -> c.near();
            case EXTRA -> c.sure() * Math.min(3, c.actors().extra());
            case NO_ACTOR -> c.sure() * one(!c.actors().empty() && c.actors().shared() == 0);
            case TO_APART -> c.sure() * one(to != null && !to.empty() && to.shared() == 0);
            case OTHERS -> c.sure() * one(c.persons().others());
            case POST -> one(c.persons().post());
            case DAYS -> c.sure() * Math.clamp(c.gap(), 0, 5);
            case STAGES -> one(c.stages());
            case LEADS -> one(c.leads());
            case PLACE -> one(c.place() > 0);
            case TOLL -> one(c.tolls() > 0);
            case TWO_TOLLS -> one(c.tolls() < 0);
            case INSTRUMENT -> one(c.instrument() > 0);
            case TWO_INSTRUMENTS -> one(c.instrument() < 0);
        };
    }

    private static double one(boolean holds) {
        return holds ? 1 : 0;
    }
}
