package org.sijill.store;

import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.sijill.lexicon.Lexicon;
import org.sijill.register.Merging;
import org.sijill.register.Statements;

/**
 * Changes a register on disk and in memory alike: each piece of work is one transaction, and where it fails both are as
 * before. Not for several threads.
 */
final class Writing {
    private final Handle handle;
    private final Lexicon lexicon;
    private final Statements statements;
    private final Derived derived;
    private Memory memory;

    Writing(Database database, Lexicon lexicon, Statements statements) {
        handle = database.handle();
        this.lexicon = lexicon;
        this.statements = statements;
        derived = new Derived(handle, lexicon, database.place().server());
        memory = Memory.load(handle, lexicon, statements);
    }

    /** What the register holds now; another one after work that failed. */
    Memory memory() {
        return memory;
    }

    /** Runs {@code work} in one transaction. */
    void inOne(Runnable work) {
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

    /** Runs {@code work} on what is in memory, and writes what follows from it, in one transaction. */
    void settled(Consumer<Memory> work) {
        inOne(() -> {
            work.accept(memory);
            settle();
        });
    }

    private void settle() {
        Merging.Change change = memory.merging.settle();
        derived.write(change, memory.merging, memory.outcomes);
    }

    /** Makes every event anew from pages and judgements where they were made by other rules. */
    void heedRules() {
        if (Rules.hold(handle, lexicon)) return;
        inOne(() -> {
            if (Rules.known(handle)) remake();
            Rules.keep(handle, lexicon);
        });
    }

    private void remake() {
        derived.clear();
        new Pages(handle).keepAnew(statements);
        for (Seal table : Seal.values()) table.anew(handle);
        memory = Memory.anew(handle, lexicon, statements);
        settle();
    }
}
