package org.sijill.time;

/** What a meaning hangs on. */
enum Basis {
    ALONE,
    PAGE,
    TENSE,
    TEXT;

    static Basis of(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Shift s -> s.anchor() == Meaning.Anchor.TEXT ? TEXT : PAGE;
            case Meaning.Date d -> date(d);
            case Meaning.Same s ->
                s.tellings().stream().map(Basis::of).min(Basis::compareTo).orElse(PAGE);
            case Meaning.Part p -> of(p.whole());
            case Meaning.Nth n -> of(n.whole());
            case Meaning.Season s -> of(s.year());
            case Meaning.Offset o -> o.anchor() == Meaning.Anchor.TEXT ? TEXT : PAGE;
            case Meaning.Range r -> {
                Basis from = r.from() == null ? ALONE : of(r.from());
                Basis to = r.to() == null ? ALONE : of(r.to());
                yield from.compareTo(to) > 0 ? from : to;
            }
            case Meaning.Beyond b -> of(b.time());
            case Meaning.Window w -> PAGE;
            case Meaning.Decade d -> ALONE;
            case Meaning.Century c -> ALONE;
            case Meaning.Duration d -> ALONE;
            case Meaning.Every e -> ALONE;
        };
    }

    private static Basis date(Meaning.Date d) {
        if (d.within() != null) return of(d.within());
        if (d.year() != null) return ALONE;
        return switch (d.direction()) {
            case NONE -> TENSE;
            case SAME, FOLLOWING -> TEXT;
            default -> PAGE;
        };
    }
}
