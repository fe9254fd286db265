package org.sijill.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LinkingTest {
    private static Linking usual(String path, Map<String, List<String>> asked) {
        return new Linking(Tongue.ENGLISH, Taste.USUAL, path, Query.of(asked));
    }

    @Test
    void aTasteIsCarriedWhereItIsNotTheUsual() {
        Linking arab = new Linking(Tongue.ARABIC, Taste.of("arab", "moroccan"), "", Query.of(Map.of()));
        assertThat(arab.to("events", "e1")).isEqualTo("/ar/events/e1?digits=arab&months=moroccan");
        assertThat(arab.list("party", "EGY")).isEqualTo("/ar/?digits=arab&months=moroccan&party=EGY");
        assertThat(usual("", Map.of()).to("places", "a/b c")).isEqualTo("/en/places/a%2Fb%20c");
        assertThat(usual("", Map.of()).list("party", "a&b")).isEqualTo("/en/?party=a%26b");
    }

    @Test
    void aPairHasOneAddressWhicheverPartyIsNamedFirst() {
        Linking l = usual("", Map.of());
        assertThat(l.pair("TUR", "EGY")).isEqualTo("/en/pairs/EGY-TUR").isEqualTo(l.pair("EGY", "TUR"));
        assertThat(l.pairList("TUR", "EGY")).isEqualTo("/en/?party=TUR&party=EGY");
    }

    @Test
    void thisPlaceIsKeptWithWhatIsAskedThere() {
        Linking l = usual("parties/EGY", Map.of("view", List.of("rows")));
        assertThat(l.here("time", "2021")).isEqualTo("/en/parties/EGY?view=rows&time=2021");
        assertThat(l.here("view", null)).isEqualTo("/en/parties/EGY");
        assertThat(l.and("act", "meet")).isEqualTo("/en/parties/EGY?view=rows&act=meet");
        assertThat(l.without("view", "rows")).isEqualTo("/en/parties/EGY");
        assertThat(l.onward("x")).isEqualTo("/en/parties/EGY?view=rows&after=x");
        assertThat(l.otherLanguage()).isEqualTo("/ar/parties/EGY?view=rows");
    }
}
