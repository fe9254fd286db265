package org.sijill.fuzz;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sijill.Proof;
import org.sijill.Reading;
import org.sijill.Sijill;
import org.sijill.data.Pack;
import org.sijill.intake.Intake;
import org.sijill.intake.Item;
import org.sijill.intake.Options;
import org.sijill.lexicon.Lexicon;
import org.sijill.page.Page;

/** The machine that all targets share, and what each of them asks of it. */
public final class Machine {
    public static final Lexicon LEXICON = Pack.lexicon();
    public static final Sijill SIJILL = new Sijill(LEXICON);
    private static final Pattern OF_THE_MACHINE = Pattern.compile("Exception|StackOverflow|\\bjava\\.");
    private static final Intake INTAKE = new Intake(LEXICON, Options.none());

    private Machine() {}

    /** Reads {@code page}; fails where the reading does not prove itself. */
    public static Reading proven(Page page) {
        Reading reading = SIJILL.read(page);
        List<String> breaches = Proof.breaches(page, reading);
        if (!breaches.isEmpty()) throw new AssertionError(breaches.toString());
        return reading;
    }

    /** What comes of {@code bytes}: every page is proven, every refusal names a reason that is no exception's name. */
    public static List<Item> taken(String name, byte[] bytes) {
        List<Item> items = new ArrayList<>();
        INTAKE.read(name, new ByteArrayInputStream(bytes), i -> items.add(i.opened()));
        if (items.isEmpty()) throw new AssertionError("neither a page nor a reason");
        for (Item i : items) {
            if (i instanceof Item.Good g) proven(g.page());
            if (i instanceof Item.Bad b && ofTheMachine(b.reason(), bytes))
                throw new AssertionError("no reason for people: " + b.reason());
        }
        return items;
    }

    /** Whether a reason names the machine's insides by words of its own; what was sent may be quoted. */
    private static boolean ofTheMachine(String reason, byte[] sent) {
        Matcher found = OF_THE_MACHINE.matcher(reason);
        return found.find() && !new String(sent, StandardCharsets.UTF_8).contains(found.group());
    }

    /** A file beside the tests. */
    static String resource(String name) {
        try (var in = Machine.class.getResourceAsStream(name)) {
            if (in == null) throw new AssertionError("no " + name);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** {@code bytes} behind the beginning by which their format is known. */
    public static byte[] behind(String beginning, byte[] bytes) {
        byte[] head = beginning.getBytes(StandardCharsets.UTF_8);
        byte[] all = java.util.Arrays.copyOf(head, head.length + bytes.length);
        System.arraycopy(bytes, 0, all, head.length, bytes.length);
        return all;
    }
}
