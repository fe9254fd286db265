package org.sijill.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Undoes UTF-8 that was read as windows-1252 or windows-1256 and encoded again: nearly every second letter is then one
 * of the two that UTF-8's lead bytes of Arabic turn into. Works line by line, so that a page of both sorts keeps its
 * sound lines; refuses a page where a letter has been lost on the way. Stateless, linear.
 */
final class TwiceEncoded {
    private static final Charset LATIN = Charset.forName("windows-1252");
    private static final Charset ARABIC = Charset.forName("windows-1256");
    private static final String LATIN_LEADS = "\u00D8\u00D9";
    private static final String ARABIC_LEADS = "\u0637\u0638";

    /** A shorter line that cannot be undone may be a sound one that is rich in those letters. */
    private static final int SURE = 60;

    private TwiceEncoded() {}

    static String repair(String text) throws Refusal {
        if (guilty(text) == null && !anyLine(text)) return text;
        StringBuilder out = new StringBuilder(text.length());
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            if (end < 0) end = text.length();
            out.append(line(text.substring(from, end)));
            if (end < text.length()) out.append('\n');
            from = end + 1;
        }
        return out.toString();
    }

    private static boolean anyLine(String text) {
        return text.lines().anyMatch(l -> guilty(l) != null);
    }

    private static String line(String line) throws Refusal {
        Charset by = guilty(line);
        if (by == null) return line;
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(bytes(line, by))
                    .toString();
        } catch (CharacterCodingException e) {
            if (line.length() < SURE) return line;
            throw new Refusal("it was encoded twice, by way of " + by.name() + ", and letters were lost on the way");
        }
    }

    /** The code page by way of which {@code text} was encoded twice, or null. */
    private static @Nullable Charset guilty(String text) {
        int letters = 0;
        int latin = 0;
        int arabic = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80 || c == '\u00A0') continue;
            letters++;
            if (LATIN_LEADS.indexOf(c) >= 0) latin++;
            if (ARABIC_LEADS.indexOf(c) >= 0) arabic++;
        }
        if (letters < 6) return null;
        if (latin * 100 > letters * 35) return LATIN;
        return arabic * 100 > letters * 35 ? ARABIC : null;
    }

    /** The bytes that {@code line} was read from; the five places that windows-1252 leaves free hold control characters. */
    private static ByteBuffer bytes(String line, Charset by) throws CharacterCodingException {
        ByteBuffer out = ByteBuffer.allocate(line.length() * 2);
        CharsetEncoder encoder = by.newEncoder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c < 0x80 || c < 0xA0) out.put((byte) c);
            else out.put(encoder.encode(CharBuffer.wrap(new char[] {c})));
        }
        return out.flip();
    }
}
