package org.sijill.register;

import java.util.EnumSet;
import java.util.List;

/**
 * What a comparison is weighed by, each with the points that it is worth. The points were fitted to annotated stories,
 * read by people and by the machine, and rounded, but for three that hold look-alikes apart and are set by hand: other
 * persons, actors on one side only, and no actor in common. Differences between parties count by how sure both readings
 * are. The points are added up, and what they amount to is {@link SamenessRule}'s affair.
 */
enum Features {
    BASE("at the outset", -2),
    NEAR("words in common near the telling", 5.9),
    MARKS("a rare word in common", .3),
    DAYS("days apart", -.25),
    STAGES("one announced, done or denied and the other not", -1.3),
    LEADS("one page's news, the other's background", -.35),
    PLACE("the same place", .5),
    MODE("told as the same kind of act", .35),
    RIVALS("other such acts on their pages", -.55),
    TOLL("the same toll", 1.4),
    TWO_TOLLS("two tolls", -.5),
    TWO_INSTRUMENTS("two instruments", -.8),
    ACTORS("actors in common", .5),
    EXTRA("actors on one side only", -1.2),
    NO_ACTOR("no actor in common", -3),
    TO_APART("done to two parties", -1.7),
    HOSTS("visits to two states", -1.5),
    OTHERS("other persons", -3),
    POST("the same post", .6);

    /** The features that need no comparing of parties, and those that do. */
    static final List<Features> PLAIN = List.copyOf(EnumSet.range(BASE, TWO_INSTRUMENTS)),
            OF_PARTIES = List.copyOf(EnumSet.range(ACTORS, POST));

    /** Parties that count, days that count, and what others count where a reading is doubtful. */
    private static final int PARTIES = 3, MOST_DAYS = 5;

    private static final double DOUBTFUL = .5;

    /** Most that {@link #OF_PARTIES} can amount to. */
    static final double MOST_OF_PARTIES = PARTIES * ACTORS.points + POST.points;

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
            case NEAR -> Math.sqrt(c.near());
            case MARKS -> one(c.marks());
            case DAYS -> Math.clamp(c.gap(), 0, MOST_DAYS);
            case STAGES -> one(c.stages());
            case LEADS -> one(c.leads());
            case PLACE -> one(c.place() > 0);
            case MODE -> one(c.mode());
            case RIVALS -> c.rivals();
            case TOLL -> one(c.tolls() > 0);
            case TWO_TOLLS -> one(c.tolls() < 0);
            case TWO_INSTRUMENTS -> one(c.instrument() < 0);
            case ACTORS -> c.sure() * Math.min(PARTIES, c.actors().shared());
            case EXTRA -> c.sure() * Math.min(PARTIES, c.actors().extra());
            case NO_ACTOR ->
                (DOUBTFUL + c.sure()) * one(!c.actors().empty() && c.actors().shared() == 0);
            case TO_APART -> c.sure() * one(to != null && !to.empty() && to.shared() == 0);
            case HOSTS -> one(c.hosts());
            case OTHERS -> (DOUBTFUL + c.sure()) * one(c.persons().others());
            case POST -> c.sure() * one(c.persons().post());
        };
    }

    private static double one(boolean holds) {
        return holds ? 1 : 0;
    }
}
