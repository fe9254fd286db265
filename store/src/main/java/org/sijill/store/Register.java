package org.sijill.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.sijill.Reading;
import org.sijill.event.Report;
import org.sijill.lexicon.Lexicon;
import org.sijill.page.Page;
import org.sijill.register.Judgement;
import org.sijill.register.Merging;
import org.sijill.register.Relation;
import org.sijill.register.Statement;
import org.sijill.register.Statements;

/**
 * A register open for writing. Every call is one transaction: after it returns its work is on disk, and a process
 * killed within it leaves the register as it was before. Refuses to open while another writer has it. Not for several
 * threads; readers ({@link Catalogue}) go on meanwhile and see each call's work at once.
 */
public final class Register implements AutoCloseable {
    /** Numbers the rules by which events are made; with another number every event is made anew on opening. */
    private static final String RULES = "7";

    private final Database database;
    private final Handle handle;
    private final Statements statements;
    private final Lexicon lexicon;
    private final Derived derived;
    private final Pages pages;
    private Memory memory;

    private Register(Database database, Lexicon lexicon) {
        this.database = database;
        this.lexicon = lexicon;
        handle = database.handle();
        statements = new Statements(lexicon);
        derived = new Derived(handle, lexicon, database.place().server());
        pages = new Pages(handle);
        memory = Memory.load(handle, lexicon, statements);
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
            register.heedRules();
            return register;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private void heedRules() {
        String rules = rules(lexicon), known = Settings.get(handle, "rules");
        if (rules.equals(known)) return;
        inOne(() -> {
            if (known != null) remake();
            Settings.put(handle, "rules", rules);
        });
    }

    private static String rules(Lexicon lexicon) {
        return RULES
                + ' '
                + lexicon.table("ar/frequency").rows().hashCode()
                + ' '
                + lexicon.table("codebook/acts").rows().hashCode();
    }

    /** Makes every event anew from pages and judgements. */
    private void remake() {
        derived.clear();
        pages.keepAnew(statements);
        for (Seal table : Seal.values()) table.anew(handle);
        memory = Memory.anew(handle, lexicon, statements);
        settle();
    }

    /** Runs {@code work} in one transaction; where it fails disk and memory are as before. */
    private void inOne(Runnable work) {
        try {
            handle.begin();
            work.run();
            handle.commit();
        } catch (RuntimeException e) {
            takeBack(e);
            throw Trouble.told(e);
        } catch (Error e) {
            takeBack(e);
            throw e;
        }
    }

    /** Memory is loaded anew, so that it agrees with the disk; where that cannot be, nothing more is written. */
    private void takeBack(Throwable failure) {
        try {
            handle.rollback();
            memory = Memory.load(handle, lexicon, statements);
        } catch (RuntimeException e) {
            failure.addSuppressed(e);
            handle.close();
        }
    }

    private void settle() {
        Merging.Change change = memory.merging.settle();
        derived.write(change, memory.merging, memory.outcomes);
    }

    /** Makes a reading ready for {@link #file}; may be done on many threads at once. */
    public Filed ready(Page page, Reading reading) {
        return Filed.of(page, reading, statements);
    }

    /** Files pages; those that the register holds already change nothing. */
    public Tally file(List<Filed> batch) {
        int[] counts = new int[4];
        inOne(() -> {
            List<Statement> fresh = new ArrayList<>();
            for (Filed f : batch) counts[file(f, fresh)]++;
            pages.reports(fresh);
            settle();
        });
        return new Tally(counts[0], counts[1], counts[2], counts[3]);
    }

    /** Keeps what was read last, in place of what was before. */
    public void ran(LastRun run) {
        inOne(() -> Settings.put(handle, "last run", Codec.write(run)));
    }

    private int file(Filed f, List<Statement> fresh) {
        String id = f.article().id();
        Pages.Held held = pages.held(id);
        if (held == null) {
            pages.version(f, 1, numbers(f.statements(), 0));
            take(f.statements(), fresh);
            return 0;
        }
        if (held.fingerprint().equals(f.fingerprint())) return held.withdrawn() == null ? 2 : 3;
        if (held.withdrawn() != null) return 3;
        pages.reports(fresh);
        fresh.clear();
        List<Statement> told = named(f, pages.earlier(id), held.numbers());
        silence(id);
        pages.version(f, held.version() + 1, numbers(told, held.numbers()));
        take(told, fresh);
        return 1;
    }

    /** The statements of a page under the ids that they had before. */
    private List<Statement> named(Filed f, List<Identity.Earlier> earlier, int numbers) {
        List<Report> reports = f.statements().stream().map(Statement::report).toList();
        return statements.of(
                f.article(),
                f.witness(),
                Identity.of(f.article().id(), earlier, reports, f.article().text(), numbers));
    }

    private void take(List<Statement> told, List<Statement> fresh) {
        told.forEach(memory::add);
        fresh.addAll(told);
    }

    private static int numbers(List<Statement> told, int before) {
        int most = before;
        for (Statement s : told) most = Math.max(most, Pages.number(s.id()));
        return most;
    }

    private void silence(String page) {
        for (Statement s : List.copyOf(memory.merging.ofPage(page))) memory.merging.remove(s.id());
        pages.silence(page);
    }

    /** Withdraws a page: its text is kept, what it told is not. Takes an article's id or an address. */
    public void withdraw(String page, String why) {
        String id = Settings.page(handle, page);
        Pages.Held held = id == null ? null : pages.held(id);
        if (id == null || held == null) throw new Refused("the register holds no page " + page);
        inOne(() -> {
            pages.withdraw(id, held, why);
            silence(id);
            settle();
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
            inOne(() -> {
                for (String id : some) reread(id, read, diff);
                settle();
            });
        }
    }

    private void reread(String id, Function<Page, Reading> read, Consumer<Difference> diff) {
        Page came = Settings.came(handle, id);
        Filed f = Filed.of(came, read.apply(came), statements);
        Pages.Held held = pages.held(id);
        if (held == null || !f.article().id().equals(id)) return;
        List<Statement> before = List.copyOf(memory.merging.ofPage(id)),
                after = named(f, pages.earlier(id), held.numbers());
        boolean same = before.equals(
                after.stream().map(Statement::compared).sorted(Statement.ORDER).toList());
        if (same) return;
        before.forEach(s -> compare(s, after, diff));
        for (Statement s : after)
            if (before.stream().noneMatch(o -> o.id().equals(s.id()))) diff.accept(Difference.fresh(s));
        silence(id);
        pages.version(f, held.version(), numbers(after, held.numbers()));
        pages.reports(after);
        after.forEach(memory::add);
    }

    private static void compare(Statement old, List<Statement> after, Consumer<Difference> diff) {
        Statement now = null;
        for (Statement s : after) if (s.id().equals(old.id())) now = s;
        if (now == null) diff.accept(Difference.gone(old));
        else if (!now.report().equals(old.report())) diff.accept(Difference.changed(old, now));
    }

    /** Appends what a person decided of two reports and gives its number; {@code at} is ISO 8601. */
    public int judge(String left, String right, Relation relation, String by, String why, String at) {
        if (by.isBlank() || by.equals(Judgement.RULE)) throw new Refused("a judgement needs the name of a person");
        Judgement j = new Judgement(report(left), report(right), relation, 1, by, List.of(why), at);
        int[] id = new int[1];
        inOne(() -> {
            id[0] = Judgements.append(handle, j, 0);
            memory.merging.judged(j);
            settle();
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
        inOne(() -> Remarks.append(handle, remark));
        return true;
    }

    /** Undoes a judgement by its number; the judgement before it on the same pair, if any, holds again. */
    public void undo(int number, String by, String why, String at) {
        Judgements.Row row = null;
        for (Judgements.Row r : Judgements.all(handle)) {
            if (r.undoes() == number) throw new Refused("judgement " + number + " is undone already");
            if (r.id() == number && r.undoes() == 0) row = r;
        }
        if (row == null) throw new Refused("there is no judgement " + number);
        Judgement old = row.judgement();
        inOne(() -> {
            Judgements.append(
                    handle, new Judgement(old.left(), old.right(), old.relation(), 1, by, List.of(why), at), number);
            memory.merging.unjudged(old.left(), old.right());
            for (Judgement j : Judgements.valid(handle)) if (pair(j, old)) memory.merging.judged(j);
            settle();
        });
    }

    private static boolean pair(Judgement a, Judgement b) {
        return a.left().equals(b.left()) && a.right().equals(b.right())
                || a.left().equals(b.right()) && a.right().equals(b.left());
    }

    /** A report by its id, or the first report of an event by the event's. */
    private String report(String id) {
        if (memory.merging.statement(id) != null) return id;
        String event = Settings.event(handle, id);
        if (event == null) throw new Refused("the register holds no report and no event " + id);
        return memory.merging.group(event).getFirst().id();
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
        try (Database database = Database.reader(where)) {
            List<String> faults = Check.file(database);
            if (!faults.isEmpty()) return faults;
            if (!database.place().writable()) return checkCopy(database, lexicon);
            if (!rules(lexicon).equals(Settings.get(database.handle(), "rules")))
                open(where, lexicon).close();
        }
        try (Database database = Database.writer(where)) {
            return new Check(database, lexicon).run();
        }
    }

    /** What can only be read is checked in a copy, as the check writes what it takes back. */
    private static List<String> checkCopy(Database database, Lexicon lexicon) {
        try (Scratch scratch = Scratch.make()) {
            database.backup(scratch.file());
            return check(scratch.file().toString(), lexicon);
        }
    }

    @Nullable
    Statement statement(String report) {
        return memory.merging.statement(report);
    }

    Map<String, List<Statement>> groups() {
        return new HashMap<>(memory.merging.groups());
    }

    @Override
    public void close() {
        database.close();
    }
}
