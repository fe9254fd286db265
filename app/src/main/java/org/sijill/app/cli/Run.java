package org.sijill.app.cli;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sijill.Reading;
import org.sijill.Sijill;
import org.sijill.data.Pack;
import org.sijill.intake.Intake;
import org.sijill.intake.Item;
import org.sijill.lexicon.Lexicon;
import org.sijill.page.Article;
import org.sijill.page.Page;

/**
 * Reads all pages of some paths and hands on what each became, in the order of the input whatever the number of
 * threads. What cannot be read is named on standard error and counted. For one use, by one thread.
 */
final class Run {
    private final Console console;
    private final InputOptions options;
    private int read;
    private int aside;
    private int faults;

    Run(Console console, InputOptions options) {
        this.console = console;
        this.options = options;
    }

    /** How many inputs came to nothing. */
    int setAside() {
        return aside + faults;
    }

    /** Why nothing came of an input. */
    private enum Kind {
        /** It was read. */
        READ,
        /** It could not be. */
        ASIDE,
        /** It did not have to be. */
        PASSED,
        /** Sijill failed on it. */
        FAULT
    }

    /** What a page became, or why it became nothing. */
    private record Outcome<R>(@Nullable R made, String input, String reason, Kind kind) {}

    /** @return the exit code */
    <R> int over(List<String> paths, Render<R> render, Consumer<R> sink) {
        return over(Pack.lexicon(), paths, render, sink);
    }

    /** @return the exit code */
    <R> int over(Lexicon lexicon, List<String> paths, Render<R> render, Consumer<R> sink) {
        Sijill sijill = new Sijill(lexicon);
        Function<Item, Outcome<R>> work = item -> outcome(item, sijill, render);
        try (Progress progress = Progress.on(console);
                Pipeline<Item, Outcome<R>> pipeline = new Pipeline<>(options.threads(), work, o -> {
                    progress.step();
                    take(o, sink);
                })) {
            new Intake(lexicon, options.intake()).read(paths, console.in(), pipeline);
            pipeline.finish();
        }
        return close();
    }

    /** Turns a page and its reading into what is written of it; called on several threads at once. */
    interface Render<R> {
        R of(Page page, Reading reading);
    }

    private static <R> Outcome<R> outcome(Item item, Sijill sijill, Render<R> render) {
        return switch (item.opened()) {
            case Item.Good good -> read(good.page(), sijill, render);
            case Item.Bad bad -> new Outcome<>(null, bad.input(), bad.reason(), Kind.ASIDE);
            case Item.Passed p -> new Outcome<>(null, p.input(), records(p), Kind.PASSED);
            case Item.Raw raw -> throw new IllegalStateException("still closed: " + raw);
        };
    }

    private static <R> Outcome<R> read(Page page, Sijill sijill, Render<R> render) {
        try {
            Reading reading = sijill.read(page);
            if (reading.article().text().isEmpty())
                return new Outcome<>(null, page.source(), emptiness(reading.article()), Kind.ASIDE);
            return new Outcome<>(render.of(page, reading), page.source(), "", Kind.READ);
        } catch (RuntimeException | StackOverflowError e) {
            if (Main.debugging()) e.printStackTrace();
            return new Outcome<>(
                    null, page.source(), "a fault of Sijill's own (" + e + "); please report it", Kind.FAULT);
        }
    }

    private static String records(Item.Passed p) {
        if (p.records() == 0) return p.reasons();
        return p.records() + (p.records() == 1 ? " record" : " records") + " passed over: " + p.reasons();
    }

    /** Why an article has no text. */
    private static String emptiness(Article article) {
        return switch (article.language()) {
            case "ar" -> "nothing on it is an article's own text";
            case "und" -> "there are no words on it";
            default -> "it is in another language (" + article.language() + "), and Sijill reads Arabic";
        };
    }

    private <R> void take(Outcome<R> outcome, Consumer<R> sink) {
        R made = outcome.made();
        if (made != null) {
            read++;
            sink.accept(made);
            return;
        }
        if (outcome.kind() == Kind.FAULT) faults++;
        else if (outcome.kind() == Kind.ASIDE) aside++;
        console.say(outcome.input() + ": " + outcome.reason());
    }

    private int close() {
        if (aside + faults > 0)
            console.say(read + (read == 1 ? " page" : " pages") + " read, " + (aside + faults) + " set aside");
        return faults > 0 ? Exit.INTERNAL : aside > 0 ? Exit.SET_ASIDE : Exit.OK;
    }
}
