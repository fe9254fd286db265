package org.sijill.view;

import java.util.List;
import java.util.Map;
import org.sijill.base.Clitics;
import org.sijill.base.Folding;

/** Letters enough to look words up. */
final class LexiconFixture {
    static final Folding FOLDING = new Folding(Map.of('\u0623', "\u0627"));
    static final Clitics CLITICS = new Clitics("وفبكلسأاته", "ال", List.of("ه"));

    private LexiconFixture() {}
}
