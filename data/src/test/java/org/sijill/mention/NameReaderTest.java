package org.sijill.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijill.text.Function;
import org.sijill.text.Sentence;
import org.sijill.text.Sentences;
import org.sijill.text.Token;
import org.sijill.text.Word;
import org.sijill.text.Words;

/** What a name that nobody listed is recognised by: the words in question stand between brackets. */
class NameReaderTest {
    private static final Sentences SENTENCES = new Sentences(Reader.LEXICON.folding());
    private static final Function FUNCTION =
            new Function(Reader.LEXICON.table("ar/function"), Reader.LEXICON.folding());
    private static final Spotter SPOTTER = new Spotter(Reader.LEXICON);

    /** A sentence and the tokens in question, from one up to another. */
    private record Marked(NameReader names, int from, int to) {
        static Marked of(String marked) {
            String text = marked.replace("[", "").replace("]", "");
            Sentence sentence = SENTENCES.of(text).getFirst();
            List<Word> words = new ArrayList<>();
            Words known = new Words(Reader.LEXICON, FUNCTION);
            for (Token t : sentence.tokens()) words.add(known.of(t));
            int begin = marked.indexOf('['), end = marked.indexOf(']') - 1;
            int from = 0, to = 0;
            for (Token t : sentence.tokens()) {
                if (t.span().from() < begin) from++;
                if (t.span().from() < end) to++;
            }
            return new Marked(new Scan(SPOTTER, text, sentence.tokens(), words, Set.of()).names, from, to);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "قال [حسن نصر الله] أمس",
                "قال [عبد الله] أمس",
                "قال [كفاح حسن جبار] أمس",
                "قال [كفاح حسن] في الرباط",
                "قال [كفاح حسن] السياسة",
                "قال [سالم محمد جبار] أمس",
                "قال [علي حسن جبار] أمس",
                "قال [كيم جين سو] أمس",
                "قال [كيم جين] في الرباط",
                "قال [حسن جبار]، أمس",
                "التقى [سليم الراجحي] بكريم الزناتي",
                "قال [محمد بن نايف] ولي العهد",
                "قال [صالح بن عبدالعزيز القاضي]، أمس",
                "قال [صالح بن عبدالعزيز] القاضي (أمس)",
                "قال [صالح بن عبدالعزيز] القاضي أمس",
                "قال [محمد عبدالعزيز] القاضي، أمس",
                "الشيخ [محمد]",
                "والشيخ [محمد]",
                "رئيس الوزراء [محمد]",
                "قال [محمد] رحمة الله أمس",
                "بيان [أحمد سعيد]",
                "وطالب [أحمد سعيد]",
                "زار [شيخ محمد]",
                "قال [رامي] (46 عاما)",
                "قال [جبار الزناتي] أمس",
                "قال [جبار برنيتش] أمس",
                "قال [أسامة أحمد] أمس",
                "قال [ياسر محمد] أمس",
                "قال [بسام محمد] أمس",
                "قال وزيرهم [أحمد] أمس",
                "منسوب إلى [خيرت كرابالدي]، المدير الإقليمي للوكالة"
            })
    void aNameWithoutATitle(String marked) {
        Marked m = Marked.of(marked);
        Party party = m.names().free(m.from());
        assertThat(party).isNotNull();
        assertThat(party.name()).isEqualTo(marked.substring(marked.indexOf('[') + 1, marked.indexOf(']')));
    }

