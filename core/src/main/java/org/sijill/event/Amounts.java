package org.sijill.event;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.base.Clitics;
import org.sijill.lexicon.Lexicon;
import org.sijill.text.Token;

/**
 * Numbers in digits and words with their magnitudes («12», «ثلاثة وعشرين», «1.5 مليون»), and words for a rough number
 * («عشرات», «مئات الآلاف»). Percentages and the numbers of dates are none. Immutable.
 */
final class Amounts {
    /** A number: {@code count} null where only {@code vague} says how many; {@code end} is the token after it. */
    record Amount(
            int first,
            int end,
            @Nullable Long count,
            @Nullable String vague) {}

    private record Num(String kind, long value) {}

    private static final int MOST_PARTS = 8;

    private final Map<String, Num> words = new HashMap<>();
    private final Map<String, String> vague = new HashMap<>();

    Amounts(Lexicon lexicon) {
        for (List<String> row : lexicon.table("ar/calendar/numbers").rows()) {
            String kind = row.get(0).equals("thousand") ? "magnitude" : row.get(0);
            if (kind.equals("unit")
                    || kind.equals("ten")
                    || kind.equals("tens")
                    || kind.equals("hundred")
                    || kind.equals("magnitude"))
                words.putIfAbsent(lexicon.folding().word(row.get(2)), new Num(kind, Long.parseLong(row.get(1))));
        }
        for (List<String> row : lexicon.table("ar/amounts").rows()) {
            String word = lexicon.folding().word(row.get(2));
            if (row.get(0).equals("vague")) vague.put(word, row.get(1));
            else if (!row.get(0).equals("currency"))
                words.putIfAbsent(word, new Num(row.get(0), Long.parseLong(row.get(1))));
        }
    }

    /** The number that begins at token {@code i}, or null. */
    @Nullable
    Amount at(Line line, int i) {
        if (line.timed(i) || i > 0 && line.token(i - 1).isMark(')')) return null;
        String rough = rough(line, i);
        if (rough != null) return vague(line, i, rough);
        return exact(line, i);
    }

    private @Nullable String rough(Line line, int i) {
        for (String stem : line.stems(i)) {
            String v = vague.get(stem);
            if (v != null) return v;
        }
        return null;
    }

    private Amount vague(Line line, int i, String rough) {
        String more = i + 1 < line.size() ? rough(line, i + 1) : null;
        if (more == null) {
            Num num = i + 1 < line.size() ? word(line, i + 1) : null;
            if (num == null || !num.kind().equals("magnitude")) return new Amount(i, i + 1, null, rough);
            more = num.value() >= 1_000_000_000 ? "billions" : num.value() >= 1_000_000 ? "millions" : "thousands";
        }
        if (rough.equals("several")) return new Amount(i, i + 2, null, more);
        String size = rough.equals("dozens") ? "tens" : rough;
        return new Amount(i, i + 2, null, size + " of " + more);
    }

    private @Nullable Amount exact(Line line, int i) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal current = BigDecimal.ZERO;
        Num last = null;
        boolean digits = false;
        int k = i;
        for (; k < line.size() && k < i + MOST_PARTS; k++) {
            BigDecimal number = k == i ? digits(line, k) : null;
            Num num = number == null ? word(line, k) : null;
            if (number != null) {
                current = number;
                digits = true;
                continue;
            }
            if (num == null || k > i && !follows(line, k, num, last, digits)) break;
            if (num.kind().equals("magnitude")) {
                BigDecimal times = current.signum() == 0 ? BigDecimal.ONE : current;
                total = total.add(times.multiply(BigDecimal.valueOf(num.value())));
                current = BigDecimal.ZERO;
            } else if (num.kind().equals("hundred")
                    && last != null
                    && last.kind().equals("unit")
                    && num.value() == 100) {
                current = current.multiply(BigDecimal.valueOf(100));
            } else {
                current = current.add(BigDecimal.valueOf(num.value()));
            }
            last = num;
        }
        if (k == i || digits && broken(line, i)) return null;
        BigDecimal sum = total.add(current);
        if (sum.compareTo(BigDecimal.valueOf(Long.MAX_VALUE / 2)) > 0) return null;
        return new Amount(i, k, sum.longValue(), null);
    }

    private static boolean follows(Line line, int k, Num num, @Nullable Num last, boolean digits) {
        if (num.kind().equals("magnitude"))
            return !joined(line, k) || last != null && last.kind().equals("magnitude");
        if (joined(line, k))
            return last != null && !(last.kind().equals("unit") && num.kind().equals("unit"));
        if (last == null || digits) return false;
        return last.kind().equals("unit")
                && (num.kind().equals("ten") || num.kind().equals("hundred"));
    }

    private static boolean joined(Line line, int k) {
        List<Clitics.Cut> cuts = line.word(k).cuts();
        return cuts.stream().anyMatch(c -> c.has(Clitics.AND));
    }

    private @Nullable Num word(Line line, int i) {
        for (String stem : line.stems(i)) {
            Num num = words.get(stem);
            if (num != null) return num;
        }
        return null;
    }

    /** The value of a token of digits; thousands marks are dropped. */
    private static @Nullable BigDecimal digits(Line line, int i) {
        Token token = line.token(i);
        if (token.kind() != Token.Kind.NUMBER
                || token.word().length() > 18
                || token.word().indexOf(':') >= 0) return null;
        String word = token.word().replace('\u066B', '.').replace("\u066C", "");
        int point = Math.max(word.lastIndexOf('.'), word.lastIndexOf(','));
        boolean thousands = point >= 0 && word.length() - point == 4;
        String plain = thousands ? word.replace(",", "").replace(".", "") : word.replace(',', '.');
        return plain.indexOf('.') == plain.lastIndexOf('.') ? new BigDecimal(plain) : null;
    }

    /** Whether the digits are part of something longer: «12/5», «50%», «4-3». */
    private static boolean broken(Line line, int i) {
        return glued(line, i + 1)
                        && i + 1 < line.size()
                        && "/-%:".indexOf(line.token(i + 1).word().charAt(0)) >= 0
                || i > 0
                        && glued(line, i)
                        && "/-:".indexOf(line.token(i - 1).word().charAt(0)) >= 0
                || i + 1 < line.size() && line.token(i + 1).isMark('%');
    }

    private static boolean glued(Line line, int i) {
        return i < line.size() && !line.token(i).spaced();
    }
}
