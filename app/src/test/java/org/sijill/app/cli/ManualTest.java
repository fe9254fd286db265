package org.sijill.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ManualTest {
    private static final Ran MANUAL = Ran.of("manual");

    @Test
    void tellsOfEveryCommandThatIsNoSecret() {
        assertThat(MANUAL.code()).isZero();
        for (String command : Main.commands())
            if (!command.equals("manual")) assertThat(MANUAL.lines()).contains(".SS sijill " + command);
        assertThat(MANUAL.lines()).contains(".SH EXIT STATUS").doesNotContain(".SS sijill manual");
    }

    @Test
    void noSentenceIsTakenForAnOrder() {
        assertThat(MANUAL.lines().stream().filter(l -> l.startsWith(".")))
                .allMatch(l -> l.matches("\\.(TH|SH|SS|TP)\\b.*"));
        assertThat(MANUAL.out()).doesNotContain("%n", "@|");
    }
}
