package org.sijill.data;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.sijill.lexicon.Forms;

/** Collects inflected words and the lemmas that they may be forms of. */
final class FormsCompiler {
    private final TreeMap<String, List<Integer>> forms = new TreeMap<>();

    void add(String folded, int lemma, int features) {
        int packed = lemma << Forms.BITS | features;
        List<Integer> list = forms.computeIfAbsent(folded, k -> new ArrayList<>());
        if (!list.contains(packed)) list.add(packed);
    }

    int size() {
        return forms.size();
    }

    /** Writes all that {@link FormsSection#read} reads, in its order. */
    void write(StringPool.Writer pool, DataOutputStream out) throws IOException {
        StringPool.words(List.copyOf(forms.keySet()), pool, out);
        int sum = 0;
        for (List<Integer> packed : forms.values()) {
            out.writeInt(sum);
            sum += packed.size();
        }
        out.writeInt(sum);
        for (List<Integer> all : forms.values()) for (int packed : all) out.writeInt(packed);
    }
}
