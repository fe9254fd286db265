package org.sijill.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sijill.Sijill;
import org.sijill.base.Span;
import org.sijill.data.Shipped;
import org.sijill.lexicon.Act;
import org.sijill.lexicon.Lexicon;
import org.sijill.mention.Spotter;
import org.sijill.page.Page;
import org.sijill.text.Function;
import org.sijill.text.Sentence;
import org.sijill.text.Sentences;
import org.sijill.text.Token;
import org.sijill.text.Word;
import org.sijill.text.Words;
import org.sijill.time.TimeReader;

/** Mode, contexts, instrument and claims, a sentence in, details out. */
class DetailsTest {
    private static final Lexicon LEXICON = Shipped.LEXICON;
    private static final Details DETAILS = new Details(LEXICON);
    private static final Map<String, Act> ACTS = Act.of(LEXICON.table("codebook/acts"));
    private static final Sijill SIJILL = Shipped.SIJILL;

    private static Coder.Read read(String text, Sentence s) {
        Words known = new Words(LEXICON, new Function(LEXICON.table("ar/function"), LEXICON.folding()));
        List<Word> words = s.tokens().stream().map((Token t) -> known.of(t)).toList();
        return new Coder.Read(
                s, words, new Spotter(LEXICON).spot(text, s, words, Set.of()), new TimeReader(LEXICON).read(s));
    }

    /** The details of a report of {@code act} whose trigger is the word given. */
    private static Report details(String act, String trigger, String text) {
        List<Sentence> sentences = new Sentences(LEXICON.folding()).of(text);
        int at = text.indexOf(trigger);
        Sentence s = sentences.getFirst();
        Act known = ACTS.get(act);
        String mode = known.mode().isEmpty() ? null : known.mode();
        Report bare = new Report(
                "a#1",
                act,
                known.type(),
                mode,
                List.of(),
                Status.HAPPENED,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                List.of(),
                List.of(new Report.Telling(new Span(at, at + trigger.length()), s.span(), "r")),
                List.of(),
                1,
                List.of("rule", "status"));
        List<Coder.Read> reads = sentences.stream().map(x -> read(text, x)).toList();
        return DETAILS.of(List.of(bare), text, reads, ACTS::get).getFirst();
    }

    private static String claims(String act, String trigger, String text) {
        StringBuilder out = new StringBuilder();
        for (Report.Claim c : details(act, trigger, text).claims())
            out.append(c.claim())
                    .append(' ')
                    .append(c.count())
                    .append(' ')
                    .append(c.whose())
                    .append(' ')
                    .append(c.scope())
                    .append(" «")
                    .append(c.span().of(text))
                    .append("» ");
        return out.toString().strip();
    }

    private static String instrument(String act, String trigger, String text) {
        Report.Instrument i = details(act, trigger, text).instrument();
        return i == null
                ? "none"
                : i.kind() + " | " + i.subject() + " | " + i.span().of(text);
    }

    @Test
    void topicWordsGiveContextsTheStrongestFirstAndThreeAtMost() {
        assertThat(details("sign", "وقع", "وقع الوزيران اتفاقية للتبادل التجاري وتشجيع الاستثمار")
                        .contexts())
                .startsWith("economic");
        assertThat(details("attack", "هجوم", "مقتل جنود في هجوم انتحاري تبناه تنظيم داعش")
                        .contexts())
                .contains("terrorism", "military");
        assertThat(details("meet", "التقى", "التقى الرئيس ضيفه").contexts()).isEmpty();
        assertThat(details("meet", "اجتمع", "اجتمع الجيش والبرلمان والمحكمة والبنك والمستشفى والكنيسة والسفارة")
                        .contexts())
                .hasSize(3);
    }

    @Test
    void whatIsAskedOrUsedGivesTheMode() {
        assertThat(details("request", "طالب", "طالب المندوب إسرائيل بوقف إطلاق النار")
                        .mode())
                .isEqualTo("yield");
        assertThat(details("request", "دعا", "دعا الوزير المجتمع الدولي إلى تقديم المساعدات")
                        .mode())
                .isEqualTo("assist");
        assertThat(details("request", "طلبت", "طلبت البعثة عقد اجتماع طارئ").mode())
                .isEqualTo("meet");
        assertThat(details("attack", "قتل", "قتل ستة مدنيين في غارات على البلدة")
                        .mode())
                .isEqualTo("aerial");
        assertThat(details("attack", "قتل", "قتل ستة مدنيين في البلدة").mode()).isNull();
        assertThat(details("protest", "احتج", "احتج المعلمون بإضراب شامل في تونس")
                        .mode())
                .isEqualTo("strike");
        assertThat(details("threaten", "هددت", "هددت الحكومة بقطع العلاقات مع جارتها")
                        .mode())
                .isEqualTo("relations");
    }

    @Test
    void theInstrumentHasItsSubjectAndTheSpanOfBoth() {
        assertThat(instrument("sign", "وقعت", "وقعت مصر والأردن مذكرة تفاهم في مجال الطاقة المتجددة، أمس"))
                .isEqualTo("memorandum | الطاقة المتجددة | مذكرة تفاهم في مجال الطاقة المتجددة");
        assertThat(instrument("sign", "وقعت", "وقعت الرباط ومدريد اتفاقية الصيد البحري خلال زيارة الوزير"))
                .isEqualTo("agreement | الصيد البحري | اتفاقية الصيد البحري");
        assertThat(instrument("reject", "رفضت", "رفضت روسيا مشروع قرار بشأن سوريا"))
                .startsWith("draft resolution | سوريا");
        assertThat(instrument("ratify", "صادق", "صادق البرلمان على الاتفاق")).isEqualTo("agreement | null | الاتفاق");
        assertThat(instrument("relate", "قدم", "قدم السفير أوراق اعتماده إلى الرئيس"))
                .startsWith("credentials");
        assertThat(instrument("meet", "التقى", "التقى الوزير صاحب المذكرة")).isEqualTo("none");
    }

