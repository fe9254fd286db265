package org.sijill.app.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.data.YamlNode;

/**
 * Which feeds are watched and how. Immutable.
 *
 * @param contact how the owners of hosts can reach whoever runs the watch; sent with each request
 * @param delay between two requests to one host
 */
public record Plan(@Nullable String contact, Duration delay, List<Feed> feeds) {
    /**
     * One feed.
     *
     * @param outlet the outlet of its pages, where the feed's own title is not that
     * @param every how long to wait between askings
     * @param pages whether to fetch the pages that it names, or to take the entries as they stand
     */
    public record Feed(String address, @Nullable String outlet, Duration every, boolean pages) {}

    /** Reads a file; refuses it with the line where something is not as expected. */
    public static Plan read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) throw new NoSuchFileException("there is no file " + file);
        Path folder = file.resolveSibling("");
        YamlNode root = YamlNode.read(folder, file);
        root.only(Set.of("contact", "delay", "every", "pages", "feeds"));
        String every = root.text("every", "30m");
        String pages = root.text("pages", "no");
        List<Feed> feeds = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (YamlNode n : root.list("feeds")) {
            n.only(Set.of("address", "outlet", "every", "pages"));
            Feed feed = feed(n, every, pages);
            if (!seen.add(feed.address())) throw n.fault("the feed " + feed.address() + " twice", "each feed once");
            feeds.add(feed);
        }
        if (feeds.isEmpty()) throw root.fault("no feeds", "a list under «feeds:», an «address:» in each");
        String contact = root.text("contact", "");
        return new Plan(
                contact.isEmpty() ? null : contact, duration(root, root.text("delay", "5s")), List.copyOf(feeds));
    }

    private static Feed feed(YamlNode n, String every, String pages) {
        String address = n.text("address");
        if (!address.startsWith("http://") && !address.startsWith("https://"))
            throw n.fault("«" + address + "»", "an address with http:// or https://");
        String outlet = n.text("outlet", "");
        return new Feed(
                address,
                outlet.isEmpty() ? null : outlet,
                duration(n, n.text("every", every)),
                yes(n, n.text("pages", pages)));
    }

    private static boolean yes(YamlNode n, String word) {
        if (word.equals("yes") || word.equals("true")) return true;
        if (word.equals("no") || word.equals("false")) return false;
        throw n.fault("«" + word + "»", "yes or no");
    }

    /** A time such as {@code 500ms}, {@code 30s}, {@code 15m}, {@code 6h}. */
    static Duration duration(YamlNode n, String text) {
        if (text.matches("[0-9]{1,6}(ms|s|m|h)")) {
            long number = Long.parseLong(text.replaceAll("[a-z]+", ""));
            String unit = text.replaceAll("[0-9]+", "");
            return switch (unit) {
                case "ms" -> Duration.ofMillis(number);
                case "s" -> Duration.ofSeconds(number);
                case "m" -> Duration.ofMinutes(number);
                default -> Duration.ofHours(number);
            };
        }
        throw n.fault("«" + text + "»", "a time such as 30s, 15m or 6h");
    }
}
