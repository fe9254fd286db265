package org.sijill.data;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sijill.event.Models;
import org.sijill.lexicon.Table;
import org.sijill.lexicon.Weights;

/** The weights of the models in the pack, laid out as they are looked up. */
final class WeightsSection {
    private static final String FOLDER = "ar/models/";

    private WeightsSection() {}

    /** Takes the tables of the models out of {@code tables} and makes weights of them, by group. */
    static Map<String, Weights> compile(Map<String, Table> tables) {
        Map<String, Map<String, Float>> named = new HashMap<>();
        for (String model : Models.names()) {
            Table table = tables.remove(FOLDER + model);
            if (table == null)
                throw new FileFault("lexicon/" + FOLDER + model + ".tsv", 1, "no such file", "the model's weights");
            Map<String, Float> weights = new HashMap<>();
            for (List<String> row : table.rows()) weights.put(row.get(1), Float.parseFloat(row.get(0)));
            named.put(model, weights);
        }
        Map<String, Weights> groups = new HashMap<>();
        for (Models.Group g : Models.Group.values()) groups.put(g.name(), g.weights(named));
        return groups;
    }

    static void write(Map<String, Weights> groups, DataOutputStream out) throws IOException {
        for (Models.Group g : Models.Group.values()) {
            Weights w = groups.get(g.name());
            if (w == null) throw new IOException("no weights " + g);
            out.writeInt(w.models());
            long[] slots = w.slots();
            out.writeInt(slots.length);
            for (long slot : slots) out.writeLong(slot);
        }
    }

    static Map<String, Weights> read(ByteBuffer in) {
        Map<String, Weights> groups = new HashMap<>();
        for (Models.Group g : Models.Group.values()) {
            int models = in.getInt();
            groups.put(g.name(), new Weights(models, Bulk.longs(in, in.getInt())));
        }
        return groups;
    }
}
