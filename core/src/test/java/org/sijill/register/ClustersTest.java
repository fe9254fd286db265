package org.sijill.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sijill.event.Status;

/** Pairs with their scores become groups; pages are called by letters. */
class ClustersTest {
    private final Map<String, Chorus> choruses = new TreeMap<>();
    private final Map<Chorus, Map<Chorus, Double>> edges = new HashMap<>();
    private final People people = new People();

    private void tell(Made... made) {
        for (Made m : made) {
            Statement s = m.made();
            Chorus c = new Chorus(null);
            c.add(s);
            choruses.put(s.page().article(), c);
            edges.put(c, new LinkedHashMap<>());
        }
    }

    private void tell(String... pages) {
        for (String page : pages) tell(Made.on(page));
    }

    private Chorus of(String page) {
        return choruses.getOrDefault(page, new Chorus(null));
    }

    private void edge(String a, String b, double score) {
        edges.getOrDefault(of(a), new HashMap<>()).put(of(b), score);
        edges.getOrDefault(of(b), new HashMap<>()).put(of(a), score);
    }

    private void said(String a, String b, Relation relation) {
        people.heed(new Judgement(a + "#1", b + "#1", relation, 1, "reader", List.of(), "2023-03-20T10:00:00Z"));
    }

    /** The groups, whatever the order of the component and of its edges. */
    private String groups() {
        String groups = groups(new ArrayList<>(choruses.values()));
        for (int seed = 0; seed < 5; seed++) {
            List<Chorus> shuffled = new ArrayList<>(choruses.values());
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(groups(shuffled)).isEqualTo(groups);
        }
        return groups;
    }

    private String groups(List<Chorus> component) {
        return Clusters.of(component, c -> edges.getOrDefault(c, Map.of()), people).stream()
                .map(g ->
                        g.stream().map(c -> c.first().page().article()).sorted().collect(Collectors.joining()))
                .collect(Collectors.toCollection(TreeSet::new))
                .toString();
    }

    @Test
    void oneAloneIsAGroup() {
        tell("a");
        assertThat(groups()).isEqualTo("[a]");
    }

    @Test
    void whatIsHeldTogetherAndNothingElseIsOneGroup() {
        tell("a", "b", "c", "d");
        edge("a", "b", .9);
        edge("c", "d", .9);
        assertThat(groups()).isEqualTo("[ab, cd]");
    }

    @Test
    void aPairOfAGroupThatIsNotHeldTogetherIsADoubt() {
        tell("a", "b", "c", "d");
        edge("a", "b", .95);
        edge("b", "c", .9);
        assertThat(groups()).isEqualTo("[abc, d]");
        edge("c", "d", .9);
        assertThat(groups()).isEqualTo("[abc, d]");
        edge("b", "d", .5);
        assertThat(groups()).isEqualTo("[abcd]");
    }

    @ParameterizedTest
    @CsvSource({".5, '[ab]'", ".49, '[a, b]'"})
    void theMeanDecides(double score, String groups) {
        tell("a", "b");
        edge("a", "b", score);
        assertThat(groups()).isEqualTo(groups);
    }

    @Test
    void twoGroupsAreWeighedByAllThatIsHeldAcrossThem() {
        tell("a", "b", "c", "d");
        edge("a", "b", .9);
        edge("c", "d", .9);
        edge("a", "c", .85);
        assertThat(groups()).isEqualTo("[ab, cd]");
        edge("b", "d", .85);
        assertThat(groups()).isEqualTo("[abcd]");
    }

    @Test
    void whatAGroupIsHeldByGoesWithIt() {
        tell("a", "b", "c", "d", "e");
        edge("d", "e", .95);
        edge("b", "d", .9);
        edge("b", "e", .9);
        edge("a", "b", .7);
        edge("a", "d", .7);
        edge("a", "e", .7);
        edge("a", "c", .65);
        edge("b", "c", .65);
        edge("c", "e", .65);
        assertThat(groups()).isEqualTo("[abcde]");
        edge("c", "e", .2);
        assertThat(groups()).isEqualTo("[abde, c]");
    }

    @Test
    void theSurestComeFirst() {
        tell(Made.on("a"), Made.on("b").days(0, 12, true), Made.on("c").days(12, 12, true));
        edge("a", "b", .6);
        edge("b", "c", .7);
        assertThat(groups()).isEqualTo("[a, bc]");
        edge("a", "b", .8);
        assertThat(groups()).isEqualTo("[ab, c]");
        edge("b", "c", .8);
        assertThat(groups()).isEqualTo("[ab, c]");
    }

    /** Of three the first two are held together the surest, and the last to the second alone. */
    private String inARow(Made first, Made second, Made last) {
        String one = add(first), two = add(second), three = add(last);
        edge(one, two, .95);
        edge(two, three, .9);
        return groups();
    }

    private String add(Made made) {
        tell(made);
        return made.made().page().article();
    }

    @ParameterizedTest
    @CsvSource({"4, true, true", "5, true, false", "10, false, true", "11, false, false"})
    void daysTooFarApartKeepApartWhateverHoldsTogether(int days, boolean said, boolean together) {
        for (String names : List.of("abc", "bac", "cba"))
            for (int sign : new int[] {-1, 1}) {
                Made first = Made.on(names.substring(0, 1)).days(0, 0, said);
                Made wide =
                        Made.on(names.substring(1, 2)).days(Math.min(0, sign * days), Math.max(0, sign * days), said);
                Made last = Made.on(names.substring(2)).days(sign * days, sign * days, said);
                assertThat(inARow(first, wide, last)).as(names).isEqualTo(together ? "[abc]" : parted(names));
            }
    }

