package org.sijill.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a name that nobody listed is recognised by: the words in question stand between brackets. */
class NameReaderTest {
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
        Party party = m.scan().names.free(m.from());
        assertThat(party).isNotNull();
        assertThat(party.name()).isEqualTo(marked.substring(marked.indexOf('[') + 1, marked.indexOf(']')));
    }

    @ParameterizedTest
    @CsvSource({"[وسالم] أحمد, سالم أحمد", "[بسالم] أحمد, سالم أحمد", "التقى سليم الراجحي [بكريم] الزناتي, كريم الزناتي"
    })
    void aConjunctionOrPrepositionIsNoPartOfIt(String marked, String name) {
        Marked m = Marked.of(marked);
        Party party = m.scan().names.free(m.from());
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
        assertThat(m.scan().names.free(m.from())).isNull();
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
        assertThat(m.scan().names.titled(m.from())).isEqualTo(m.to());
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
        assertThat(m.scan().names.blessing(m.from())).isEqualTo(blessing);
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
        assertThat(m.scan().names.led(m.from())).isEqualTo(led);
    }
}
