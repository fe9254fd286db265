package org.sijill.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Lexicon;
import org.sijill.register.Event;
import org.sijill.register.Firsts;
import org.sijill.register.Judgement;
import org.sijill.register.Link;
import org.sijill.view.Entry;

/** A register open for reading. Sees what was written before each question. Not for several threads. */
public final class Catalogue implements AutoCloseable {
    private final Database database;
    private final Handle handle;
    private final Lexicon lexicon;
    private final EventRows rows;
    private final EventViews events;
    private final Entries entries;
    private final PageViews pages;
    private final Figures figures;

    private Catalogue(Database database, Lexicon lexicon) {
        this.database = database;
        this.lexicon = lexicon;
        handle = database.handle();
        rows = new EventRows(database, lexicon);
        events = new EventViews(database, lexicon);
        entries = new Entries(handle);
        pages = new PageViews(handle);
        figures = new Figures(handle);
    }

    /** @throws Refused with a sentence where there is no register, or one of a newer version */
    public static Catalogue open(String where, Lexicon lexicon) {
        return new Catalogue(Database.reader(where), lexicon);
    }

    /** The events asked for, in the order and part asked for. */
    public List<EventRow> events(Asking asking) {
        return rows.list(asking);
    }

    /** How many events are asked for, whatever part of them. */
    public int count(Asking asking) {
        return rows.count(asking);
    }

    /** How many events there are of each act, most first. */
    public Map<String, Integer> acts(Asking asking) {
        return rows.acts(asking);
    }

    /**
     * An event by its id, by one that it had before it grew, or by a report's.
     *
     * @throws Refused where there is none
     */
    public EventView event(String given) {
        return events.one(given);
    }

    /** Every event in the order of ids, all of one moment, one at a time. */
    public void each(Consumer<EventView> sink) {
        each(Asking.all(), sink);
    }

    /** Every event asked for, whatever the order and part asked for: in the order of ids, all of one moment, one at a time. */
    public void each(Asking asking, Consumer<EventView> sink) {
        events.each(asking, sink);
    }

    /**
     * The events of those ids, in the order of ids, all of one moment, one at a time.
     *
     * @throws Refused where the register holds one of them no longer
     */
    public void each(Set<String> ids, Consumer<EventView> sink) {
        events.each(ids, sink);
    }

    /** Runs {@code work}; all that it reads is of one moment, whatever is written meanwhile. */
    public void atOnce(Runnable work) {
        database.atOnce(work);
    }

    /** Why two reports of an event are held together or apart, pair by pair: by rules, or by people. */
    public List<Judgement> derivation(Event event) {
        return derivation(event, Integer.MAX_VALUE);
    }

    /** The derivation of an event's first pairs, {@code most} at most. */
    public List<Judgement> derivation(Event event, int most) {
        return Derivation.of(handle, lexicon, event, most);
    }

    /** What people judged, with the number of each judgement; undone ones are left out. */
    public Map<Integer, Judgement> judgements() {
        return Judgements.numbered(handle);
    }

    /** What people said of an event's reports. */
    public List<Remark> remarks(Event event) {
        return Remarks.of(handle, event);
    }

    /** Claims of an event's pages that it was the first, and what the register says to each. */
    public List<Firsts.Verdict> firsts(Event event) {
        return Firsts.of(event, new Precedents(rows)::of);
    }

    /** What had been announced by a day, and what had come of each by then. */
    public List<Promise> promises(LocalDate asOf, List<String> parties) {
        return new Promises(handle, rows).asOf(asOf, parties);
    }

    /** Every link that counts: which event fulfils or cancels which announcement. */
    public List<Link> links() {
        return Links.all(handle);
    }

    /** Every event as lists know it, in the order of ids. */
    public void entries(Consumer<Entry> sink) {
        entries.each(sink);
    }

    /** The words of the first page that tells each event, of those ids; an event that is gone has none. */
    public Map<String, String> quotes(Collection<String> ids) {
        return entries.quotes(ids);
    }

    /** Takes the words by which one event after the other is found, and those of its places, parted by blanks. */
    public interface WordSink {
        void take(String event, String words, String places);
    }

    /** The words by which every event and its places are found, in the order of ids. */
    public void words(WordSink sink) {
        entries.words(sink);
    }

    /** The words of a text as events are found by them. Safe for any number of threads. */
    public Set<String> words(String text) {
        return new EventWords(lexicon).of(text);
    }

    /**
     * A page by its id, its address or the path by which it came.
     *
     * @throws Refused where there is none
     */
    public PageView page(String given) {
        return pages.one(given);
    }

    /** The version of a page that counts; null where the register holds none of that id. */
    public @Nullable PageRow pageRow(String article) {
        return pages.row(article);
    }

    /** The pages of those ids, by id; what the register does not hold is left out. */
    public Map<String, PageView.Sheet> sheets(Collection<String> ids) {
        return pages.sheets(ids);
    }

    /** The latest pages, those of one outlet where it is not null; withdrawn ones are left out. */
    public List<PageView.Sheet> pages(@Nullable String outlet, int limit, int offset) {
        return pages.latest(outlet, limit, offset);
    }

    /** The latest pages of which no day is known, nor bounds of one. */
    public List<PageView.Sheet> undated(int limit) {
        return pages.undated(limit);
    }

    /** Numbers about the register: pages, reports, events, links … by name. */
    public Map<String, Integer> stats() {
        return figures.all();
    }

    /** The outlets of the register with the number of pages of each. */
    public Map<String, Integer> outlets() {
        return figures.outlets();
    }

    /** How many pages have a day of their own, one worked out from their words, one that other pages allow, or none. */
    public Map<String, Integer> dating() {
        return figures.dating();
    }

    /** What was read into the register last; null where nobody said so. */
    public @Nullable LastRun lastRun() {
        String run = Settings.get(handle, "last run");
        return run == null ? null : Codec.read(run, LastRun.class);
    }

    /** A number that is another one after somebody else wrote to the register. */
    public long stamp() {
        return Settings.stamp(handle, database.place().server());
    }

    @Override
    public void close() {
        database.close();
    }
}
