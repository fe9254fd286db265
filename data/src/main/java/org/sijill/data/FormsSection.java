package org.sijill.data;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.sijill.lexicon.Forms;
import org.sijill.lexicon.Strings;
import org.sijill.lexicon.Vocabulary;

/** The inflected words in the pack. */
final class FormsSection {
    private FormsSection() {}

    static void write(FormsCompiler forms, StringPool.Writer pool, DataOutputStream out) throws IOException {
        forms.write(pool, out);
    }

    static Forms read(Strings pool, ByteBuffer in) {
        Vocabulary words = StringPool.words(pool, in);
        int[] first = Bulk.ints(in, words.size() + 1);
        return new Forms(words, first, Bulk.ints(in, first[words.size()]));
    }
}
