package org.sijill.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far a phrase goes after its head, whom it speaks for, as what, and to whom it is sent. */
class ComplementTest {
    @ParameterizedTest
    @CsvSource(delimiter = ':', textBlock = """
            قال [وزير الاستثمار والتنمية المصري] إن                  : EGY investment minister
            قال [وزير الاستثمار والتنمية في مصر] إن                  : EGY investment minister
            قال [وزير التعليم العالي والبحث العلمي الأردني] إن       : JOR education minister
            قال [وزير البيئة والمياه والزراعة السعودي] إن            : SAU environment minister
            قال [وزير الطيران المدني المصري] إن                      : EGY minister
            قال [وزير شؤون القدس الفلسطيني] إن                       : PSE minister
            قال [رئيس لجنة الانضباط] إن                              : - head
            قال [رئيس لجنة الانضباط المصري] إن                       : EGY head
            قال [رئيس لجنة الانضباط في مصر] إن                       : EGY head
            قال [رئيس مجلس إدارة الشركة] إن                          : - head
            قال [رئيس اتحاد الغرف التجارية المصرية] إن               : EGY head
            قال [مدير إدارة المراسم والتشريفات] إن                   : - director general
            قال [رئيس تحرير صحيفة الوطن] إن                          : - journalist
            قال [وزير في الحكومة] إن                                 : - minister
            قالت [هيئة تنظيم الاتصالات] إن                           : - authority
            قالت [لجنة حقوق الإنسان] إن                              : - human rights body
            قال [مسؤولو لجنة الانضباط] إن                            : - official
            قال [رئيس لجنة الأمن] وقال آخر إن                         : - head
            قال [رئيسه] إن                                           : - president
            قال [رئيس حكومة المغرب] إن                               : MAR prime minister
            قال [رئيس الحكومة المغربية] إن                           : MAR prime minister
            قال [رئيس وزراء المغرب] إن                               : MAR prime minister
            قال [رئيس مصر] إن                                        : EGY president
            قالت [حكومة مصر] إن                                      : EGY government
            قالت [وزارة خارجية مصر] إن                               : EGY foreign ministry
            قالت [وزارة الخارجية في مصر] إن                          : EGY foreign ministry
            قالت [الوزارة في القاهرة] إن                             : EGY ministry
            قالت [الحكومة في القاهرة] إن                             : EGY government
            قالت [الحكومة في مصر] إن                                 : EGY government
            قال [الرئيس في مصر] إن                                   : EGY president
            قال [رئيس في مصر] إن                                     : EGY president
            قال [وزير الخارجية بمصر] إن                              : EGY foreign minister
            قال [وزير الخارجية لمصر] إن                              : EGY foreign minister
            قال [سفير مصر لدى فرنسا] إن                              : EGY ambassador to FRA
            قال [سفير مصر في فرنسا] إن                               : EGY ambassador to FRA
            قال [سفير مصر بفرنسا] إن                                 : EGY ambassador to FRA
            قال [سفير مصر إلى فرنسا] إن                              : EGY ambassador to FRA
            قال [السفير المصري في باريس] إن                          : EGY ambassador to FRA
            قال [سفير فرنسا] إن                                      : FRA ambassador
            قال [سفير لمصر] إن                                       : EGY ambassador
            قال [السفير إلى فرنسا] إن                                : - ambassador to FRA
            قال [السفير لدى الأمم المتحدة] إن                        : - ambassador to UNO
            قال [المندوب المصري لدى الأمم المتحدة] إن                : EGY permanent representative to UNO
            قال [مندوب مصر الدائم لدى الأمم المتحدة] إن              : EGY permanent representative to UNO
            قال [المبعوث الأمريكي لليمن] إن                          : USA envoy to YEM
            قال [ممثل الاتحاد الأوروبي في لبنان] إن                  : EUU representative to LBN
            قال [ممثل لحركة حماس] إن                                 : HAMAS representative
            قال [القنصل الفرنسي في الإسكندرية] إن                    : FRA consul to EGY
            قالت [السفارة الأمريكية في بغداد] إن                     : USA embassy to IRQ
            قالت [السفارة الأمريكية ببغداد] إن                       : USA embassy to IRQ
            قالت [سفارة أمريكا لدى العراق] إن                        : USA embassy to IRQ
            قال [القائم بالأعمال الأمريكي لدى السودان] إن            : USA ambassador to SDN
            قال [سفير خادم الحرمين الشريفين لدى لبنان] إن            : SAU ambassador to LBN
            قال [سفير الملك لدى لبنان] إن                            : - ambassador to LBN
            قال [المتحدث باسم وزارة الخارجية المصرية] إن             : EGY foreign ministry spokesperson
            قال [المتحدث باسم وزارة الخارجية] إن                     : - foreign ministry spokesperson
            قال [المتحدث باسم الجيش الإسرائيلي] إن                   : ISR spokesperson
            قال [المتحدث باسم حركة حماس] إن                          : HAMAS spokesperson
            قال [المتحدث باسم السفارة الأمريكية في بغداد] إن         : USA embassy spokesperson to IRQ
            قال [وزير خارجية الحكومة الليبية] إن                     : LBY foreign minister
            قال [رئيس وفد حماس] إن                                   : HAMAS negotiator
            قال [قائد حركة فتح] إن                                   : PSE commander
            قال [قيادي في حركة حماس] إن                              : HAMAS movement leader
            قال [زعيم الجبهة الشعبية] إن                             : PFLP movement leader
            قال [نواب في البرلمان المصري] إن                         : EGY legislator
            قال [النواب في مصر] إن                                   : EGY legislator
            قال [متظاهرون] في [مصر] إن                               : EGY protesters | EGY -
            قال [متظاهرون لمصر] إن                                   : EGY protesters
            قال [المتظاهرون] ل[مصر] إن                               : EGY protesters | EGY -
            قال [جنود لمصر] إن                                       : EGY soldiers
            قال [جنود] من [مصر] إن                                   : EGY soldiers | EGY -
            قال [نظيره المصري] إن                                    : EGY -
            قال [نظيره] في [مصر] إن                                  : EGY - | EGY -
            قال [نظيره مصر] إن                                       : EGY -
            قال [وزير الخارجية] و[مصر] إن                            : EGY foreign minister | EGY -
            قال [وزير الخارجية] ك[مصر] إن                            : EGY foreign minister | EGY -
            قال [وزير الخارجية المصري] و[الفرنسي] إن                 : EGY foreign minister | FRA foreign minister
            قال [وزير الخارجية المصري السابق] إن                     : EGY foreign minister
            قال [الوزير المصري الأسبق] إن                            : EGY minister
            قال [مسؤول أمريكي كبير] إن                               : USA official
            قال [مسؤول كبير في الخارجية الأمريكية] إن                : USA official
            قال [مسؤول في البيت الأبيض] إن                           : USA official
            قال [مسؤولون أمريكيون] إن                                : USA official
            قال [رئيس الحركة الحمساوي] إن                            : HAMAS party leader
            قال [مقاتل حوثي] إن                                      : HOUTHI fighters
            قال [قيادي إخواني] إن                                    : MUSLIM_BROTHERHOOD movement leader
            قال [محافظ البنك المركزي المصري] إن                      : EGY central bank governor
            قال [محافظ الإسكندرية] إن                                : EGY governor
            قال [رئيس بلدية باريس] إن                                : FRA governor
            قال [أمير منطقة مكة] إن                                  : SAU governor
            قال [والي الخرطوم] إن                                    : SDN governor
            قال [رئيس إقليم كردستان العراق] إن                       : IRQ governor
            قال [الأمين العام للأمم المتحدة] إن                      : UNO secretary-general
            قال [الأمين العام لجامعة الدول العربية] إن               : ARL secretary-general
            قال [أمين عام حلف الناتو] إن                             : NATO secretary-general
            قال [وزير الدولة للشؤون الخارجية السعودي] إن             : SAU minister of state for foreign affairs
            قال [ولي عهد البحرين] إن                                 : BHR crown prince
            قال [ولي العهد البحريني] إن                              : BHR crown prince
            قالت [المحكمة الجنائية الدولية] في [لاهاي] إن            : ICC - | NLD -
            قالت [محكمة مصرية] إن                                    : EGY court
            قالت [محكمة في القاهرة] إن                               : EGY court
            قالت [محكمة بالقاهرة] إن                                 : EGY court
            قالت [شرطة لندن] إن                                      : GBR police
            قالت [الشرطة في لندن] إن                                 : GBR police
            قالت [الشرطة البريطانية] في [لندن] إن                    : GBR police | GBR -
            قالت [الوزارة المصرية] في [القاهرة] إن                   : EGY ministry | EGY -
            قال [المبعوث الروسي إلى سوريا] إن                        : RUS envoy to SYR
            قال [سفير المغرب الجديد لدى فرنسا] إن                    : MAR ambassador to FRA
            قال [رئيس نادي القضاة] إن                                : - head
            قال [رئيس نادي القضاة المصري] أمس                        : EGY head
            قال [رئيس لجنة الانضباط] وإدارة في                       : - head
            قال [رئيس لجنة الانضباط] وأضاف السبب إن                  : - head
            قال [رئيس لجنة الانضباط والتحكيم] إن                     : - head
            قال [رئيس لجنة الانضباط العليا] إن                       : - head
            قال [رئيس لجنة الانضباط المنعقدة] إن                     : - head
            قال [رئيس لجنة الانضباط] السبب إن                        : - head
            قال [رئيس الوزراء في حكومة مصر] إن                       : EGY prime minister
            قال [المتحدث باسم وزارة الخارجية المصرية] إن             : EGY foreign ministry spokesperson
            قال [وزير التنمية الاقتصادية والتجارة الدولية الروسي] إن : RUS minister
            قال [وزير النقل]، [المصري] إن                            : EGY transport minister | EGY -
            قال [وزير النقل سليم المصري] إن                          : - transport minister
            قال [وزير النقل] عاد إن                                  : - transport minister
            قال [رئيس البرلمان في العراق] إن                         : IRQ speaker
            قال [رئيس مجلس النواب المغربي] إن                        : MAR speaker
            قال [رئيس المجلس الانتقالي الجنوبي] إن                   : STC president
            قال [السفير الفرنسي السابق لدى لبنان] إن                 : FRA ambassador to LBN
            قال [السفير السعودي لدى الجامعة العربية] إن              : SAU ambassador to ARL
            قال [ممثل الأمين العام للأمم المتحدة في ليبيا] إن        : UNO representative to LBY
            قالت [بعثة الأمم المتحدة في ليبيا] إن                    : UNO -
            قالت [بعثة الاتحاد الأوروبي] لدى [اليمن] إن              : EUU - | YEM -
            قالت [قوات الاحتلال الإسرائيلي] في [الضفة] إن            : ISR - | PSE -
            قال [رئيس وفد المعارضة السورية] إن                       : SYR negotiator
            قال [جندي أمريكي] في [العراق] إن                         : USA soldiers | IRQ -
            قال [مواطن مصري] في [ليبيا] إن                           : EGY citizens | LBY -
            إن [وزير الخارجية] التقى [الوفد المصري] أمس              : EGY foreign minister | EGY delegation
            إن [رئيس الوزراء] التقى [الوفد المصري] أمس               : EGY prime minister | EGY delegation
            قال [وزير السياحة والحج السعودي] إن                      : SAU tourism minister
            قال [وزير الاستثمار والتنمية الاقتصادية المصري] إن       : EGY investment minister
            التقى [وزير الاستثمار] [الرئيس المصري] أمس               : EGY investment minister | EGY president
            زار [رئيس الوزراء] [وزارة الدفاع] أمس                    : - prime minister | - defence ministry
            استقبل [وزير الدفاع المصري] [وفد الكونغرس] أمس           : EGY defence minister | USA delegation
            قال [المتحدث الرسمي لوزارة الدفاع] إن                    : - defence ministry spokesperson
            قال [رئيس هيئة الطاقة وموارد المياه المصري] إن           : EGY head
            قال [رئيس دائرة المياه وشؤون البيئة] إن                  : - head
            بحث [رئيس هيئة الطاقة] موارد المياه أمس                  : - head
            قال [رئيس هيئة الطاقة] و[سفير المملكة] إن                : SAU head | SAU ambassador
            قال [رئيس هيئة الطاقة] وأعلن الحصيلة أمس                 : - head
            قال [رئيس هيئة الطاقة] وأكدت الشركة أمس                  : - head
            قال [رئيس هيئة الطاقة] و[سالم المرزوقي] إن               : - head | - -
            قال [رئيس لجنة التعليم والثقافة والرياضة والسياحة والبيئة] إن : - head
            قال [رئيس جمعية حماية مستهلكي خدمات الكهرباء] إن         : - head
            قال [رئيس جمعية المصريين] إن                             : EGY head
            قال [مدير بنك الدم] إن                                   : - director general
            التقى [رئيس لجنة الانضباط] [الرئيسة] أمس                 : - head | - president
            التقى [رئيس لجنة الانضباط] [السيدة الأولى] أمس           : - head | - first lady
            قدم [مسؤول] تقريرا الثلاثاء إلى اللجنة                   : - official
            قال [سليم الورياغلي الوزير المغربي] إن                   : MAR minister
            قال [رئيس لجنة الانضباط في القاهرة] إن                   : EGY head
            قال [الوزير] في [القاهرة] إن                             : EGY minister | EGY -
            زار [الرئيس] [مصر] أمس                                   : EGY president | EGY -
            قال [جنود مصر] إن                                        : EGY soldiers
            قال [نشطاء] [حماس] إن                                    : - activists | HAMAS -
            قال [قائد حماس] إن                                       : HAMAS commander
            قال [مبعوث الرئيس الروسي إلى سوريا] إن                   : RUS envoy to SYR
            قال [مبعوث الملك عبد الله الثاني إلى لبنان] إن           : JOR envoy to LBN
            قال [سفير الملك المغربي لدى فرنسا] إن                    : MAR ambassador to FRA
            """)
    void thePhraseWhoseItIsAndToWhom(String marked, String parties) {
        String text = marked.replace("[", "").replace("]", "");
        List<Party> found = Reader.read(text).parties();
        StringBuilder shown = new StringBuilder(text);
        for (Party p : found.reversed())
            shown.insert(p.span().to(), ']').insert(p.span().from(), '[');
        assertThat(shown.toString()).isEqualTo(marked);
        assertThat(found.stream().map(ComplementTest::show)).containsExactly(parties.split(" \\| "));
    }

    private static String show(Party p) {
        return or(p.code()) + " " + or(p.post()) + (p.target() == null ? "" : " to " + p.target());
    }

    private static String or(@Nullable String value) {
        return value == null ? "-" : value;
    }
}
