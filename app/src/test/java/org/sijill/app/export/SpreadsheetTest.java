package org.sijill.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadsheetTest {
    @Test
    void noTextIsAFormulaAndNoMarkTurnsItRound() throws IOException {
        String file = Sample.text("spreadsheet", new Canaries(Sample.ALL));
        List<String> numbers = List.of("lat", "lon", "reports", "voices");
        int[] tamed = {0};
        CsvReader.builder()
                .ofNamedCsvRecord(file.substring(1))
                .forEach(r -> r.getFieldsAsMap().forEach((name, cell) -> {
                    if (!numbers.contains(name)) assertThat(cell).as(name).doesNotMatch("(?s)\\s*[=+@\\t\\r-].*");
                    assertThat(cell).doesNotContain("\u202E", "\u0000", "\u0007");
                    if (cell.startsWith("'=")) tamed[0]++;
                }));
        assertThat(tamed[0]).isPositive();
    }
}
