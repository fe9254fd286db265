package org.sijill.intake;

/** What every page's text must fulfil. Stateless. */
final class Texts {
    private Texts() {}

    /** Refuses a text of nothing but white space and one over the limit. */
    static void check(String text, Options.Limits limits) throws Refusal {
        if (text.length() > limits.chars())
            throw new Refusal("it has " + text.length() + " characters, more than the " + limits.chars() + " that a page may have");
        for (int i = 0; i < text.length(); i++) if (text.charAt(i) > ' ' && !Character.isWhitespace(text.charAt(i))) return;
        throw new Refusal("it is empty");
    }
}
