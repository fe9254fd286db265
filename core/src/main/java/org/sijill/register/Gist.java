package org.sijill.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.event.Report;
import org.sijill.register.Statement.Members;

/**
 * All of a statement that a comparison looks at: statements of one gist are as like each other as two can be, and
 * equally like any third. Immutable.
 *
 * @param told the last day on which its page may have been published
 * @param text the sketch of its page, for one that says too little to be known by what it says; else empty
 */
record Gist(
        String act,
        @Nullable String mode,
        int rivals,
        Stage stage,
        double confidence,
        boolean leads,
        Near near,
        @Nullable List<String> marks,
        Days days,
        @Nullable LocalDate told,
        Map<String, Members> actors,
        Map<String, Members> recipients,
        Set<String> place,
        @Nullable String entity,
        @Nullable String country,
        List<String> tolls,
        @Nullable String kind,
        @Nullable String subject,
        Numbers text) {

    /**
     * The gist of a statement; null where it says too little, and its page as well, to be one with others that say no
     * more.
     */
    static @Nullable Gist of(Statement s, SamenessRule rule) {
        boolean enough = rule.tellsEnough(s);
        if (!enough && s.page().sketch().isEmpty()) return null;
        Report r = s.report();
        Report.Where where = r.place();
        Report.Instrument instrument = r.instrument();
        return new Gist(
                r.act(),
                r.mode(),
                s.kept().rivals(),
                s.stage(),
                r.confidence(),
                s.leads(),
                s.near(),
                s.kept().marks(),
                s.days(),
                s.page().to(),
                s.actors(),
                s.recipients(),
                s.place(),
                where == null ? null : where.entity(),
                where == null ? null : where.country(),
                tolls(r),
                instrument == null ? null : instrument.kind(),
                instrument == null ? null : instrument.subject(),
                enough ? Numbers.NONE : s.page().sketch());
    }

    private static List<String> tolls(Report r) {
        List<String> tolls = new ArrayList<>(r.claims().size());
        for (Report.Claim c : r.claims()) if (c.count() != null) tolls.add(c.claim() + ' ' + c.count());
        return tolls;
    }
}
