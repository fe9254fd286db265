package org.sijill.intake;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to text: the byte order mark, then what the bytes themselves prove (UTF-8 that is valid, UTF-16 by its pairs),
 * then the declared encoding, windows-1256, ISO-8859-6 and what ICU guesses, whichever reads most like a text. So a
 * wrong declaration is noticed. Text that was encoded twice is repaired by {@link TwiceEncoded}. Stateless.
 */
final class Decoder {
    private static final Charset ARABIC_WINDOWS = Charset.forName("windows-1256");
    private static final Charset ARABIC_ISO = Charset.forName("ISO-8859-6");
    private static final int SAMPLE = 1 << 16;

    /** The text of {@code bytes} without byte order mark; refuses what cannot be read without loss. */
    String decode(byte[] bytes, @Nullable String declared) throws Refusal {
        Charset charset = detect(bytes, declared);
        String text = new String(bytes, charset);
        if (text.startsWith("\uFEFF")) text = text.substring(1);
        int lost = lost(text);
        if (lost * 50L > text.length())
            throw new Refusal("its encoding cannot be told: read as " + charset.name() + ", " + lost + " of "
                    + text.length() + " characters are lost");
        return TwiceEncoded.repair(text);
    }

    /** The encoding of {@code bytes}, or of the text that begins with them. */
    Charset detect(byte[] bytes, @Nullable String declared) {
        Charset marked = byMark(bytes);
        if (marked != null) return marked;
        Charset wide = wide(bytes);
        if (wide != null) return wide;
        int[] utf8 = utf8(bytes);
        if (utf8[1] == 0 || utf8[0] > 50 * utf8[1]) {
            Charset named = utf8[0] == 0 && utf8[1] == 0 ? named(declared) : null;
            return named != null && !named.name().startsWith("UTF-") ? named : StandardCharsets.UTF_8;
        }
        return best(bytes, declared);
    }

    private static @Nullable Charset byMark(byte[] b) {
        if (b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF)
            return StandardCharsets.UTF_8;
        if (b.length >= 2 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE) return StandardCharsets.UTF_16LE;
        if (b.length >= 2 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF) return StandardCharsets.UTF_16BE;
        return null;
    }

    /** UTF-16 without a mark: in every second place stands one of the few high bytes of Latin, Arabic and punctuation. */
    private static @Nullable Charset wide(byte[] b) {
        int pairs = Math.min(b.length, SAMPLE) / 2;
        if (pairs < 4) return null;
        int big = 0;
        int little = 0;
        for (int i = 0; i < pairs; i++) {
            if (high(b[2 * i])) big++;
            if (high(b[2 * i + 1])) little++;
        }
        if (big * 10 >= pairs * 9 && little * 10 < pairs * 6) return StandardCharsets.UTF_16BE;
        return little * 10 >= pairs * 9 && big * 10 < pairs * 6 ? StandardCharsets.UTF_16LE : null;
    }

    private static boolean high(byte b) {
        return b == 0 || b == 6 || b == (byte) 0xFB || b == (byte) 0xFE;
    }

    /** How many sequences of more than one byte are valid UTF-8 and how many bytes are not; a cut at the end counts as neither. */
    private static int[] utf8(byte[] b) {
        int good = 0;
        int bad = 0;
        int i = 0;
        while (i < b.length) {
            int lead = b[i] & 0xFF;
            int len = lead < 0x80
                    ? 1
                    : lead >= 0xC2 && lead < 0xE0
                            ? 2
                            : lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
            if (len > 1 && i + len > b.length && trails(b, i + 1, b.length)) break;
            boolean fits = len > 0 && i + len <= b.length && trails(b, i + 1, i + len);
            if (!fits) bad++;
            else if (len > 1) good++;
            i += fits ? len : 1;
        }
        return new int[] {good, bad};
    }

    private static boolean trails(byte[] b, int from, int to) {
        for (int i = from; i < to; i++) if ((b[i] & 0xC0) != 0x80) return false;
        return true;
    }

    private static Charset best(byte[] bytes, @Nullable String declared) {
        byte[] sample = bytes.length > SAMPLE ? java.util.Arrays.copyOf(bytes, SAMPLE) : bytes;
        Set<Charset> candidates = new LinkedHashSet<>();
        Charset named = named(declared);
        if (named != null && !named.name().startsWith("UTF-")) candidates.add(named);
        candidates.add(ARABIC_WINDOWS);
        candidates.add(ARABIC_ISO);
        CharsetMatch match = new CharsetDetector().setText(sample).detect();
        Charset guessed = match == null ? null : named(match.getName());
        if (guessed != null) candidates.add(guessed);
        Charset best = ARABIC_WINDOWS;
        double most = Double.NEGATIVE_INFINITY;
        for (Charset c : candidates) {
            double score = Plausible.score(new String(sample, c));
            if (score > most) {
                best = c;
                most = score;
            }
        }
        return best;
    }

    private static @Nullable Charset named(@Nullable String name) {
        if (name == null || name.isBlank()) return null;
        try {
            return Charset.forName(name.strip());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private static int lost(String text) {
        int n = 0;
        for (int i = 0; i < text.length(); i++) if (text.charAt(i) == '\uFFFD') n++;
        return n;
    }
}
