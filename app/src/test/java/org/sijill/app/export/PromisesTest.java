package org.sijill.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import org.junit.jupiter.api.Test;
import org.sijill.event.Status;
import org.sijill.export.Row;
import org.sijill.register.Relation;

class PromisesTest {
    private static Map<String, Component> entries() throws IOException, ParserException {
        Map<String, Component> all = new HashMap<>();
        var calendar = new CalendarBuilder().build(new StringReader(Sample.text("ical", Sample.ALL)));
        for (Component c : calendar.getComponents()) all.put(value(c, "UID").replace("@sijill", ""), c);
        return all;
    }

    private static String value(Component c, String name) {
        return c.getProperty(name).map(p -> ((Property) p).getValue()).orElse("");
    }

    @Test
    void aPromiseIsTentativeUntilItIsCancelled() throws IOException, ParserException {
        Map<String, Component> entries = entries();
        int promises = 0;
        for (Row r : Sample.ALL.rows()) {
            Component c = entries.get(r.event().id());
            if (r.event().status() != Status.PLANNED || c.getName().equals("VJOURNAL")) continue;
            boolean cancelled = r.outcomes().stream().anyMatch(l -> l.relation() == Relation.CANCELS);
            assertThat(value(c, "STATUS")).isEqualTo(cancelled ? "CANCELLED" : "TENTATIVE");
            promises++;
        }
        assertThat(promises).isPositive();
    }

    @Test
    void whatHappenedIsConfirmedAndEndsOnTheDayAfterItsLast() throws IOException, ParserException {
        Map<String, Component> entries = entries();
        for (Row r : Sample.ALL.rows()) {
            var date = r.event().date();
            if (r.event().status() != Status.HAPPENED || date == null || date.to() == null) continue;
            Component c = entries.get(r.event().id());
            assertThat(value(c, "STATUS")).isEqualTo("CONFIRMED");
            assertThat(value(c, "DTEND"))
                    .isEqualTo(date.to().plusDays(1).toString().replace("-", ""));
        }
    }
}
