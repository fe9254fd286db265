package org.sijill.store;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.sijill.Reading;
import org.sijill.lexicon.Lexicon;
import org.sijill.page.Page;
import org.sijill.register.Judgement;
import org.sijill.register.Merging;
import org.sijill.register.Relation;
import org.sijill.register.Statements;

/**
 * A register open for writing. Every call is one transaction: after it returns its work is on disk, and a process
 * killed within it leaves the register as it was before. Refuses to open while another writer has it. Not for several
 * threads; readers ({@link Catalogue}) go on meanwhile and see each call's work at once.
 */
public final class Register implements AutoCloseable {
    private final Database database;
    private final Handle handle;
    private final Statements statements;
    private final Pages pages;
    private final Writing writing;

    private Register(Database database, Lexicon lexicon) {
        this.database = database;
        handle = database.handle();
        statements = new Statements(lexicon);
        pages = new Pages(handle);
        writing = new Writing(database, lexicon, statements);
    }

    /**
     * Opens a register for writing, makes it where there is none, brings one of an earlier version up to date.
     *
     * @param where a file, or {@code jdbc:postgresql:…}
     * @throws Refused with a sentence where that cannot be
     */
    public static Register open(String where, Lexicon lexicon) {
        Database database = Database.writer(where);
        try {
            Register register = new Register(database, lexicon);
            register.writing.heedRules();
            return register;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** Makes a reading ready for {@link #file}; may be done on many threads at once. */
    public Filed ready(Page page, Reading reading) {
        return Filed.of(page, reading, statements);
    }

    /** Files pages; those that the register holds already change nothing. */
    public Tally file(List<Filed> batch) {
        Tally[] tally = new Tally[1];
        writing.settled(memory -> {
            Told told = told(memory);
            Filing filing = new Filing(told);
            batch.forEach(filing::file);
            told.write();
            tally[0] = filing.tally();
        });
        return tally[0];
    }

    private Told told(Memory memory) {
        return new Told(pages, statements, memory, new Rows(handle, statements));
    }

    /** Keeps what was read last, in place of what was before. */
    public void ran(LastRun run) {
        writing.inOne(() -> Settings.put(handle, "last run", Codec.write(run)));
    }

    /** Withdraws a page: its text is kept, what it told is not. Takes an article's id or an address. */
    public void withdraw(String page, String why) {
        String id = Settings.page(handle, page);
        Pages.Held held = id == null ? null : pages.held(id);
        if (id == null || held == null) throw new Refused("the register holds no page " + page);
        writing.settled(memory -> {
            pages.withdraw(id, held, why);
            told(memory).silence(id);
        });
    }

    /**
     * Reads every page again, as after the lexicon grew. Reports keep their ids where the words are the same.
     *
     * @param read the front door
     * @param diff told each thing that changed, a line each
     */
    public void reread(Function<Page, Reading> read, Consumer<Difference> diff) {
        List<String> ids = Settings.pages(handle);
        for (int i = 0; i < ids.size(); i += 200) {
            List<String> some = ids.subList(i, Math.min(ids.size(), i + 200));
            writing.settled(memory -> {
                Rereading again = new Rereading(told(memory), statements, read, diff);
                for (String id : some) again.read(id, Settings.came(handle, id));
            });
        }
    }

    /** Appends what a person decided of two reports and gives its number; {@code at} is ISO 8601. */
    public int judge(String left, String right, Relation relation, String by, String why, String at) {
        if (by.isBlank() || by.equals(Judgement.RULE)) throw new Refused("a judgement needs the name of a person");
        Judgement j = new Judgement(report(left), report(right), relation, 1, by, List.of(why), at);
        int[] id = new int[1];
        writing.settled(memory -> {
            id[0] = Judgements.append(handle, j, 0);
            memory.merging.judged(j);
        });
        return id[0];
    }

    /**
     * Appends what a person says of a report; shown beside what was read, never written over it.
     *
     * @return false where the same person said the same before
     * @throws Refused where the register holds no such report or page, or nobody says it
     */
    public boolean remark(Remark remark) {
        if (remark.by().isBlank() || remark.by().equals(Judgement.RULE))
            throw new Refused("a remark needs the name of a person");
        boolean missing = remark.field().equals("report") && remark.was().equals("-");
        if (missing ? pages.held(remark.report()) == null : Settings.event(handle, remark.report()) == null)
            throw new Refused("the register holds no " + (missing ? "page " : "report ") + remark.report());
        if (Remarks.of(handle, remark.report()).stream().anyMatch(remark::repeats)) return false;
        writing.inOne(() -> Remarks.append(handle, remark));
        return true;
    }

    /** Undoes a judgement by its number; the judgement before it on the same pair, if any, holds again. */
    public void undo(int number, String by, String why, String at) {
        Judgement old = Judgements.standing(handle, number);
        writing.settled(memory -> {
            Judgements.append(
                    handle, new Judgement(old.left(), old.right(), old.relation(), 1, by, List.of(why), at), number);
            memory.merging.unjudged(old.left(), old.right());
            Judgements.samePair(handle, old).forEach(memory.merging::judged);
        });
    }

    /** A report by its id, or the first report of an event by the event's. */
    private String report(String id) {
        Merging merging = writing.memory().merging;
        if (merging.statement(id) != null) return id;
        String event = Settings.event(handle, id);
        if (event == null) throw new Refused("the register holds no report and no event " + id);
        return merging.group(event).getFirst().id();
    }

    /** Writes a whole copy of the register in a file that is not there yet. */
    public static void backup(String where, Path to) {
        try (Database database = Database.reader(where)) {
            database.backup(to);
        }
    }

    /** How far the watching of feeds is. */
    public Feeds feeds() {
        return new Feeds(handle);
    }

    /**
     * Whether a register is whole: its file, its rows, every quote, every link, every event. Changes nothing but what
     * opening a register of an earlier version changes.
     *
     * @return a sentence for each fault
     * @throws Refused where there is no register, or it cannot be opened at all
     */
    public static List<String> check(String where, Lexicon lexicon) {
        return Check.of(where, lexicon);
    }

    @Override
    public void close() {
        database.close();
    }
}
