package org.sijill.app.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TerminalTest {
    @Test
    void escapesOfAPageAreShownNotObeyed() {
        assertThat(Terminal.safe("قال \u001B[2J\u001B]0;x\u0007 ثم\u009B31m")).isEqualTo("قال ␛[2J␛]0;x␇ ثم\uFFFD31m");
    }

    @Test
    void directionOverridesAndLineBreaksGo() {
        assertThat(Terminal.safe("أ\u202Eب\u2066ج\nد\u2028ه")).isEqualTo("أ\uFFFDب\uFFFDج د\uFFFDه");
    }

    @Test
    void aCutSaysThatItIsOne() {
        assertThat(Terminal.safe("كلمة كلمة كلمة", 10)).isEqualTo("كلمة كلمة […]");
        assertThat(Terminal.safe("كلمة", 10)).isEqualTo("كلمة");
    }

    @Test
    void noStylesWithoutColours() {
        assertThat(new Terminal(false).strong("x")).isEqualTo("x");
        assertThat(new Terminal(true).strong("x")).isEqualTo("\u001B[1mx\u001B[0m");
    }
}
