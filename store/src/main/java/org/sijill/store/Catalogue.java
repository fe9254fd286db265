package org.sijill.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Lexicon;
import org.sijill.register.Event;
import org.sijill.register.EventMaker;
import org.sijill.register.Firsts;
import org.sijill.register.Judgement;
import org.sijill.register.Link;
import org.sijill.register.Narrowing;
import org.sijill.register.Relation;
import org.sijill.register.Statement;
import org.sijill.register.Statements;
import org.sijill.view.Entry;

/** A register open for reading. Sees what was written before each question. Not for several threads. */
public final class Catalogue implements AutoCloseable {
    private static final String COLUMNS =
            "SELECT id, act, type, status, day_from, day_to, dated, place, parties, reports, voices, disagreements";

    /** Fewer than one event in so many are looked up one by one, more are picked out of all. */
    private static final int FEW = 20;

    private final Database database;
    private final Handle handle;
    private final Lexicon lexicon;
    private final Rows rows;
    private final Statements statements;
    private final Holdings holdings;

    private Catalogue(Database database, Lexicon lexicon) {
        this.database = database;
        this.lexicon = lexicon;
        handle = database.handle();
        statements = new Statements(lexicon);
        rows = new Rows(handle, statements);
        holdings = new Holdings(handle);
    }

    /** @throws Refused with a sentence where there is no register, or one of a newer version */
    public static Catalogue open(String where, Lexicon lexicon) {
        return new Catalogue(Database.reader(where), lexicon);
    }

    /** The events asked for, in the order and part asked for. */
    public List<EventRow> events(Asking asking) {
        return events(asking, condition(asking));
    }

    private Condition condition(Asking asking) {
        return Condition.of(asking, lexicon, database.place().server());
    }

    private List<EventRow> events(Asking asking, Condition c) {
        String order = switch (asking.sort()) {
            case "date" -> " ORDER BY COALESCE(day_from, day_to, '9999'), id";
            case "-date" -> " ORDER BY COALESCE(day_from, day_to, '0000') DESC, id";
            case "reports" -> " ORDER BY reports DESC, id";
            default -> throw new Refused("events are sorted by date, -date or reports, not by " + asking.sort());
        };
        List<Object> arguments = new ArrayList<>(c.arguments);
        arguments.add(asking.limit());
        arguments.add(asking.offset());
        return rows(COLUMNS + c.sql() + order + " LIMIT ? OFFSET ?", arguments.toArray());
    }

    /** How many events are asked for, whatever part of them. */
    public int count(Asking asking) {
        Condition c = condition(asking);
        return number("SELECT count(*)" + c.sql(), c.arguments.toArray());
    }

    private List<EventRow> rows(String sql, Object... arguments) {
        return handle.select(sql, arguments)
                .map((r, c) -> new EventRow(
                        r.getString(1),
                        r.getString(2),
                        r.getString(3),
                        r.getString(4),
                        r.getString(5),
                        r.getString(6),
                        r.getInt(7) == 1,
                        r.getString(8),
                        r.getString(9).strip(),
                        r.getInt(10),
                        r.getInt(11),
                        r.getInt(12)))
                .list();
    }

    private int number(String sql, Object... arguments) {
        return handle.select(sql, arguments).mapTo(Integer.class).one();
    }

    /**
     * An event by its id, by one that it had before it grew, or by a report's.
     *
     * @throws Refused where there is none
     */
    public EventView event(String given) {
        String id = Settings.event(handle, given);
        if (id == null) throw new Refused("the register holds no event " + given);
        Event event = EventMaker.of(rows.ofEvent(id));
        return view(event, links("from_event = ?", id), links("to_event = ?", id), days(event));
    }

    private static EventView view(Event e, List<Link> announced, List<Link> outcomes, Map<String, Narrowing> all) {
        Map<String, Narrowing> days = new HashMap<>();
        for (Statement s : e.statements()) {
            Narrowing n = all.get(s.page().article());
            if (n != null) days.put(s.page().article(), n);
        }
        return new EventView(e, announced, outcomes, days);
    }

