package org.sijill.app.watch;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sijill.Reading;
import org.sijill.Sijill;
import org.sijill.intake.Intake;
import org.sijill.intake.Item;
import org.sijill.intake.Options;
import org.sijill.intake.archive.Capture;
import org.sijill.intake.archive.Prefilter;
import org.sijill.lexicon.Lexicon;
import org.sijill.store.Feeds;
import org.sijill.store.Filed;
import org.sijill.store.Register;
import org.sijill.store.Tally;

/**
 * Asks feeds when their time has come, fetches the pages that they name where that is wanted, and files what is read.
 * How far it is stands in the register and nowhere else: it may be ended at any moment and goes on there. What a page
 * names is noted before the feed counts as asked, and filing a page twice changes nothing, so nothing is lost and
 * nothing doubled. For one thread.
 */
public final class Watch {
    private static final int LONGEST_FEED = 8 << 20;
    private static final int MOST_PAGES = 400;
    /** How many pages are filed at once: what they tell is merged together, which for near-copies costs about what one does. */
    private static final int TOGETHER = 40;

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Plan plan;
    private final Lexicon lexicon;
    private final Sijill sijill;
    private final Register register;
    private final Feeds feeds;
    private final Consumer<String> say;
    private final Rounds rounds;
    private final Map<String, Plan.Feed> known = new LinkedHashMap<>();
    private final Map<String, Feeds.Asked> asked = new HashMap<>();
    /** Pages that are read and not filed yet. */
    private final Map<Feeds.Named, Filed> unfiled = new LinkedHashMap<>();

    private Tally tally = new Tally(0, 0, 0, 0);

    /** @param open whether addresses that are not public may be asked */
    public Watch(Plan plan, Lexicon lexicon, Register register, boolean open, Consumer<String> say) {
        this(plan, lexicon, register, open, PATIENCE, say);
    }

    /** @param patience how long one request may take */
    Watch(Plan plan, Lexicon lexicon, Register register, boolean open, Duration patience, Consumer<String> say) {
        this.plan = plan;
        this.lexicon = lexicon;
        this.register = register;
        this.say = say;
        sijill = new Sijill(lexicon);
        feeds = register.feeds();
        String agent = "Sijill (reads news feeds" + (plan.contact() == null ? ")" : "; " + plan.contact() + ")");
        rounds = new Rounds(new Fetcher(open ? Gate.open() : Gate.toThePublic(), agent, patience), plan.delay());
        for (Plan.Feed f : plan.feeds()) {
            known.put(f.address(), f);
            Feeds.Asked last = feeds.feed(f.address());
            if (last != null) asked.put(f.address(), last);
        }
    }

    /** What is asked: a feed, or a page that one named. */
    private sealed interface What {
        record OfFeed(Plan.Feed feed) implements What {}

        record OfPage(Plan.Feed feed, Feeds.Named page) implements What {}
    }

    /**
     * Asks all that is due at {@code now} and gives how many that was.
     *
     * @throws InterruptedException where the thread was told to end; what was answered by then is filed
     */
    public int round(Instant now) throws InterruptedException {
        List<Rounds.Request<What>> requests = new ArrayList<>();
        for (Plan.Feed f : plan.feeds()) {
            Feeds.Asked last = asked.get(f.address());
            if (last == null || last.due() != null && !last.due().isAfter(now))
                request(new What.OfFeed(f), f.address(), last, requests);
        }
        for (Feeds.Named p : feeds.due(fetching(), now, MOST_PAGES)) {
            Plan.Feed f = known.get(p.feed());
            if (f != null) request(new What.OfPage(f, p), p.address(), null, requests);
        }
        try {
            if (!requests.isEmpty()) rounds.ask(requests, r -> take(r, now));
        } finally {
            file();
        }
        return requests.size();
    }

    /** All that was filed since the beginning. */
    public Tally tally() {
        return tally;
    }

    private List<String> fetching() {
        return plan.feeds().stream()
                .filter(Plan.Feed::pages)
                .map(Plan.Feed::address)
                .toList();
    }

    private void request(What what, String address, Feeds.@Nullable Asked last, List<Rounds.Request<What>> requests) {
        Map<String, @Nullable String> conditions = new LinkedHashMap<>();
        if (last != null) {
            conditions.put("If-None-Match", last.etag());
            conditions.put("If-Modified-Since", last.modified());
        }
        try {
            int most = what instanceof What.OfFeed ? LONGEST_FEED : Prefilter.LONGEST;
            requests.add(new Rounds.Request<>(what, Fetcher.parse(address), conditions, most));
        } catch (IOException e) {
            if (what instanceof What.OfPage p) end(p.page(), "no address");
        }
    }

    private void take(Rounds.Result<What> r, Instant now) {
        switch (r.what()) {
            case What.OfFeed f -> takeFeed(f.feed(), r.answer(), r.fault(), now);
            case What.OfPage p -> takePage(p.feed(), p.page(), r.answer(), r.fault(), now);
        }
    }

    private void takeFeed(Plan.Feed feed, Fetcher.@Nullable Answer answer, @Nullable IOException fault, Instant now) {
        if (answer == null) {
            failed(feed, null, String.valueOf(fault == null ? "" : fault.getMessage()), now);
            return;
        }
        Capture c = answer.capture();
        try {
            switch (c.status()) {
                case 200 -> changed(feed, c, now);
                case 304 -> note(feed, c, Map.of(), "not changed", now);
                case 410 -> gone(feed);
                default -> failed(feed, c, "status " + c.status(), now);
            }
        } catch (IOException e) {
            failed(feed, null, String.valueOf(e.getMessage()), now);
        }
    }

