package org.sijill.app.watch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sijill.intake.archive.Capture;

/**
 * Asks each host no oftener than it likes and nothing that its robots.txt forbids. The rules of a host are asked for
 * once a day. A host without robots.txt allows all; one whose robots.txt cannot be had is left alone for now. Safe for
 * several threads.
 */
final class Courtesy {
    private static final String NAME = "sijill";
    private static final int MOST_HOSTS = 2_000;
    private static final int LONGEST_RULES = 500 << 10;
    private static final long DAY = Duration.ofDays(1).toNanos();
    private static final long LONGEST_DELAY = Duration.ofSeconds(60).toMillis();

    private final Fetcher fetcher;
    private final Duration delay;
    private final Map<String, Host> hosts = new LinkedHashMap<>(64, .75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Host> eldest) {
            return size() > MOST_HOSTS;
        }
    };

    /** What is known of one host. */
    private record Host(BaseRobotRules rules, long asked, long[] next) {}

    Courtesy(Fetcher fetcher, Duration delay) {
        this.fetcher = fetcher;
        this.delay = delay;
    }

    /** Waits until {@code uri} may be asked; refuses what may not be. */
    void before(URI uri) throws IOException, InterruptedException {
        Host host = host(uri);
        if (!host.rules().isAllowed(uri.toString())) throw new Gate.Refusal("robots.txt forbids it");
        long wait = (turn(host) - System.nanoTime()) / 1_000_000;
        if (wait > 0) Thread.sleep(wait);
    }

    /** The moment at which the host may be asked; who gets one has it alone. */
    private long turn(Host host) {
        long own = Math.min(LONGEST_DELAY, Math.max(0, host.rules().getCrawlDelay()));
        synchronized (host.next()) {
            long turn = Math.max(System.nanoTime(), host.next()[0]);
            host.next()[0] = turn + Math.max(delay.toMillis(), own) * 1_000_000;
            return turn;
        }
    }

    private Host host(URI uri) throws IOException {
        String key = uri.getScheme() + "://" + uri.getRawAuthority();
        synchronized (hosts) {
            Host known = hosts.get(key);
            if (known != null && System.nanoTime() - known.asked() < DAY) return known;
        }
        Host fresh = new Host(rules(key), System.nanoTime(), new long[] {System.nanoTime()});
        synchronized (hosts) {
            hosts.put(key, fresh);
        }
        return fresh;
    }

    private BaseRobotRules rules(String host) throws IOException {
        String address = host + "/robots.txt";
        Capture c = fetcher.get(Fetcher.parse(address), Map.of(), LONGEST_RULES, to -> {})
                .capture();
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
        if (c.status() >= 500 || c.status() == 429)
            throw new IOException("robots.txt of " + host + " cannot be had: status " + c.status());
        if (c.status() != 200) return parser.failedFetch(404);
        return parser.parseContent(address, c.body(LONGEST_RULES), "text/plain", List.of(NAME));
    }
}