    /** When the undated pages that tell an event may have been published, as other pages have it. */
    private Map<String, Narrowing> days(Event event) {
        Map<String, Narrowing> days = new HashMap<>();
        for (Statement s : event.statements())
            if (!s.page().dated())
                days.putAll(days(
                        "SELECT page, day_from, day_to, why FROM page_day WHERE page = ?",
                        s.page().article()));
        return days;
    }

    private Map<String, Narrowing> days(String sql, Object... arguments) {
        Map<String, Narrowing> days = new HashMap<>();
        handle.select(sql, arguments)
                .map((r, c) -> days.put(r.getString(1), Rows.narrowing(r)))
                .list();
        return days;
    }

    private List<Link> links(String condition, Object... arguments) {
        return handle.select(
                        "SELECT from_event, to_event, relation, score, why FROM event_link WHERE counts = 1 AND "
                                + condition + " ORDER BY to_event, from_event, relation",
                        arguments)
                .map((r, c) -> new Link(
                        r.getString(1),
                        r.getString(2),
                        Relation.of(r.getString(3)),
                        r.getDouble(4),
                        List.of(r.getString(5).split("; "))))
                .list();
    }

    /** Every event in the order of ids, all of one moment, one at a time. */
    public void each(Consumer<EventView> sink) {
        each(Asking.all(), sink);
    }

    /** Every event asked for, whatever the order and part asked for: in the order of ids, all of one moment, one at a time. */
    public void each(Asking asking, Consumer<EventView> sink) {
        each(asking, id -> true, sink);
    }

    private void each(Asking asking, Predicate<String> wanted, Consumer<EventView> sink) {
        atOnce(() -> {
            Map<String, List<Link>> from = new HashMap<>(), to = new HashMap<>();
            for (Link l : links("1 = 1")) {
                from.computeIfAbsent(l.from(), k -> new ArrayList<>(1)).add(l);
                to.computeIfAbsent(l.to(), k -> new ArrayList<>(1)).add(l);
            }
            Map<String, Narrowing> days = days("SELECT page, day_from, day_to, why FROM page_day");
            rows.byEvent(
                    condition(asking),
                    wanted,
                    (id, group) -> sink.accept(view(
                            EventMaker.of(group),
                            from.getOrDefault(id, List.of()),
                            to.getOrDefault(id, List.of()),
                            days)));
        });
    }

    /**
     * The events of those ids, in the order of ids, all of one moment, one at a time.
     *
     * @throws Refused where the register holds one of them no longer
     */
    public void each(Set<String> ids, Consumer<EventView> sink) {
        if (ids.size() * FEW < number("SELECT count(*) FROM event")) {
            atOnce(() -> ids.stream().sorted().forEach(id -> sink.accept(event(id))));
            return;
        }
        int[] given = new int[1];
        each(Asking.all(), ids::contains, view -> {
            given[0]++;
            sink.accept(view);
        });
        if (given[0] != ids.size()) throw new Refused("the register has changed since these events were listed");
    }

    /** Runs {@code work}; all that it reads is of one moment, whatever is written meanwhile. */
    public void atOnce(Runnable work) {
        if (handle.isInTransaction()) {
            work.run();
            return;
        }
        handle.begin();
        try {
            work.run();
        } finally {
            handle.rollback();
        }
    }

    /** The version of a page that counts; null where the register holds none of that id. */
    public @Nullable PageRow pageRow(String article) {
        return handle.select(
                        "SELECT v.page, v.url, v.outlet, v.title, v.language, v.text FROM page p"
                                + " JOIN page_version v ON v.page = p.id AND v.version = p.version WHERE p.id = ?",
                        article)
                .map((r, c) -> new PageRow(
                        r.getString(1), r.getString(2), r.getString(3), r.getString(4), r.getString(5), r.getString(6)))
                .findFirst()
                .orElse(null);
    }

    /** Why two reports of an event are held together or apart, pair by pair: by rules, or by people. */
    public List<Judgement> derivation(Event event) {
        return derivation(event, Integer.MAX_VALUE);
    }