    private void changed(Plan.Feed feed, Capture c, Instant now) throws IOException {
        Intake intake = intake(feed, null);
        org.sijill.intake.Feed read = intake.feed(c.body(LONGEST_FEED), c.charset());
        Map<String, @Nullable LocalDate> named = new LinkedHashMap<>();
        List<Filed> whole = new ArrayList<>();
        for (org.sijill.intake.Feed.Entry e : read.entries()) {
            String address = e.address();
            if (feed.pages() && address != null) named.put(address, e.published());
            else if (!feed.pages()) {
                Filed filed = read(intake.entry(feed.address(), read, e));
                if (filed != null) whole.add(filed);
            }
        }
        file(feed.address(), whole);
        note(feed, c, named, read.entries().size() + " entries", now);
    }

    /** A feed that was answered for is asked again after its time. */
    private void note(Plan.Feed feed, Capture c, Map<String, @Nullable LocalDate> named, String said, Instant now) {
        Feeds.Asked last = asked.get(feed.address());
        keep(
                new Feeds.Asked(
                        feed.address(),
                        c.status() == 304 && last != null ? last.etag() : c.field("etag"),
                        c.status() == 304 && last != null ? last.modified() : c.field("last-modified"),
                        now.plus(feed.every()),
                        0,
                        said),
                named,
                now);
    }

    private void failed(Plan.Feed feed, @Nullable Capture c, String reason, Instant now) {
        Feeds.Asked last = asked.get(feed.address());
        int failures = last == null ? 1 : last.failures() + 1;
        Instant due = now.plus(Patience.after(failures, feed.every(), c == null ? null : c.field("retry-after")));
        say.accept(feed.address() + ": " + reason + "; it is asked again at " + due);
        keep(
                new Feeds.Asked(
                        feed.address(),
                        last == null ? null : last.etag(),
                        last == null ? null : last.modified(),
                        due,
                        failures,
                        reason),
                Map.of(),
                now);
    }

    private void gone(Plan.Feed feed) {
        say.accept(feed.address() + ": it is gone for good and is not asked again");
        keep(new Feeds.Asked(feed.address(), null, null, null, 0, "gone"), Map.of(), Instant.EPOCH);
    }

    private void keep(Feeds.Asked now, Map<String, @Nullable LocalDate> named, Instant moment) {
        feeds.asked(now, named, moment);
        asked.put(now.address(), now);
    }

    private void takePage(
            Plan.Feed feed,
            Feeds.Named page,
            Fetcher.@Nullable Answer answer,
            @Nullable IOException fault,
            Instant now) {
        if (answer == null) {
            if (fault instanceof Gate.Refusal) end(page, String.valueOf(fault.getMessage()));
            else again(page, null, String.valueOf(fault == null ? "" : fault.getMessage()), now);
            return;
        }
        Capture c = answer.capture();
        try {
            switch (c.status()) {
                case 200 -> fetched(feed, page, c);
                case 404, 410, 451 -> end(page, "gone");
                default -> again(page, c, "status " + c.status(), now);
            }
        } catch (IOException e) {
            again(page, null, String.valueOf(e.getMessage()), now);
        }
    }

    /** Reads a page that was fetched, to be filed with others. */
    private void fetched(Plan.Feed feed, Feeds.Named named, Capture c) throws IOException {
        Intake intake = intake(feed, named.published());
        Filed filed = read(intake.web(named.address(), c.body(Prefilter.LONGEST), c.charset()));
        if (filed == null) end(named, "no article in Arabic");
        else unfiled.put(named, filed);
        if (unfiled.size() == TOGETHER) file();
    }

    /** Files the pages that were read; then, and not before, they count as fetched. */
    private void file() {
        file(unfiled.size() + " pages", List.copyOf(unfiled.values()));
        for (Feeds.Named page : unfiled.keySet()) end(page, "filed");
        unfiled.clear();
    }

    /** What is read of a page, or null where it tells nothing or cannot be read. */
    private @Nullable Filed read(Item item) {
        if (!(item instanceof Item.Good good)) return null;
        try {
            Reading reading = sijill.read(good.page());
            return reading.article().text().isEmpty() ? null : register.ready(good.page(), reading);
        } catch (RuntimeException | StackOverflowError e) {
            say.accept(good.page().url() + ": a fault of Sijill's own (" + e + "); please report it");
            return null;
        }
    }

    private void end(Feeds.Named page, String said) {
        if (!said.equals("filed")) say.accept(page.address() + ": " + said);
        feeds.fetched(new Feeds.Named(page.address(), page.feed(), page.published(), null, page.failures(), said));
    }

    private void again(Feeds.Named page, @Nullable Capture c, String reason, Instant now) {
        int failures = page.failures() + 1;
        if (failures >= Patience.MOST) {
            end(page, "given up");
            return;
        }
        Instant due = now.plus(Patience.after(failures, Patience.PAGE, c == null ? null : c.field("retry-after")));
        say.accept(page.address() + ": " + reason + "; it is asked again at " + due);
        feeds.fetched(new Feeds.Named(page.address(), page.feed(), page.published(), due, failures, reason));
    }

    private void file(String from, List<Filed> pages) {
        if (pages.isEmpty()) return;
        Tally now = register.file(pages);
        tally = tally.plus(now);
        if (now.fresh() + now.changed() > 0)
            say.accept(from + ": " + now.fresh() + " filed, " + now.changed() + " in a new version");
    }

    private Intake intake(Plan.Feed feed, @Nullable LocalDate published) {
        return new Intake(lexicon, new Options(published, feed.outlet(), Options.Limits.usual()));
    }
}
