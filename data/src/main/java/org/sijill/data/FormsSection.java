package org.sijill.data;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.sijill.lexicon.Forms;
import org.sijill.lexicon.Vocabulary;

/** The inflected words in the pack. */
final class FormsSection {
    private FormsSection() {}

    static void write(FormsCompiler forms, StringPool.Writer pool, DataOutputStream out) throws IOException {
        forms.write(pool, out);
    }

    static Forms read(String[] pool, DataInputStream in) throws IOException {
        int n = in.readInt();
        String[] words = new String[n];
        int[] first = new int[n + 1];
        int[] packed = new int[n * 2];
        int at = 0;
        for (int i = 0; i < n; i++) {
            words[i] = pool[in.readInt()];
            first[i] = at;
            int k = in.readByte();
            for (int j = 0; j < k; j++) {
                if (at == packed.length) packed = Arrays.copyOf(packed, at * 2);
                packed[at++] = in.readInt();
            }
        }
        first[n] = at;
        return new Forms(new Vocabulary(Arrays.asList(words)), first, Arrays.copyOf(packed, at));
    }
}
