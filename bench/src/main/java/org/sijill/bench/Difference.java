package org.sijill.bench;

import java.util.List;

/** Two texts line by line: what stands in the first alone behind a minus, in the second alone behind a plus, one line around. */
final class Difference {
    private static final int AROUND = 1;

    private Difference() {}

    static String between(String then, String now) {
        List<String> a = then.lines().toList(), b = now.lines().toList();
        int[][] common = common(a, b);
        StringBuilder out = new StringBuilder();
        int i = 0, j = 0, quiet = AROUND + 1;
        while (i < a.size() || j < b.size()) {
            if (i < a.size() && j < b.size() && a.get(i).equals(b.get(j))) {
                if (++quiet <= AROUND || changeWithin(a, b, i + 1, j + 1))
                    out.append("    ").append(a.get(i)).append('\n');
                i++;
                j++;
            } else {
                boolean gone = j == b.size() || i < a.size() && common[i + 1][j] >= common[i][j + 1];
                out.append(gone ? "  - " + a.get(i++) : "  + " + b.get(j++)).append('\n');
                quiet = 0;
            }
        }
        return out.toString();
    }

    private static boolean changeWithin(List<String> a, List<String> b, int i, int j) {
        boolean end = i == a.size() && j == b.size();
        return !end && (i == a.size() || j == b.size() || !a.get(i).equals(b.get(j)));
    }

    /** How many lines the rests of both share in order. */
    private static int[][] common(List<String> a, List<String> b) {
        int[][] n = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--)
            for (int j = b.size() - 1; j >= 0; j--)
                n[i][j] = a.get(i).equals(b.get(j)) ? n[i + 1][j + 1] + 1 : Math.max(n[i + 1][j], n[i][j + 1]);
        return n;
    }
}
