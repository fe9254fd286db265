package org.sijill.time;

import org.sijill.base.Clitics;

/** How fine a meaning is before it is resolved. Stateless. */
final class Fineness {
    private Fineness() {}

    static Grain of(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Shift s -> s.unit();
            case Meaning.Date d -> date(d);
            case Meaning.Same s -> of(s.tellings().get(0));
            case Meaning.Part p -> Grain.RANGE;
            case Meaning.Nth n -> n.weekday() != null ? Grain.DAY : n.unit();
            case Meaning.Season s -> Grain.QUARTER;
            case Meaning.Offset o -> o.length().grain();
            case Meaning.Decade d -> Grain.DECADE;
            case Meaning.Century c -> Grain.CENTURY;
            default -> Grain.RANGE;
        };
    }

    private static Grain date(Meaning.Date d) {
        if (d.day() != null || d.weekday() != null) return Grain.DAY;
        return d.month() != null ? Grain.MONTH : Grain.YEAR;
    }

    /** Whether the first word at {@code i} has no clitics but those allowed. */
    static boolean allows(Line line, int i, int allowed) {
        Lex lex = line.any(i, Kind.NUMBER);
        return lex != null && (lex.flags() & ~(allowed | Clitics.ARTICLE)) == 0;
    }
}
