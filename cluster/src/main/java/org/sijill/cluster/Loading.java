package org.sijill.cluster;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.sijill.Reading;
import org.sijill.store.Codec;
import org.sijill.store.Filed;
import org.sijill.store.Register;
import org.sijill.store.Tally;

/** Files what was read in a register, in the order of the input; what that holds already changes nothing. */
final class Loading {
    private static final int BATCH = 1_000;

    private final Latest latest;

    Loading(ShardReading reading, Storage files) {
        latest = new Latest(reading, files);
    }

    /** @param where a file, or {@code jdbc:postgresql:…} */
    String load(List<Shard> shards, String where) throws IOException {
        Tally tally = new Tally(0, 0, 0, 0);
        try (Register register = Register.open(where, Machine.here().lexicon)) {
            for (Shard shard : shards) tally = tally.plus(load(shard, register));
        }
        return tally.fresh() + " pages filed, " + tally.changed() + " in a new version, " + tally.same() + " known";
    }

    private Tally load(Shard shard, Register register) throws IOException {
        Tally tally = new Tally(0, 0, 0, 0);
        List<Filed> batch = new ArrayList<>();
        for (Iterator<String> lines = latest.lines(shard); lines.hasNext(); ) {
            Staged s = Codec.read(lines.next(), Staged.class);
            batch.add(Filed.of(
                    s.page(), new Reading(s.article(), List.of(), s.reports(), List.of()), Machine.here().statements));
            if (batch.size() < BATCH && lines.hasNext()) continue;
            tally = tally.plus(register.file(batch));
            batch.clear();
        }
        return tally;
    }
}
