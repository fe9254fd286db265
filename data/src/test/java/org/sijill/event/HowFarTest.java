package org.sijill.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sijill.Sijill;
import org.sijill.data.Shipped;
import org.sijill.page.Page;

/** How far an act has come, on a page of Wednesday 2024-03-06. */
class HowFarTest {
    private static final Sijill SIJILL = Shipped.SIJILL;

    private static Report report(String text, String act) {
        Page page = new Page("p", null, null, null, LocalDate.of(2024, 3, 6), text, List.of());
        for (Report r : SIJILL.read(page).reports()) if (r.act().equals(act)) return r;
        throw new AssertionError("no " + act + " in: " + text);
    }

    @ParameterizedTest
    @CsvSource({
        "reject, اتهمت واشنطن طهران بتسليح الحوثيين، وهو ما تنفيه طهران.",
        "reject, طالبت باريس بوقف التخصيب، وهو ما ترفضه إيران.",
        "attack, نفت روسيا تورطها في الهجوم الصاروخي على كييف الذي أدى إلى مقتل عشرة مدنيين.",
        "attack, نفت طهران مسؤوليتها عن الهجوم على القاعدة الأميركية في العراق.",
        "condemn, تعرضت الحكومة الألمانية لانتقادات حادة من إسرائيل.",
        "request, جاءت الجلسة استجابة لطلب الحكومة الليبية من مجلس الأمن."
    })
    void whatIsSaidHasBeenSaid(String act, String text) {
        assertThat(report(text, act).status()).isEqualTo(Status.HAPPENED);
    }

    @ParameterizedTest
    @CsvSource({
        "meet, ماكرون وشولتس سيبحثان في برلين الحرب في أوكرانيا.",
        "expel, أعلنت لندن عزمها طرد ثلاثة دبلوماسيين روس.",
        "expel, قالت الصحيفة إن بريطانيا بصدد طرد دبلوماسيين روس.",
        "appoint, من المتوقع أن يتم تعيين سفير فرنسي جديد في الرباط."
    })
    void whatIsIntendedIsPlanned(String act, String text) {
        assertThat(report(text, act).status()).isEqualTo(Status.PLANNED);
    }

    @ParameterizedTest
    @CsvSource({"call, ظل الوزير المصري في القاهرة، إذ تلقى اتصالا هاتفيا من نظيره الروسي."})
    void whatACauseTellsIsNoCondition(String act, String text) {
        assertThat(report(text, act).status()).isEqualTo(Status.HAPPENED);
    }

    @ParameterizedTest
    @CsvSource({
        "pledge, اتفقت مصر وتركيا على عقد قمة في 20 مارس المقبل.",
        "pledge, تعهدت فرنسا بتسليم لبنان مساعدات يوم الأحد المقبل."
    })
    void whatWasAgreedForADayToComeWasAgreedBefore(String act, String text) {
        Report r = report(text, act);
        assertThat(r.status()).isEqualTo(Status.HAPPENED);
        assertThat(r.date() == null
                        || r.date().from() == null
                        || !r.date().from().isAfter(LocalDate.of(2024, 3, 6)))
                .as("%s", r.date())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "visit, نفت الخارجية القطرية إجراء أي مسؤول قطري زيارة لإسرائيل.",
        "meet, نفى الكرملين عقد لقاء بين بوتين وزيلينسكي في إسطنبول."
    })
    void aDeniedActIsDenied(String act, String text) {
        assertThat(report(text, act).status()).isEqualTo(Status.DENIED);
    }
}