    @ParameterizedTest
    @CsvSource({"[وسالم] أحمد, سالم أحمد", "[بسالم] أحمد, سالم أحمد", "التقى سليم الراجحي [بكريم] الزناتي, كريم الزناتي"
    })
    void aConjunctionOrPrepositionIsNoPartOfIt(String marked, String name) {
        Marked m = Marked.of(marked);
        Party party = m.names().free(m.from());
        assertThat(party).isNotNull();
        assertThat(party.name()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[وبيان] أحمد",
                "[بيان] أحمد سعيد",
                "[كسالم] أحمد",
                "[سيسالم] أحمد",
                "قال [نصر] الله أمس",
                "[رحمة] الله محمد",
                "قال [كفاح]، حسن جبار",
                "قال [مشاري] أمس",
                "مصر [محمد]",
                "قال [الكفاح] حسن جبار",
                "قال [رامي] (أمس)",
                "قال [رمضان] المبارك",
                "قال [شعبان] الراجحي",
                "قال [بيان] الراجحي أمس",
                "قال [بيان] برنيتش أمس",
                "قال [برنيتش] كاردوش أمس",
                "قال [برنيتش]، المدير العام",
                "منسوب إلى [خيرت] كرابالدي، مدير إقليمي",
                "منسوب إلى [خيرت] كرابالدي المدير الإقليمي",
                "منسوب إلى [خيرت] كرابالدي - المدير الإقليمي"
            })
    void noNameBeginsHere(String marked) {
        Marked m = Marked.of(marked);
        assertThat(m.names().free(m.from())).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "قال الدكتور [مشاري النعيم].",
                "قال الدكتور [مشاري النعيم]",
                "قال الدكتور [مشاري] السياسة.",
                "قال الدكتور [مشاري] الاثنين.",
                "قال الدكتور [مشاري] النعيم أمس",
                "قال السيد [نصر الله الحسيني] أمس",
                "قال السيد [فضل الله] أمس",
                "قال رئيس [فضل الله بن أحمد] أمس",
                "وزير النقل [كفاح حسن جبار] أمس",
                "قال الأمير [سعود الفيصل] أمس",
                "التقى الدكتور [محمد العربي] أمس",
                "أوقف الصحفي [آلن كرامدزيتش] في المطار",
                "قال السيد [محمد] رحمة الله",
                "قال السيد []رحمة الله",
                "قال السيد []الرئيس",
                "قال السيد []في الرباط"
            })
    void aNameAfterATitle(String marked) {
        Marked m = Marked.of(marked);
        assertThat(m.names().titled(m.from())).isEqualTo(m.to());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "أوقف الصحفي المصري [آلن] كرامدزيتش, EGY",
                "أوقف الصحفي البوسني [آلن] كرامدزيتش, BIH",
                "الصحفي المصري [آلن] كرامدزيتش, EGY",
                "قال الصحفي المصري السابق [آلن] كرامدزيتش, EGY",
                "قال الصحفي المصري الأسبق السابق [آلن] كرامدزيتش, EGY",
                "قال الصحفي المصري البريطاني [آلن] كرامدزيتش, GBR",
                "قال في المصري [آلن] كرامدزيتش, EGY",
                "قال صحفي المصري [آلن] كرامدزيتش, -",
                "قال الصحفي - المصري [آلن] كرامدزيتش, -",
                "قال الصحفي مصري [آلن] كرامدزيتش, -",
                "قال الصحفي السابق [آلن] كرامدزيتش, -",
                "السابق [آلن] كرامدزيتش, -",
                "المصري [آلن] كرامدزيتش, -",
                "[آلن] كرامدزيتش, -"
            })
    void theNationalityOfTheNounBeforeIsThePersons(String marked, String code) {
        Marked m = Marked.of(marked);
        assertThat(m.names().nationality(m.from())).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "[بفضل] الله عمل الوزير, true",
        "[رحمه] الله رحمة واسعة, true",
        "وقال [رسول] الله محمد, true",
        "[كتاب] الله محمد, true",
        "السيد [رحمة] الله أمس, true",
        "قال محمد [رحمة] الله أمس, true",
        "قال [نصر] الله أمس, true",
        "نعم [وفضل] الله أمس, true",
        "[نصر] الله أمس, true",
        "قال [نصر] الله حسن, false",
        "قال [نصر] الله بن حسن, false",
        "السيد [نصر] الله أمس, false",
        "قال حسن [نصر] الله أمس, false",
        "قال [عبد] الله أمس, false",
        "قال [نصر] الدين أمس, false",
        "قال نصر [الله], false"
    })
    void godsNameAfterAWordThatMakesNoNameWithIt(String marked, boolean blessing) {
        Marked m = Marked.of(marked);
        assertThat(m.names().blessing(m.from())).isEqualTo(blessing);
    }

    @ParameterizedTest
    @CsvSource({
        "وزير النقل [كفاح] حسن جبار, true",
        "قال [سالم] محمد جبار, true",
        "قال [سعيد] حسن جبار, true",
        "قال [كفاح] حسن, false",
        "قال [كفاح] حسن السياسة, false",
        "قال [كفاح] - حسن جبار, false",
        "قال [كفاح] كفاح جبار, false",
        "قال [علي] حسن جبار, false",
        "قال [الكفاح] حسن جبار, false",
        "قال [طلب] محمد جبار, false",
        "قال [نصر] محمد جبار, false",
        "قال [وزير] محمد جبار, false",
        "قال [سالم] محمد في الرباط, false",
        "قال [سالم] محمد. جبار, false"
    })
    void aCommonWordBeforeTwoWordsOfANameBeginsIt(String marked, boolean led) {
        Marked m = Marked.of(marked);
        assertThat(m.names().led(m.from())).isEqualTo(led);
    }

    @ParameterizedTest
    @CsvSource({
        "الشيخ [محمد], true",
        "والشيخ [محمد], true",
        "رئيس الوزراء [محمد], true",
        "المصري [محمد], true",
        "مصر [محمد], false",
        "قال [محمد], false",
        "[محمد] الشيخ, false",
        "الشيخ - [محمد], false"
    })
    void aTitlePostOrNationalityRightBefore(String marked, boolean before) {
        Marked m = Marked.of(marked);
        assertThat(m.names().titleBefore(m.from())).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "قال [الشيخ] محمد, true",
        "[السيد] محمد, true",
        "زار [الدكتور], true",
        "قال [محمد], false",
        "قال [رئيس] الوزراء, false",
        "قال [والشيخ] محمد, false",
        "قال [-] الشيخ محمد, false"
    })
    void aTitleOfOneWord(String marked, boolean title) {
        Marked m = Marked.of(marked);
        assertThat(m.names().titleAt(m.from())).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({
        "قال [كرامدزيتش] أمس, true",
        "قال [آلن] أمس, true",
        "قال [الكرامدزيتش] أمس, false",
        "قال [سو] أمس, false",
        "قال [بن] أمس, false",
        "قال [في] الرباط, false",
        "قال [وزير] أمس, false",
        "قال [مصر] أمس, false",
        "قال [-] أمس, false",
        "قال [وكرامدزيتش] أمس, false"
    })
    void aWordThatMeansNothing(String marked, boolean strange) {
        Marked m = Marked.of(marked);
        assertThat(m.names().strange(m.from())).isEqualTo(strange);
    }

    @ParameterizedTest
    @CsvSource({
        "قال [محمد] أمس, true",
        "قال محمد [بن] سالم, true",
        "قال محمد [المصري] أمس, true",
        "قال عبد [الله] أمس, true",
        "قال بن [سو] أمس, false",
        "قال [المصري] أمس, false",
        "قال [المصرية] محمد, false",
        "قال [الله] أمس, false",
        "قال [باسمه] أمس, false",
        "قال [المشرعين] أمس, false",
        "قال محمد [المشرعين] أمس, true",
        "قال [على] أمس, false",
        "قال [علي] أمس, true",
        "قال [أمس], false",
        "قال [وجيهنا] أحمد, false",
        "[وطنا] محمد, false",
        "قال [صاحبها] أحمد, false",
        "قال [صاحبه] أحمد, false",
        "قال [وزيرهم] أحمد, false",
        "قال [رئيسهما] أحمد, false",
        "قال [حمزة] أحمد, true",
        "قال [الفرنسيات] محمد, false",
        "قال [الصحفيون] محمد, false",
        "قال محمد [الزيات] أمس, true",
        "قال [كتابا] محمد, false",
        "قال [وزيرا] محمد, false",
        "قال [كرامدا] أمس, true",
        "قال [وأحمد] محمد, false",
        "قال [لأحمد] محمد, false",
        "قال [بسام] محمد, true"
    })
    void aWordThatCanStandInAName(String marked, boolean namable) {
        Marked m = Marked.of(marked);
        assertThat(m.names().namable(m.from())).isEqualTo(namable);
    }
}
