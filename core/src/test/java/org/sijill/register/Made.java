package org.sijill.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sijill.base.Span;
import org.sijill.event.Report;
import org.sijill.event.Status;
import org.sijill.register.Statement.Members;

/** A statement made by hand: without more, that Egypt met Turkey on the day of its page, 19 March 2023. */
final class Made {
    private static final Span SPAN = new Span(0, 1);
    private static final LocalDate DAY = LocalDate.of(2023, 3, 19);

    private final String article;
    private int number = 1, at = 0;
    private String act = "meet";
    private @Nullable String mode;
    private int rivals = 1;
    private List<String> marks = List.of();
    private Status status = Status.HAPPENED;
    private double confidence = 1;
    private @Nullable String outlet;
    private @Nullable LocalDate published = DAY;
    private Days days = new Days((int) DAY.toEpochDay(), (int) DAY.toEpochDay(), true);
    private List<Report.Side> actors = sides("EGY", "TUR"), recipients = List.of();
    private Report.@Nullable Where place;
    private Report.@Nullable Instrument instrument;
    private List<Report.Claim> claims = List.of();
    private Numbers sketch = Numbers.NONE;
    private String words = "ministers talks cairo", quote = "";

    private Made(String article) {
        this.article = article;
    }

    static Made on(String article) {
        return new Made(article);
    }

    Made number(int number) {
        this.number = number;
        return this;
    }

    Made act(String act) {
        this.act = act;
        return this;
    }

    Made mode(String mode) {
        this.mode = mode;
        return this;
    }

    /** How many reports of kin acts its page tells. */
    Made rivals(int rivals) {
        this.rivals = rivals;
        return this;
    }

    /** The rare words near its telling. */
    Made marks(String... marks) {
        this.marks = List.of(marks);
        return this;
    }

    Made status(Status status) {
        this.status = status;
        return this;
    }

    Made confidence(double confidence) {
        this.confidence = confidence;
        return this;
    }

    Made outlet(String outlet) {
        this.outlet = outlet;
        return this;
    }

    /** How many days after the 19th it was published; null for a page without a day. */
    Made published(@Nullable Integer after) {
        published = after == null ? null : DAY.plusDays(after);
        return this;
    }

    /** From how many days after the 19th it was until how many, as the page says or as is likely. */
    Made days(int first, int last, boolean said) {
        int day = (int) DAY.toEpochDay();
        days = new Days(day + first, day + last, said);
        return this;
    }

    Made undated() {
        days = Days.UNKNOWN;
        return this;
    }

    Made actors(String... codes) {
        actors = sides(codes);
        return this;
    }

    Made recipients(String... codes) {
        recipients = sides(codes);
        return this;
    }

    Made place(String name, @Nullable String country, @Nullable String entity) {
        place = new Report.Where(name, country, entity, Double.NaN, Double.NaN, SPAN);
        return this;
    }

    Made instrument(String kind, @Nullable String subject) {
        instrument = new Report.Instrument(kind, subject, SPAN);
        return this;
    }

    Made claim(String claim, @Nullable Long count) {
        claims = java.util.stream.Stream.concat(
                        claims.stream(), java.util.stream.Stream.of(new Report.Claim(claim, null, count, null, SPAN)))
                .toList();
        return this;
    }

    /** The words near its telling, each of one weight; none where there are none. */
    Made words(String words) {
        this.words = words;
        return this;
    }

    Made sketch(int... sketch) {
        this.sketch = Numbers.of(sketch);
        return this;
    }

    Made quote(String quote) {
        this.quote = quote;
        return this;
    }

    /** Where on its page the sentence begins that tells it. */
    Made at(int at) {
        this.at = at;
        return this;
    }

    Statement made() {
        TreeMap<String, Integer> near = new TreeMap<>();
        for (String word : words.split(" ")) if (!word.isEmpty()) near.put(word, 500);
        Map<String, Members> of = members(actors), to = members(recipients);
        Span sentence = new Span(at, at + 40);
        Report report = new Report(
                article + '#' + number,
                act,
                "CONSULT",
                mode,
                List.of(),
                status,
                actors,
                recipients,
                null,
                place,
                null,
                instrument,
                claims,
                List.of(new Report.Telling(sentence, sentence, "rule")),
                List.of(),
                confidence,
                List.of());
        return new Statement(
                report,
                new Witness(article, outlet, published, published, "metadata", sketch),
                new Kept(quote, List.of(near), marks, rivals, new TreeMap<>(), List.of()),
                Near.of(List.of(near)),
                days,
                of,
                to,
                Sides.both(of, to),
                place == null ? Set.of() : new TreeSet<>(List.of(place.name().split(" "))));
    }

    private static List<Report.Side> sides(String... codes) {
        return java.util.Arrays.stream(codes)
                .map(c -> new Report.Side(c, null, null, null, null))
                .toList();
    }

    private static Map<String, Members> members(List<Report.Side> sides) {
        Map<String, Members> by = new TreeMap<>();
        for (Report.Side s : sides) by.put(s.code(), new Members(List.of(), Set.of(), Set.of()));
        return by;
    }
}
