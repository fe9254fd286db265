package org.sijill.app.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.sijill.app.cli.SampleRegister;
import org.sijill.data.Pack;
import org.sijill.store.Catalogue;
import org.sijill.store.Refused;

/** Events by their ids, few of them or most. */
class ListedTest {
    private static List<String> given(Catalogue catalogue, Set<String> ids) {
        List<String> given = new ArrayList<>();
        catalogue.each(ids, view -> given.add(view.event().id()));
        return given;
    }

    private static List<String> all(Catalogue catalogue) {
        List<String> all = new ArrayList<>();
        catalogue.each(view -> all.add(view.event().id()));
        return all;
    }

    @Test
    void fewOrManyComeOnceAndInOrder() {
        try (Catalogue catalogue = Catalogue.open(SampleRegister.file(), Pack.lexicon())) {
            List<String> all = all(catalogue);
            assertThat(all).hasSizeGreaterThan(60);
            for (int n : new int[] {0, 1, 3, 50, all.size()}) {
                Set<String> wanted = new TreeSet<>(all.subList(all.size() - n, all.size()));
                assertThat(given(catalogue, wanted)).as(n + " events").containsExactlyElementsOf(wanted);
            }
        }
    }

    @Test
    void whatIsGoneIsNotPassedOver() {
        try (Catalogue catalogue = Catalogue.open(SampleRegister.file(), Pack.lexicon())) {
            Set<String> most = new TreeSet<>(all(catalogue));
            most.add("gone");
            for (Set<String> wanted : List.of(Set.of("gone"), most))
                assertThatThrownBy(() -> given(catalogue, wanted)).isInstanceOf(Refused.class);
        }
    }
}
