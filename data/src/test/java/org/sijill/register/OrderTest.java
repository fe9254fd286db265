package org.sijill.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Events and links are the same whatever the order in which pages come. */
class OrderTest {
    private static final List<List<Statement>> FIVE = List.of(
            Told.page(
                    "one",
                    "2021-08-31",
                    "سيلتقي وزير الخارجية المصري سامح شكري نظيره التركي مولود جاويش أوغلو في أنقرة يوم 8 شتنبر 2021."),
            Told.page(
                    "two",
                    "2021-09-08",
                    "التقى وزير الخارجية المصري سامح شكري نظيره التركي مولود جاويش أوغلو في أنقرة يوم 8 شتنبر 2021."),
            Told.page(
                    "three", "2021-09-09", "أجرى سامح شكري محادثات مع مولود جاويش أوغلو في العاصمة التركية أنقرة أمس."),
            Told.page("four", "2021-09-09", "اجتمع وزيرا خارجية مصر وتركيا في أنقرة أمس الأربعاء."),
            Told.page(
                    "five",
                    "2021-09-10",
                    "وكان وزير الخارجية المصري سامح شكري قد التقى نظيره التركي مولود جاويش أوغلو قبل يومين."));

    private static Map<String, String> told(List<List<Statement>> pages, int batch) {
        Merging merging = new Merging(Told.ACTS);
        Outcomes outcomes = new Outcomes(merging, Told.ACTS);
        for (int i = 0; i < pages.size(); i += batch) {
            for (List<Statement> page : pages.subList(i, Math.min(pages.size(), i + batch))) page.forEach(merging::add);
            outcomes.settle(merging.settle());
        }
        Map<String, String> events = new TreeMap<>();
        merging.groups()
                .forEach((id, group) -> events.put(
                        id,
                        EventMaker.of(group).statements().stream()
                                        .map(Statement::id)
                                        .toList()
                                + " " + outcomes.of(id)));
        return events;
    }

    private static Stream<List<List<Statement>>> orders(List<List<Statement>> pages) {
        if (pages.isEmpty()) return Stream.of(List.of());
        return pages.stream().flatMap(first -> {
            List<List<Statement>> rest = new ArrayList<>(pages);
            rest.remove(first);
            return orders(rest).map(tail -> {
                List<List<Statement>> all = new ArrayList<>(List.of(first));
                all.addAll(tail);
                return all;
            });
        });
    }

    @Test
    void all120OrdersOfFivePagesGiveTheSame() {
        Map<String, String> expected = told(FIVE, 5);
        assertThat(expected.values()).anyMatch(v -> v.contains("FULFILS"));
        List<List<List<Statement>>> orders = orders(FIVE).toList();
        assertThat(orders).hasSize(120);
        for (List<List<Statement>> order : orders) assertThat(told(order, 1)).isEqualTo(expected);
    }

    /** Five hundred pages: the five, told by a hundred outlets on days that lie a little apart. */
    private static List<List<Statement>> many() {
        List<List<Statement>> all = new ArrayList<>();
        String[] texts = {
            "التقى وزير الخارجية المصري سامح شكري نظيره التركي مولود جاويش أوغلو في أنقرة أمس.",
            "سيزور وزير الخارجية التركي مولود جاويش أوغلو القاهرة غدا.",
            "زار وزير الخارجية التركي مولود جاويش أوغلو القاهرة أمس.",
            "أدانت الخارجية المصرية الهجوم الذي استهدف العاصمة التركية.",
            "وقعت مصر وتركيا مذكرة تفاهم في أنقرة اليوم."
        };
        LocalDate day = LocalDate.of(2021, 9, 8);
        for (int i = 0; i < 500; i++)
            all.add(Told.page("outlet" + i, day.plusDays(i / 5 * 3L % 60).toString(), texts[i % 5]));
        return all;
    }

    @Test
    void randomOrdersOfFiveHundredPagesGiveTheSame() {
        List<List<Statement>> pages = many();
        Map<String, String> expected = told(pages, 500);
        for (int seed = 0; seed < 2; seed++) {
            List<List<Statement>> shuffled = new ArrayList<>(pages);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(told(shuffled, 60)).isEqualTo(expected);
        }
    }
}
