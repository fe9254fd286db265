package org.sijill.cluster;

import org.sijill.event.Report;
import org.sijill.register.Kept;
import org.sijill.register.Statement;
import org.sijill.register.Witness;
import org.sijill.store.Codec;

/** A statement as it travels between machines: what it is made of, not what is worked out from that. */
record Told(Report report, Witness page, Kept kept) {
    static String write(Statement s) {
        return Codec.write(new Told(s.report(), s.page(), s.kept()));
    }

    static Statement read(String json) {
        Told t = Codec.read(json, Told.class);
        return Machine.here().statements.of(t.report(), t.page(), t.kept());
    }
}
