package org.sijill.export;

/** What stands before each of several things: nothing before the first. Not for several threads. */
final class Commas {
    private final String between;
    private boolean first = true;

    Commas(String between) {
        this.between = between;
    }

    String next() {
        String before = first ? "" : between;
        first = false;
        return before;
    }
}
