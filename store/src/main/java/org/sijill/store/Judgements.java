package org.sijill.store;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.sijill.register.Judgement;
import org.sijill.register.Relation;

/** What people decided, in the order in which they did; rows are added, never changed. Stateless. */
final class Judgements {
    private Judgements() {}

    /** A judgement with its number, and the number of the one that it undoes (0 for none). */
    record Row(int id, Judgement judgement, int undoes) {}

    static List<Row> all(Handle handle) {
        try (var q = handle.createQuery(
                "SELECT id, left_report, right_report, relation, by_whom, why, at, undoes FROM judgement ORDER BY id")) {
            return q.map((r, c) -> new Row(
                            r.getInt(1),
                            new Judgement(
                                    r.getString(2),
                                    r.getString(3),
                                    Relation.of(r.getString(4)),
                                    1,
                                    r.getString(5),
                                    List.of(r.getString(6)),
                                    r.getString(7)),
                            r.getInt(8)))
                    .list();
        }
    }

    /** Those that nobody undid. */
    static List<Judgement> valid(Handle handle) {
        return List.copyOf(numbered(handle).values());
    }

    /** Those that nobody undid, by their numbers. */
    static Map<Integer, Judgement> numbered(Handle handle) {
        List<Row> all = all(handle);
        Set<Integer> undone = new HashSet<>();
        for (Row r : all) if (r.undoes() > 0) undone.add(r.undoes());
        Map<Integer, Judgement> standing = new LinkedHashMap<>();
        for (Row r : all) if (r.undoes() == 0 && !undone.contains(r.id())) standing.put(r.id(), r.judgement());
        return standing;
    }

    /** Appends a judgement and gives its number. */
    static int append(Handle handle, Judgement j, int undoes) {
        int id = 1;
        for (Row r : all(handle)) id = Math.max(id, r.id() + 1);
        handle.execute(
                Seal.JUDGEMENT.insert(),
                Seal.sealed(
                        id,
                        j.left(),
                        j.right(),
                        j.relation().word(),
                        j.by(),
                        String.join(" ", j.why()),
                        j.at(),
                        undoes == 0 ? null : Integer.valueOf(undoes)));
        return id;
    }

    /** The judgement of that number; refuses where there is none or somebody undid it. */
    static Judgement standing(Handle handle, int number) {
        Judgement standing = null;
        for (Row r : all(handle)) {
            if (r.undoes() == number) throw new Refused("judgement " + number + " is undone already");
            if (r.id() == number && r.undoes() == 0) standing = r.judgement();
        }
        if (standing == null) throw new Refused("there is no judgement " + number);
        return standing;
    }

    /** Those that nobody undid on the same two reports as another. */
    static List<Judgement> samePair(Handle handle, Judgement other) {
        return valid(handle).stream()
                .filter(j -> j.left().equals(other.left()) && j.right().equals(other.right())
                        || j.left().equals(other.right()) && j.right().equals(other.left()))
                .toList();
    }
}