    /** The derivation of an event's first pairs, {@code most} at most. */
    public List<Judgement> derivation(Event event, int most) {
        Memory memory = Memory.of(handle, lexicon);
        List<Judgement> all = new ArrayList<>();
        List<Statement> group = event.statements();
        for (int i = 0; i < group.size(); i++)
            for (int j = i + 1; j < group.size() && all.size() < most; j++)
                all.add(memory.merging.judge(group.get(i), group.get(j)));
        return all;
    }

    /** What people judged, with the number of each judgement; undone ones are left out. */
    public Map<Integer, Judgement> judgements() {
        List<Judgement> valid = Judgements.valid(handle);
        Map<Integer, Judgement> all = new LinkedHashMap<>();
        for (Judgements.Row r : Judgements.all(handle))
            if (r.undoes() == 0 && valid.contains(r.judgement())) all.put(r.id(), r.judgement());
        return all;
    }

    /** What people said of an event's reports. */
    public List<Remark> remarks(Event event) {
        List<Remark> all = new ArrayList<>();
        for (Statement s : event.statements()) all.addAll(Remarks.of(handle, s.id()));
        return all;
    }

    /** Claims of an event's pages that it was the first, and what the register says to each. */
    public List<Firsts.Verdict> firsts(Event event) {
        return Firsts.of(event, this::before);
    }

    /** The last days of events alike that took place and begun by the first day of this one. */
    private Map<String, LocalDate> before(Event event) {
        Map<String, LocalDate> before = new LinkedHashMap<>();
        LocalDate day = event.date() == null ? null : event.date().from();
        if (day == null) return before;
        for (EventRow r : events(alike(event, day)))
            if (r.dated()
                    && r.to() != null
                    && (r.status().equals("happened") || r.status().equals("ongoing")))
                before.put(r.id(), LocalDate.parse(r.to()));
        return before;
    }

    private static Asking alike(Event event, LocalDate by) {
        List<String> codes = new ArrayList<>();
        for (Statement s : event.statements())
            for (var side : List.of(s.report().actors(), s.report().recipients()))
                side.forEach(p -> codes.add(p.code()));
        return new Asking(
                codes.stream().distinct().toList(),
                false,
                event.act(),
                null,
                null,
                null,
                by,
                null,
                null,
                null,
                "date",
                10_000,
                0);
    }

    /** What had been announced by a day, and what had come of each by then. */
    public List<Promise> promises(LocalDate asOf, List<String> parties) {
        Map<String, List<Link>> outcomes = new HashMap<>();
        for (Link l : links("1 = 1"))
            outcomes.computeIfAbsent(l.to(), k -> new ArrayList<>(1)).add(l);
        Map<String, EventRow> all = new HashMap<>();
        for (EventRow r : events(Asking.all())) all.put(r.id(), r);
        List<Promise> promises = new ArrayList<>();
        Asking planned = Asking.all().of(parties).status("planned");
        for (EventRow r : events(planned, condition(planned).toldBy(asOf))) {
            List<Link> known = outcomes.getOrDefault(r.id(), List.of()).stream()
                    .filter(l -> by(all.get(l.from()), asOf))
                    .toList();
            promises.add(new Promise(
                    r, state(r, known, asOf), known.stream().map(Link::from).toList()));
        }
        return promises;
    }

    private static boolean by(@Nullable EventRow outcome, LocalDate asOf) {
        return outcome != null && (outcome.from() == null || outcome.from().compareTo(asOf.toString()) <= 0);
    }

    private static String state(EventRow plan, List<Link> outcomes, LocalDate asOf) {
        for (Link l : outcomes) if (l.relation() == Relation.FULFILS) return "fulfilled";
        if (!outcomes.isEmpty()) return "cancelled";
        boolean over = plan.dated() && plan.to() != null && plan.to().compareTo(asOf.toString()) < 0;
        return over ? "overdue" : "open";
    }

