package org.sijill.intake;

/** What every page's text must fulfil. Stateless. */
final class Texts {
    private Texts() {}

    /** Refuses a text of nothing but white space and one over the limit. */
    static void check(String text, Options.Limits limits) throws Refusal {
        if (text.length() > limits.chars())
            throw new Refusal("it has " + text.length() + " characters, more than the " + limits.chars()
                    + " that a page may have");
        int seen = 0;
        int lost = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > ' ' && !Character.isWhitespace(c)) seen++;
            if (c == '?' || c == '\uFFFD') lost++;
        }
        if (seen == 0) throw new Refusal("it is empty");
        if (seen >= 20 && lost * 4 > seen)
            throw new Refusal(
                    "its letters were lost before it came here: " + lost + " of " + seen + " are question marks");
    }
}