    @Test
    void countsComeInDigitsAndWordsWithWhose() {
        assertThat(claims("attack", "قتل", "قتل 14 جنديا جزائريا في كمين"))
                .isEqualTo("killed 14 DZA null «قتل 14 جنديا»");
        assertThat(claims("attack", "مقتل", "أدى القصف إلى مقتل ثلاثة أشخاص وإصابة خمسة وعشرين آخرين"))
                .isEqualTo("killed 3 null null «مقتل ثلاثة أشخاص» wounded 25 null null «وإصابة خمسة وعشرين آخرين»");
        assertThat(claims("attack", "الهجوم", "خلف الهجوم عشرات القتلى"))
                .isEqualTo("killed null null dozens «عشرات القتلى»");
        assertThat(claims("attack", "الحرب", "شردت الحرب مئات الآلاف من المدنيين"))
                .isEmpty();
        assertThat(claims("attack", "قتل", "قتل شرطيان في الهجوم")).isIn("", "killed 2 null null «قتل شرطيان»");
        assertThat(claims("arrest", "اعتقلت", "اعتقلت الشرطة 431 شخصا"))
                .isIn("", "arrested 431 null null «اعتقلت الشرطة 431 شخصا»");
        assertThat(claims("protest", "تظاهر", "تظاهر في العاصمة أكثر من 500 محتج"))
                .isEqualTo("attended 500 null null «500 محتج»");
    }

    @Test
    void sumsHaveTheirCurrency() {
        assertThat(claims("aid", "قدمت", "قدمت الكويت 200 مليون دولار إلى لبنان"))
                .isEqualTo("sum 200000000 null USD «200 مليون دولار»");
        assertThat(claims("aid", "قدمت", "قدمت اليابان قرضا بقيمة 1.5 مليار يورو"))
                .isEqualTo("sum 1500000000 null EUR «1.5 مليار يورو»");
        assertThat(claims("meet", "التقى", "التقى الوزير تاجرا خسر 200 مليون دولار"))
                .isEmpty();
    }

    @Test
    void theFirstOfItsKindHasItsScope() {
        assertThat(claims("visit", "زيارة", "أدى الوزير زيارة هي الأولى من نوعها منذ عشر سنوات، إلى طهران"))
                .startsWith("first null null منذ عشر سنوات");
        assertThat(claims("visit", "زيارة", "في أول زيارة له إلى القاهرة")).startsWith("first null null null");
        assertThat(claims("visit", "زيارة", "الفريق أول ركن محمد القحطاني رئيس الأركان الذي يقوم هذه الأيام بزيارة"))
                .isEmpty();
    }

    @Test
    void datesAndPercentagesAreNoCounts() {
        assertThat(claims("attack", "قتل", "قتل في 12 مايو 2014 قائد الحركة")).isEmpty();
        assertThat(claims("attack", "مقتل", "مقتل 30% من السكان")).isEmpty();
    }

    @Test
    void spansQuoteTheTextAndNothingElseOfAReportChanges() {
        String text = "وقعت مصر والسعودية أمس في القاهرة اتفاقية قرض بقيمة 300 مليون دولار هي الأولى من نوعها.";
        for (Report r : SIJILL.read(new Page("s", null, null, null, LocalDate.of(2022, 3, 9), text, List.of()))
                .reports()) {
            assertThat(r.id()).contains("#");
            for (Report.Claim c : r.claims()) assertThat(c.span().of(text)).isNotBlank();
            if (r.instrument() != null && r.instrument().subject() != null)
                assertThat(r.instrument().span().of(text))
                        .contains(r.instrument().subject());
        }
    }

    @Test
    void hostileRepeatsTakeLinearTime() {
        for (String unit : List.of(
                "اتفاقية ",
                "قتل 3 جنود ",
                "عشرات ",
                "مليون ",
                "أول زيارة منذ ",
                "ثلاثة وعشرين ألف ",
                "بشأن اتفاق لـ ",
                "الذي قتل طالب بوقف ")) {
            long small = time(unit.repeat(4_000));
            long large = time(unit.repeat(16_000));
            assertThat(large).as(unit).isLessThan(Math.max(400, small * 10));
        }
    }

    /** Milliseconds for the details of a thousand tellings in one sentence. */
    private static long time(String text) {
        Sentence s = new Sentences(LEXICON.folding()).of(text).getFirst();
        Words known = new Words(LEXICON, new Function(LEXICON.table("ar/function"), LEXICON.folding()));
        Coder.Read read = new Coder.Read(
                s, s.tokens().stream().map((Token t) -> known.of(t)).toList(), List.of(), List.of());
        List<Report.Telling> tellings = s.tokens().stream()
                .limit(1000)
                .map(t -> new Report.Telling(t.span(), s.span(), "r"))
                .toList();
        Report r = new Report(
                "a#1",
                "attack",
                "ASSAULT",
                null,
                List.of(),
                Status.HAPPENED,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                List.of(),
                tellings,
                List.of(),
                1,
                List.of("rule", "status"));
        long start = System.nanoTime();
        assertThat(DETAILS.of(List.of(r, r), text, List.of(read), ACTS::get)).hasSize(2);
        return (System.nanoTime() - start) / 1_000_000;
    }
}
