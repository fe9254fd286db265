package org.sijill.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijill.data.Pack;
import org.sijill.lexicon.Lexicon;
import org.sijill.text.Sentence;
import org.sijill.text.Sentences;

/** Where an expression of time begins and ends in its sentence: between brackets. */
class ExtentTest {
    private static final Lexicon LEXICON = Pack.lexicon();
    private static final Sentences SENTENCES = new Sentences(LEXICON.folding());
    private static final TimeReader READER = new TimeReader(LEXICON);

    private static List<Expression> read(String text) {
        List<Expression> all = new ArrayList<>();
        for (Sentence s : SENTENCES.of(text)) all.addAll(READER.read(s));
        return all;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وصل الوزير [مساء أمس الثلاثاء] إلى الرباط",
                "وصل الوزير ([مساء أمس]) إلى الرباط",
                "وصل الوزير [الثلاثاء مساء] إلى الرباط",
                "وصل الوزير [الثلاثاء صباحا] إلى الرباط",
                "وصل الوزير [الثلاثاء] في الساعة العاشرة صباحا",
                "وصل الوزير إلى الرباط [أمس]",
                "وصل الوزير إلى الرباط [يوم الثلاثاء 5 مارس الجاري] في زيارة",
                "وصل الوزير إلى الرباط، [الثلاثاء]، في زيارة",
                "في [5 مارس 2024] وصل الوزير",
                "وصل الوزير في [5 مارس 2024]، وغادر في [7 مارس]",
                "زار الوزير المغرب [اليوم]",
                "وصل الوزير [مغرب اليوم]",
                "زار الوزير المغرب [الثلاثاء]",
                "وصل الوزير [مغرب الثلاثاء]",
                "وصل الوزير في [ساعة متأخرة من ليل الثلاثاء]",
                "تستمر الزيارة [ثلاثة أيام]",
                "تستمر الزيارة لمدة [ثلاثة أيام] [ويومين]",
                "بحث الوزير الملف [خلال الأيام الثلاثة الماضية] في الرباط",
                "بحث الوزير الملف [منذ عام ونصف العام] في الرباط",
                "وقعت الحرب [بين عامي 1975 و1990] في لبنان",
                "وقعت الحرب [من 1975 إلى 1990] في لبنان",
                "اجتمع الوزيران [يومي الأحد والاثنين] في الرباط",
                "الانتفاضتان [عامي 1964] [و1985]",
                "قتل 27 شخصا في [مارس الماضي]",
                "قتل 27 شخصا في [5 مارس]",
                "انتخب رئيسا [عام 2014] بنسبة 51 بالمئة",
                "وقع الاتفاق في [نوفمبر/تشرين الثاني 2021] بالرباط",
                "وقع الاتفاق في [تشرين الثاني (نوفمبر) 2021] بالرباط",
                "وقع الاتفاق (في [23 نوفمبر 2021]) بالرباط",
                "أعلن الرئيس في [الأول من مايو] وقف النار",
                "قال الرئيس إن الاتفاق وقع [العام الماضي] وإنه باق",
                "[من الاثنين إلى الخميس من الأسبوع المقبل] تنعقد القمة",
                "تنعقد القمة [الأسبوع المقبل من الاثنين إلى الخميس] في جدة",
                "تنعقد القمة [نهاية الأسبوع المقبل] في جدة",
                "تنعقد القمة [الجمعة المقبل] في جدة",
                "تنعقد القمة [قبل نهاية العام الجاري] في جدة",
                "تنعقد القمة [كل عامين] في جدة",
                "تنعقد القمة [سنويا] في جدة",
                "[بعد ذلك بيومين] وصل الوزير",
                "وصل الوزير [بعد يومين] من القمة",
                "وصل الوزير قبل الاجتماع [بيومين]",
                "صدر البيان بتاريخ [23/11/2021] عن الوزارة",
                "صدر البيان بتاريخ [25 شوال 1436 هـ الموافق 10 أغسطس 2015 م] عن الوزارة",
                "في [سبعينيات القرن الماضي] وقعت الأزمة",
                "في [القرن التاسع عشر] وقعت الأزمة",
                "في [صيف عام 2012] وقعت الأزمة",
                "[خلال الربع الثالث من عام 2016] ارتفعت الصادرات",
                "في [الأسبوع الأول من أكتوبر الماضي] وصل الوفد",
                "وصل الوفد [آخر خميس من نوفمبر الماضي] إلى جدة",
                "[مطلع الشهر الجاري] وصل الوفد",
                "[اعتبارا من الأول من أبريل المقبل] يبدأ العمل",
                "[حتى نهاية مارس الجاري] يستمر العمل",
                "[منذ أكثر من عشر سنوات] والأزمة قائمة",
                "[منذ ثلاثة عقود] والأزمة قائمة",
                "ثورة [2011] في مصر",
                "انتخابات [2024] الرئاسية",
                "كأس العالم [2022] في قطر",
                "الساعة 12 ظهرا",
                "درجة الحرارة 31 مئوية",
                "الصفحة 5 من التقرير",
                "رقم 2334 الصادر عن مجلس الأمن [عام 2016]",
                "القرار 2334 الصادر في [23 ديسمبر 2016]",
                "حركة [20 فبراير]",
                "وصل الوزير [الليلة الماضية] إلى الرباط"
            })
    void isBetweenTheBrackets(String marked) {
        String text = marked.replace("[", "").replace("]", "");
        StringBuilder found = new StringBuilder(text);
        for (Expression e : read(text).reversed())
            found.insert(e.span().to(), ']').insert(e.span().from(), '[');
        assertThat(found.toString()).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            مساء أمس الثلاثاء              | evening
            الثلاثاء مساء                  | evening
            صباح اليوم                     | morning
            فجر الثلاثاء                   | dawn
            ليل الثلاثاء 5 مارس 2024       | night
            ظهر أمس                        | noon
            الثلاثاء عصرا                  | afternoon
            ساعة متأخرة من ليل الثلاثاء    | hour
            يوم الثلاثاء                   | ''
            """)
    void keepsThePartOfTheDay(String words, String part) {
        assertThat(read(words)).singleElement().extracting(Expression::part).isEqualTo(part);
    }
}
