package org.sijill.app.export;

import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import org.xml.sax.InputSource;

/** Opens calendars with iCal4j, which also checks them, and feeds with Rome. Stateless. */
final class Calendars {
    private Calendars() {}

    static Map<String, Map<String, String>> ical(byte[] file) throws IOException {
        try {
            for (String line : new String(file, java.nio.charset.StandardCharsets.UTF_8).split("\r\n"))
                if (line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length > 75 || line.contains("\n"))
                    throw new AssertionError("not a content line: " + line);
            Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(file));
            if (calendar.validate().hasErrors())
                throw new AssertionError(calendar.validate().toString());
            Map<String, Map<String, String>> all = new LinkedHashMap<>();
            for (Component c : calendar.getComponents()) all.put(value(c, "UID").replace("@sijill", ""), facts(c));
            return all;
        } catch (ParserException e) {
            throw new IOException(e);
        }
    }

    private static Map<String, String> facts(Component c) {
        Map<String, String> facts = new LinkedHashMap<>();
        String[] categories = value(c, "CATEGORIES").split(",");
        facts.put("act", categories[0]);
        facts.put("type", categories[1]);
        facts.put("status", categories[2]);
        if (c.getName().equals("VEVENT")) facts.put("place", value(c, "LOCATION"));
        facts.put("quote", value(c, "DESCRIPTION").split("\n\nwho: |\n\nto whom: |\n\nstatus: ")[0]);
        return facts;
    }

    private static String value(Component c, String property) {
        return c.getProperty(property)
                .map(p -> ((net.fortuna.ical4j.model.Property) p).getValue())
                .orElse("");
    }

    static Map<String, Map<String, String>> atom(byte[] file) throws IOException {
        try {
            SyndFeedInput input = new SyndFeedInput();
            input.setAllowDoctypes(false);
            SyndFeed feed = input.build(new InputSource(new ByteArrayInputStream(file)));
            Map<String, Map<String, String>> all = new LinkedHashMap<>();
            for (SyndEntry e : feed.getEntries()) all.put(e.getUri().replace("urn:sijill:event:", ""), facts(e));
            return all;
        } catch (FeedException e) {
            throw new IOException(e);
        }
    }

    private static Map<String, String> facts(SyndEntry e) {
        if (e.getUpdatedDate() == null) throw new AssertionError(e.getUri() + " has no time");
        if (e.getLink() != null && !e.getLink().matches("https?://.*")) throw new AssertionError(e.getLink());
        List<String> terms = new ArrayList<>();
        for (SyndCategory c : e.getCategories()) terms.add(c.getName());
        if (!e.getDescription().getType().equals("text"))
            throw new AssertionError(e.getDescription().getType());
        return Map.of(
                "act", terms.get(0),
                "type", terms.get(1),
                "status", terms.get(2),
                "quote", e.getDescription().getValue());
    }
}
