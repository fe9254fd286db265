package org.sijill.bench;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Single figures out of the line that the scorer of stories prints. Stateless. */
final class StoryFigure {
    private static final Pattern READ = Pattern.compile("tellings read \\d+/\\d+ = ([0-9.]+)"),
            FULFILS = Pattern.compile("fulfils right (\\d+) false (\\d+) missed (\\d+)"),
            PARTS = Pattern.compile("(B-cubed|pairs) P ([0-9.]+) R ([0-9.]+) F1 ([0-9.]+)");

    private StoryFigure() {}

    /** The figure called {@code measure}: «tellings read», «pairs F1» … or, for «fulfils», right, false and missed. */
    static String of(String line, String measure) {
        if (measure.equals("fulfils")) return find(FULFILS, line, "$1 right, $2 false, $3 missed");
        if (measure.equals("tellings read")) return find(READ, line, "$1");
        Matcher m = PARTS.matcher(line);
        while (m.find())
            for (String part : new String[] {"P", "R", "F1"})
                if (measure.equals(m.group(1) + " " + part))
                    return m.group(part.equals("P") ? 2 : part.equals("R") ? 3 : 4);
        return "-";
    }

    private static String find(Pattern pattern, String line, String as) {
        Matcher m = pattern.matcher(line);
        return m.find() ? pattern.matcher(m.group()).replaceFirst(as) : "-";
    }
}