    private static String parted(String names) {
        char a = names.charAt(0), b = names.charAt(1);
        String pair = a < b ? "" + a + b : "" + b + a;
        return new TreeSet<>(List.of(pair, names.substring(2))).toString();
    }

    @ParameterizedTest
    @CsvSource({"1, true", "2, false"})
    void whatIsToldAsDoneLongAfterItsAnnouncementIsNone(int after, boolean together) {
        for (String names : List.of("abc", "bac", "cba")) {
            String first = names.substring(0, 1), last = names.substring(2);
            Made any = Made.on(names.substring(1, 2)).undated().published(null);
            String expected = together ? "[abc]" : parted(names);
            assertThat(inARow(
                            Made.on(first).status(Status.PLANNED),
                            any,
                            Made.on(last).published(after).days(0, 0, true)))
                    .as(names)
                    .isEqualTo(expected);
            assertThat(inARow(
                            Made.on(first).published(after).days(0, 0, true),
                            any,
                            Made.on(last).status(Status.PLANNED)))
                    .as(names)
                    .isEqualTo(expected);
        }
    }

    @Test
    void denialsLagBehindNothing() {
        tell(
                Made.on("a").status(Status.DENIED).days(9, 9, false).published(9),
                Made.on("b").undated().published(null),
                Made.on("c"));
        edge("a", "b", .95);
        edge("b", "c", .9);
        assertThat(groups()).isEqualTo("[abc]");
    }

    @Test
    void whatOnePageTellsIsKeptApart() {
        tell("a", "b", "c");
        edge("a", "b", .9);
        edge("b", "c", .8);
        of("a").beside(of("c"), 1);
        assertThat(groups()).isEqualTo("[ab, c]");
        tell("d");
        edge("c", "d", .95);
        edge("b", "d", .6);
        assertThat(groups()).isEqualTo("[ab, cd]");
    }

    @Test
    void whatAPersonHoldsTogetherIsOneFromTheStart() {
        tell("a", "b", "c", "d");
        edge("a", "c", 2);
        edge("a", "b", .4);
        edge("b", "d", .9);
        said("a", "c", Relation.SAME);
        assertThat(groups()).isEqualTo("[ac, bd]");
        edge("c", "d", .7);
        assertThat(groups()).isEqualTo("[abcd]");
    }

    @Test
    void whoeverIsHeldTogetherByPeopleThroughOthersIsOne() {
        tell("a", "b", "c", "d", "e");
        edge("a", "d", 2);
        edge("b", "d", 2);
        edge("c", "d", .3);
        edge("e", "c", 2);
        said("a", "d", Relation.SAME);
        said("b", "d", Relation.SAME);
        said("c", "e", Relation.SAME);
        assertThat(groups()).isEqualTo("[abd, ce]");
    }

    @Test
    void whatAPersonKeepsApartStaysApartWhateverHoldsTogether() {
        tell("a", "b", "c");
        edge("a", "b", .95);
        edge("b", "c", .9);
        assertThat(groups()).isEqualTo("[abc]");
        said("a", "c", Relation.DIFFERENT);
        assertThat(groups()).isEqualTo("[ab, c]");
    }

    @Test
    void aPersonsWordOnOnePairOfTwoKnotsOutweighsTheRulesOnTheOthers() {
        tell(
                Made.on("a"),
                Made.on("b"),
                Made.on("c").days(20, 20, true),
                Made.on("d").days(20, 20, true));
        edge("a", "b", 2);
        edge("c", "d", 2);
        edge("a", "c", .9);
        edge("b", "d", .9);
        edge("a", "d", .9);
        edge("b", "c", .9);
        said("a", "b", Relation.SAME);
        said("c", "d", Relation.SAME);
        assertThat(groups()).isEqualTo("[ab, cd]");
        tell(Made.on("c").days(20, 20, true), Made.on("d"));
        edge("c", "d", 2);
        edge("a", "c", .9);
        edge("a", "d", .9);
        assertThat(groups()).isEqualTo("[abcd]");
        said("b", "c", Relation.DIFFERENT);
        assertThat(groups()).isEqualTo("[ab, cd]");
    }

    @Test
    void anEdgeToAnotherComponentIsNone() {
        tell("a", "b", "c");
        edge("a", "b", .9);
        edge("b", "c", .9);
        assertThat(groups(List.of(of("a"), of("b")))).isEqualTo("[ab]");
        said("b", "c", Relation.SAME);
        edge("b", "c", 2);
        assertThat(groups(List.of(of("a"), of("b")))).isEqualTo("[ab]");
    }

    @Test
    void groupsAreGivenInTheOrderOfTheirFirsts() {
        tell("a", "b", "c", "d", "e");
        edge("d", "b", .9);
        edge("e", "a", .9);
        List<Chorus> component = List.of(of("e"), of("d"), of("c"), of("b"), of("a"));
        assertThat(Clusters.of(component, c -> edges.getOrDefault(c, Map.of()), people))
                .containsExactly(List.of(of("a"), of("e")), List.of(of("b"), of("d")), List.of(of("c")));
    }
}