    /** Numbers about the register: pages, reports, events, links … by name. */
    public Map<String, Integer> stats() {
        Map<String, Integer> all = new LinkedHashMap<>();
        all.put("pages", number("SELECT count(*) FROM page WHERE withdrawn IS NULL"));
        all.put("withdrawn", number("SELECT count(*) FROM page WHERE withdrawn IS NOT NULL"));
        all.put("versions", number("SELECT count(*) FROM page_version"));
        all.put("reports", number("SELECT count(*) FROM report WHERE live = 1"));
        all.put("events", number("SELECT count(*) FROM event"));
        all.put("told by two voices or more", number("SELECT count(*) FROM event WHERE voices > 1"));
        all.put("with disagreements", number("SELECT count(*) FROM event WHERE disagreements > 0"));
        all.put("announcements", number("SELECT count(*) FROM event WHERE status = 'planned'"));
        all.put(
                "fulfilled",
                number("SELECT count(DISTINCT to_event) FROM event_link WHERE relation = 'fulfils' AND counts = 1"));
        all.put(
                "cancelled",
                number("SELECT count(DISTINCT to_event) FROM event_link WHERE relation = 'cancels' AND counts = 1"));
        all.put("judgements", Judgements.valid(handle).size());
        return all;
    }

    /** How many events there are of each act, most first. */
    public Map<String, Integer> acts(Asking asking) {
        Condition c = condition(asking);
        Map<String, Integer> acts = new LinkedHashMap<>();
        handle.select(
                        "SELECT act, count(*)" + c.sql() + " GROUP BY act ORDER BY count(*) DESC, act",
                        c.arguments.toArray())
                .map((r, x) -> acts.put(r.getString(1), r.getInt(2)))
                .list();
        return acts;
    }

    /** The outlets of the register with the number of pages of each. */
    public Map<String, Integer> outlets() {
        Map<String, Integer> outlets = new LinkedHashMap<>();
        handle.select(
                        "SELECT v.outlet, count(*) FROM page p JOIN page_version v ON v.page = p.id AND v.version = p.version"
                                + " WHERE p.withdrawn IS NULL AND v.outlet IS NOT NULL GROUP BY v.outlet ORDER BY count(*) DESC, v.outlet")
                .map((r, x) -> outlets.put(r.getString(1), r.getInt(2)))
                .list();
        return outlets;
    }

    /** Takes the words by which one event after the other is found, and those of its places, parted by blanks. */
    public interface WordSink {
        void take(String event, String words, String places);
    }

    /** The words of a text as events are found by them. Safe for any number of threads. */
    public Set<String> words(String text) {
        return new EventWords(lexicon).of(text);
    }

    /** Every event as lists know it, in the order of ids. */
    public void entries(Consumer<Entry> sink) {
        holdings.entries(sink);
    }

    /** The words of the first page that tells each event, of those ids; an event that is gone has none. */
    public Map<String, String> quotes(Collection<String> ids) {
        return holdings.quotes(ids);
    }

    /** The words by which every event and its places are found, in the order of ids. */
    public void words(WordSink sink) {
        holdings.words(sink);
    }

    /** Every link that counts: which event fulfils or cancels which announcement. */
    public List<Link> links() {
        return links("1 = 1");
    }

    /**
     * A page by its id, its address or the path by which it came.
     *
     * @throws Refused where there is none
     */
    public PageView page(String given) {
        return holdings.page(given, id -> days("SELECT page, day_from, day_to, why FROM page_day WHERE page = ?", id));
    }

    /** The pages of those ids, by id; what the register does not hold is left out. */
    public Map<String, PageView.Sheet> sheets(Collection<String> ids) {
        return holdings.sheets(ids);
    }

    /** The latest pages, those of one outlet where it is not null; withdrawn ones are left out. */
    public List<PageView.Sheet> pages(@Nullable String outlet, int limit, int offset) {
        return holdings.latest(outlet, limit, offset);
    }

    /** The latest pages of which no day is known, nor bounds of one. */
    public List<PageView.Sheet> undated(int limit) {
        return holdings.undated(limit);
    }

    /** What was read into the register last; null where nobody said so. */
    public @Nullable LastRun lastRun() {
        String run = Settings.get(handle, "last run");
        return run == null ? null : Codec.read(run, LastRun.class);
    }

    /** How many pages have a day of their own, one worked out from their words, one that other pages allow, or none. */
    public Map<String, Integer> dating() {
        return holdings.dating();
    }

    /** A number that is another one after somebody else wrote to the register. */
    public long stamp() {
        return holdings.stamp(database.place().server());
    }

    @Override
    public void close() {
        database.close();
    }
}
