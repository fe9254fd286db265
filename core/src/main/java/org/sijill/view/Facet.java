package org.sijill.view;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** By what entries are told apart and counted. */
public enum Facet {
    PARTY,
    ACT,
    STATUS,
    PROMISE,
    DISPUTED,
    OUTLET,
    YEAR,
    COUNTRY,
    TYPE;

    /** The name in addresses and in the API. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The values that {@code e} has; none where it says nothing of it. */
    List<String> of(Entry e) {
        return switch (this) {
            case PARTY -> e.parties();
            case ACT -> List.of(e.act());
            case STATUS -> List.of(e.status());
            case PROMISE -> one(e.promise());
            case DISPUTED -> e.disputed() ? List.of("yes") : List.of();
            case OUTLET -> e.outlets();
            case YEAR -> one(e.year());
            case COUNTRY -> one(e.country());
            case TYPE -> List.of(e.type());
        };
    }

    private static List<String> one(@Nullable String value) {
        return value == null ? List.of() : List.of(value);
    }
}
