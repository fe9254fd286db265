package org.sijill.event;

import org.sijill.base.Rolling;

/** A piece of many features' names, hashed once. Immutable. */
record Piece(String text, long hash, long power) {
    static final Piece NOTHING = of("");
    static final Piece BAR = of("|");
    static final Piece COLON = of(":");

    private static final Piece[] NUMBERS = numbers();

    static Piece of(String text) {
        return new Piece(text, Rolling.of(text), Rolling.power(text.length()));
    }

    static Piece of(Object... parts) {
        StringBuilder text = new StringBuilder();
        for (Object p : parts) text.append(p);
        return of(text.toString());
    }

    static Piece of(int number) {
        return number >= 0 && number < NUMBERS.length ? NUMBERS[number] : of(String.valueOf(number));
    }

    private static Piece[] numbers() {
        Piece[] numbers = new Piece[16];
        for (int n = 0; n < numbers.length; n++) numbers[n] = of(String.valueOf(n));
        return numbers;
    }

    /** A piece for each of the values of an enumeration, by their order: its name. */
    static Piece[] names(Enum<?>[] values) {
        Piece[] names = new Piece[values.length];
        for (int i = 0; i < values.length; i++) names[i] = of(values[i].name());
        return names;
    }

    /** This piece with another after it. */
    Piece then(Piece next) {
        return new Piece(text + next.text, next.after(hash), power * next.power);
    }

    /** The hash of a name of that hash with this piece written after it. */
    long after(long name) {
        return name * power + hash;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    @Override
    public String toString() {
        return text;
    }
}
