package org.sijill.data;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    void write(StringPool.Writer pool, DataOutputStream out) throws IOException {
        out.writeInt(forms.size());
        for (Map.Entry<String, List<Integer>> e : forms.entrySet()) {
            pool.put(e.getKey(), out);
            out.writeByte(e.getValue().size());
            for (int packed : e.getValue()) out.writeInt(packed);
        }
    }
}
