package org.sijill.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sijill.event.Status;
import org.sijill.export.Row;
import org.sijill.register.Event;

class PolecatTest {
    /** The header of the files that POLECAT publishes. */
    private static final String HEADER = "Event ID\tEvent Date\tEvent Type\tEvent Mode\tIntensity\tQuad Code\tContexts"
            + "\tActor Name\tActor Country\tActor COW\tPrimary Actor Sector\tActor Sectors\tActor Title\tActor Name Raw"
            + "\tWikipedia Actor ID\tRecipient Name\tRecipient Country\tRecipient COW\tPrimary Recipient Sector"
            + "\tRecipient Sectors\tRecipient Title\tRecipient Name Raw\tWikipedia Recipient ID\tPlacename\tCity\tDistrict"
            + "\tProvince\tCountry\tLatitude\tLongitude\tGeoNames ID\tRaw Placename\tFeature Type\tSource"
            + "\tPublication Date\tStory People\tStory Organizations\tStory Locations\tLanguage\tVersion";

    private static Map<String, Map<String, String>> rows() throws IOException {
        Map<String, Map<String, String>> all = new LinkedHashMap<>();
        String[] lines = Sample.text("polecat", Sample.ALL).split("\n"), names = lines[0].split("\t");
        for (String line : List.of(lines).subList(1, lines.length)) {
            String[] cells = line.split("\t", -1);
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < names.length; i++) row.put(names[i], cells[i]);
            all.put(cells[0], row);
        }
        return all;
    }

    @Test
    void theColumnsArePolecatsInTheirOrder() throws IOException {
        assertThat(Sample.text("polecat", Sample.ALL).split("\n")[0]).isEqualTo(HEADER);
        assertThat(HEADER.split("\t")).hasSize(40);
    }

    @Test
    void whatIsPlannedBecomesAnIntention() throws IOException {
        Map<String, Map<String, String>> rows = rows();
        int changed = 0;
        for (Row r : Sample.ALL.rows()) {
            Event e = r.event();
            Map<String, String> row = rows.get(e.id());
            boolean planned = e.status() == Status.PLANNED;
            String expected = e.type();
            if (planned && Set.of("CONSULT", "SUPPORT", "COOPERATE", "AID").contains(e.type())) expected = "AGREE";
            if (planned && e.type().equals("RETREAT")) expected = "CONCEDE";
            if (!expected.equals(e.type())) {
                changed++;
                assertThat(row).containsEntry("Event Mode", "None");
            }
            assertThat(row).as(e.id()).containsEntry("Event Type", expected);
            assertThat(row.get("Contexts").contains("future")).isEqualTo(planned);
        }
        assertThat(changed).isPositive();
    }

    @Test
    void everyTypeHasItsQuarterAndEveryActItsIntensity() throws IOException {
        rows().forEach((id, row) -> {
            assertThat(row.get("Quad Code")).as(id).matches("(VERBAL|MATERIAL) (COOPERATION|CONFLICT)");
            assertThat(Double.parseDouble(row.get("Intensity"))).as(id).isBetween(-10.0, 10.0);
        });
    }

    @Test
    void statesHaveTheirNumbers() throws IOException {
        assertThat(rows().values())
                .filteredOn(r -> r.get("Actor Country").equals("MAR"))
                .isNotEmpty()
                .allSatisfy(r -> assertThat(r).containsEntry("Actor COW", "600"));
    }
}
