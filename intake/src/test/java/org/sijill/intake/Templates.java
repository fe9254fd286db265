package org.sijill.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shapes of web pages that Arabic sites have, filled with stories of our own. All furniture is made up. */
final class Templates {
    private static final String MENU =
            "<li><a href='/'>الرئيسية</a></li><li><a href='/p'>سياسة</a></li><li><a href='/e'>اقتصاد</a></li><li><a href='/s'>رياضة</a></li><li><a href='/c'>ثقافة وفن</a></li>";
    private static final String MOST_READ =
            "<h3>الأكثر قراءة</h3><ol><li><a href='/1'>الأرصاد تحذر من موجة برد جديدة نهاية الأسبوع</a></li><li><a href='/2'>افتتاح معرض الكتاب بمشاركة دور نشر من عشرين بلدا</a></li><li><a href='/3'>أسعار الخضر تعود إلى الانخفاض في أسواق الجملة</a></li></ol>";
    private static final String TEASERS =
            "<div class='card'><a href='/7'><h4>بلدية المدينة تطلق خطة لتشجير الشوارع</h4></a><p>قالت البلدية في بيان لها إن الخطة التي تمتد على ثلاث سنوات تشمل غرس آلاف الأشجار في كل الأحياء.</p></div><div class='card'><a href='/8'><h4>فريق المدينة يتأهل إلى نهائي الكأس</h4></a><p>حقق الفريق فوزا صعبا على منافسه في مباراة حضرها جمهور كبير وامتدت إلى الأشواط الإضافية.</p></div>";
    private static final String COMMENTS =
            "<div><b>قارئ دائم</b><p>شكرا لكم على هذا الخبر ونتمنى أن تستمروا في متابعة الموضوع لأنه يهم الناس كلهم في هذه الأيام الصعبة.</p></div><div><b>مواطن</b><p>لا أعتقد أن شيئا سيتغير بعد هذا الكلام فقد سمعنا مثله من قبل مرات كثيرة ولم نر منه شيئا على الأرض.</p></div>";
    private static final String FORM =
            "<h3>اترك تعليقا</h3><form><p>لن يتم نشر عنوان بريدك الإلكتروني.</p><label>الاسم</label><input><label>البريد الإلكتروني</label><input><p>رمز التحقق: 3 + 4 = ؟</p><button>إرسال التعليق</button></form>";
    private static final String SHARE =
            "<a href='#'>فيسبوك</a> <a href='#'>تويتر</a> <a href='#'>واتساب</a> <a href='#'>طباعة</a>";

    private Templates() {}

    /** Name of the shape → what makes a page of it. */
    static Map<String, Function<Corpus.Story, String>> all() {
        Map<String, Function<Corpus.Story, String>> t = new LinkedHashMap<>();
        t.put("blog engine with sidebar", Templates::blog);
        t.put("tables and breaks", Templates::tables);
        t.put("boxes with data", Templates::boxes);
        t.put("content system with fields", Templates::fields);
        t.put("agency in one box", Templates::agency);
        t.put("broadcaster, a box a paragraph", Templates::broadcaster);
        t.put("newspaper with boxes inside", Templates::newspaper);
        t.put("hosted blog with spans", Templates::hosted);
        t.put("portal of tables", Templates::portal);
        t.put("one form around all", Templates::form);
        t.put("bare sections", Templates::bare);
        t.put("long comments", Templates::comments);
        t.put("teasers with excerpts", Templates::teasers);
        t.put("boxes at random", story -> random(story, 1));
        t.put("boxes at random, sidebar first", story -> random(story, 2));
        t.put("boxes at random, breaks", story -> random(story, 3));
        t.put("articles beside the article", Templates::articles);
        return t;
    }

    private static String page(String head, String body) {
        return "<!DOCTYPE html><html dir='rtl' lang='ar'><head><meta charset='utf-8'>" + head + "</head><body>" + body
                + "</body></html>";
    }

    private static String title(Corpus.Story s) {
        return "<title>" + s.headline() + " - مرآة الساحل</title><meta property='og:title' content='"
                + s.headline().replace("'", "&#39;")
                + "'><meta property='og:site_name' content='مرآة الساحل'><meta property='article:published_time' content='2022-01-18T09:30:00+00:00'>";
    }

    private static String each(Corpus.Story s, String before, String after) {
        return s.paragraphs().stream().map(p -> before + p + after).collect(Collectors.joining("\n"));
    }

    private static String part(Corpus.Story s, int from, int to, String before, String after) {
        return each(new Corpus.Story(s.headline(), s.paragraphs().subList(from, to)), before, after);
    }

    private static String blog(Corpus.Story s) {
        return page(
                title(s),
                "<div id='page' class='site right-sidebar'><header id='masthead'><a href='/'>مرآة الساحل</a><nav><ul>"
                        + MENU
                        + "</ul></nav></header><div id='content'><main><article class='post type-post category-news tag-world'><header class='entry-header'><span class='cat-links'><a href='/p'>سياسة</a></span><h1 class='entry-title'>"
                        + s.headline()
                        + "</h1><div class='entry-meta'><span class='author'>هيئة التحرير</span> <time datetime='2022-01-18'>18 يناير 2022</time></div></header><div class='sharedaddy'>"
                        + SHARE
                        + "</div><figure class='wp-caption'><img src='a.jpg'><figcaption>صورة من الأرشيف</figcaption></figure><div class='entry-content'>"
                        + each(s, "<p>", "</p>")
                        + "<div class='jp-relatedposts'><h3>مقالات ذات صلة</h3><a href='/9'>انطلاق موسم جني الزيتون في القرى الشمالية</a></div></div><footer class='entry-footer'>الوسوم: <a href='/t'>العالم</a> <a href='/t'>دبلوماسية</a></footer></article><nav class='post-navigation'><a href='/10'>المقال السابق وزارة الصحة تعلن موعد حملة التلقيح</a></nav><div id='comments' class='comments-area'>"
                        + FORM + "</div></main><aside class='widget-area'>" + MOST_READ
                        + "</aside></div><footer>جميع الحقوق محفوظة</footer></div>");
    }

    private static String tables(Corpus.Story s) {
        return "<html dir=rtl><head><title>مرآة الساحل - " + s.headline()
                + "</title></head><body bgcolor=white><table width='100%'><tr><td colspan=2><a href=i.asp>الرئيسية</a> | <a href=l.asp>محليات</a> | <a href=w.asp>عالم</a> | <a href=e.asp>اقتصاد</a></td></tr><tr><td width=160><b>الخدمات</b><br><a href=p.asp>مواقيت الصلاة</a><br><a href=m.asp>حالة الطقس</a><br><a href=c.asp>أسعار العملات</a></td><td valign=top><font size=5><b>"
                + s.headline()
                + "</b></font><br><font size=2>الثلاثاء 18 يناير 2022</font><br><a href=p.asp>طباعة</a> <a href=s.asp>إرسال إلى صديق</a><br><br>"
                + part(s, 0, 2, "", "<br><br>")
                + "<font color='#990000'>مواضيع ذات صلة</font><br><a href='n7.asp'>وزير الأشغال يتفقد سير العمل في الطريق الدائري</a><br><br>"
                + part(s, 2, s.paragraphs().size(), "", "<br><br>")
                + "<font size=2>تم النشر بواسطة: المحرر</font></td></tr><tr><td colspan=2>الشروط والأحكام - اتصل بنا - عدد الزوار: 481</td></tr></table></body></html>";
    }

    private static String boxes(Corpus.Story s) {
        String data =
                "<script type='application/ld+json'>{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"NewsArticle\",\"headline\":\""
                        + json(s.headline())
                        + "\",\"datePublished\":\"2022-01-18T09:30:00Z\",\"publisher\":{\"@type\":\"Organization\",\"name\":\"مرآة الساحل\"},\"articleBody\":\""
                        + json(String.join("\n", s.paragraphs())) + "\"}]}</script>";
        return page(
                data,
                "<div id='__next'><div class='css-1a2b'><div class='css-9z'>" + MENU.replace("li>", "span>")
                        + "</div><div class='css-hh'><h1 class='css-t1'>" + s.headline()
                        + "</h1><div class='css-x'>منذ 3 ساعات</div><div class='css-bd'>"
                        + each(s, "<div class='css-p'>", "</div>")
                        + "<div class='css-q'><div>اقرأ أيضا</div><div><a href='/1'>الأرصاد تحذر من موجة برد جديدة نهاية الأسبوع</a></div></div></div></div><div class='css-side'>"
                        + TEASERS + "</div><div class='css-f'>© مرآة الساحل 2022. كل الحقوق محفوظة</div></div></div>");
    }

    private static String json(String s) {
        return s.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }

    private static String fields(Corpus.Story s) {
        return page(
                title(s),
                "<div class='region region-header'><div class='block-menu'><ul>" + MENU
                        + "</ul></div></div><div class='breadcrumb'><a href='/'>الرئيسية</a> » <a href='/p'>سياسة</a></div><div class='region region-content'><h1 class='page-title'>"
                        + s.headline()
                        + "</h1><div class='node node--type-article'><div class='field field--name-field-date'>الثلاثاء, 18 يناير, 2022 - 09:30</div><div class='field field--name-field-image'><img src='x.jpg'></div><div class='field field--name-body'>"
                        + each(s, "<p>&nbsp;", "</p>")
                        + "</div><div class='field field--name-field-tags'><a href='/t1'>العالم</a><a href='/t2'>السياسة</a></div></div></div><div class='region region-sidebar-second'>"
                        + MOST_READ + TEASERS
                        + "</div><div class='region region-footer'><a href='/a'>من نحن</a> <a href='/c'>اتصل بنا</a></div>");
    }

    private static String agency(Corpus.Story s) {
        return page(
                "<title>" + s.headline() + "</title>",
                "<div class='top'><a href='/en'>English</a> <a href='/fr'>Français</a></div><div class='menu'>" + MENU
                        + "</div><div class='container'><div class='row'><div class='newsDetails'><h1>" + s.headline()
                        + "</h1><span class='date'>1443/6/15 هـ - 2022/1/18 م</span><div class='tools'>حجم الخط + - "
                        + SHARE + "</div><div class='text'>" + String.join("<br/><br/>", s.paragraphs())
                        + "<br/><br/>// انتهى //<br/>18:11 ت م</div></div><div class='others'><h4>أخبار ذات صلة</h4><ul><li><a href='/1'>مجلس الوزراء يعقد جلسته الأسبوعية غدا</a></li><li><a href='/2'>ارتفاع عدد المسافرين عبر المطار الدولي</a></li></ul></div></div></div><div class='footer'>سياسة الخصوصية</div>");
    }

    private static String broadcaster(Corpus.Story s) {
        return page(
                title(s),
                "<div role='banner'><a href='#main'>تخطَّ إلى المحتوى</a><nav><ul>" + MENU
                        + "</ul></nav></div><div><main role='main'><div dir='rtl'><h1 id='content' tabindex='-1'>"
                        + s.headline()
                        + "</h1></div><div dir='rtl'><time datetime='2022-01-18'>18 يناير/ كانون الثاني 2022</time></div><figure><div>صدر الصورة، وكالات</div><figcaption>التعليق على الصورة، مشهد من المدينة أمس</figcaption></figure>"
                        + part(s, 0, 2, "<div dir='rtl' class='e1j2237y7'><p>", "</p></div>")
                        + "<section role='region'><h2>قد يهمك أيضا:</h2><ul><li><a href='/1'>في صور: أبرز ما جرى هذا الأسبوع</a></li><li><a href='/2'>تغير المناخ: خمسة أسئلة وأجوبتها</a></li></ul><p>قصص مقترحة نهاية</p></section>"
                        + part(s, 2, s.paragraphs().size(), "<div dir='rtl' class='e1j2237y7'><p>", "</p></div>")
                        + "<section><h2>مواضيع ذات صلة</h2><ul><li><a href='/t'>العالم</a></li></ul></section></main><div>"
                        + MOST_READ
                        + "</div></div><footer role='contentinfo'><p>© 2022. لسنا مسؤولين عن محتوى المواقع الخارجية.</p></footer>");
    }

    private static String newspaper(Corpus.Story s) {
        return page(
                title(s),
                "<header><div class='logo'><a href='/'>مرآة الساحل</a></div><ul class='main-menu'>" + MENU
                        + "</ul></header><div class='ticker'>عاجل: درجات الحرارة تواصل ارتفاعها نهاية الأسبوع</div><div class='article-page'><div class='article-head'><h1>"
                        + s.headline()
                        + "</h1><div class='info'>كتب: محرر الشؤون الدولية<br>الثلاثاء 18/يناير/2022 - 09:30 ص</div></div><div class='article-body'>"
                        + part(s, 0, 1, "<p><strong>", "</strong></p>") + "<div class='ads'>إعلان</div>"
                        + part(s, 1, 3, "<p style='text-align:justify'>", "</p>")
                        + "<div class='read-also'><strong>اقرأ أيضا</strong><a href='/1'>الأرصاد تحذر من موجة برد جديدة نهاية الأسبوع</a></div>"
                        + part(s, 3, s.paragraphs().size(), "<p>", "</p>")
                        + "<p>المصدر: وكالات</p></div><div class='share-bar'>" + SHARE
                        + "</div><div class='keywords'><a href='/k'>العالم</a><a href='/k'>بيان</a></div></div><div class='newsletter'>اشترك في النشرة البريدية ليصلك كل جديد</div><div class='most-read'>"
                        + MOST_READ + "</div><footer>جميع الحقوق محفوظة لمرآة الساحل</footer>");
    }

    private static String hosted(Corpus.Story s) {
        return page(
                "<title>" + s.headline() + "</title>",
                "<div class='outer'><div class='navbar'>" + MENU
                        + "</div><div class='main'><div class='blog-posts hfeed'><h2 class='date-header'>18 يناير 2022</h2><div class='post hentry'><h3 class='post-title entry-title'>"
                        + s.headline()
                        + "</h3><div class='post-body entry-content'><div dir='rtl' style='text-align: right;' trbidi='on'><span style='font-size: large;'>"
                        + String.join("<br /><br />", s.paragraphs())
                        + "</span></div></div><div class='post-footer'>مرسلة بواسطة المحرر في 09:30 ص</div></div><div class='comments' id='comments'><h4>إرسال تعليق</h4><p>أحدث أقدم</p></div></div></div><div class='sidebar'><h2>نموذج الاتصال</h2><p>الاسم بريد إلكتروني رسالة</p>"
                        + MOST_READ + "</div></div>");
    }

    private static String portal(Corpus.Story s) {
        return page(
                "<title>مرآة الساحل - " + s.headline() + "</title>",
                "<div id='wrapper'><div id='nav'><ul class='menu'>" + MENU
                        + "</ul></div><table class='contentpaneopen'><tr><td class='contentheading' width='100%'>"
                        + s.headline()
                        + "</td><td><a href='#'>PDF</a></td><td><a href='#'>طباعة</a></td></tr></table><table class='contentpaneopen'><tr><td class='createdate'>الثلاثاء, 18 يناير 2022 09:30</td></tr><tr><td valign='top'>"
                        + each(s, "<p dir='rtl'>", "</p>")
                        + "<p>&nbsp;</p></td></tr><tr><td class='modifydate'>آخر تحديث: الأربعاء, 19 يناير 2022 10:00</td></tr></table><div class='moduletable'>"
                        + MOST_READ + "</div><div id='footer'>تصميم وتطوير مرآة الساحل</div></div>");
    }

    private static String form(Corpus.Story s) {
        return page(
                title(s),
                "<form id='aspnetForm' method='post'><input type='hidden' value='x'><div id='header'><ul>" + MENU
                        + "</ul></div><div class='col-right'><div class='NewsTitle'><h1>" + s.headline()
                        + "</h1></div><div class='NewsDate'>18/01/2022 09:30</div><div class='NewsBody'><div>"
                        + each(s, "<p>", "</p>") + "</div></div><ul class='social-share'><li>" + SHARE
                        + "</li></ul><div id='divComments'><h3>التعليقات</h3>" + COMMENTS
                        + "</div></div><div class='col-left'>" + MOST_READ
                        + "</div><div class='copyrights'>جميع الحقوق محفوظة</div></form>");
    }

    private static String bare(Corpus.Story s) {
        return page(
                "<title>" + s.headline() + "</title><meta property='og:title' content='"
                        + s.headline().replace("'", "&#39;") + "'>",
                "<section><p>" + MENU.replaceAll("</?li>", " ") + "</p></section><section><h1>" + s.headline()
                        + "</h1><p>18 يناير 2022</p></section><section>" + part(s, 0, 2, "<p>", "</p>")
                        + "</section><section>" + part(s, 2, s.paragraphs().size(), "<p>", "</p>")
                        + "</section><section><p>اقرأ أيضا</p><ul><li><a href='/1'>الأرصاد تحذر من موجة برد جديدة نهاية الأسبوع</a></li></ul></section><section><p>جميع الحقوق محفوظة</p></section>");
    }

    private static String comments(Corpus.Story s) {
        return page(
                title(s),
                "<div class='head'><ul>" + MENU + "</ul></div><div class='single'><h1 class='headline'>" + s.headline()
                        + "</h1><div class='post-info'>الثلاثاء 18 يناير 2022 - 09:30</div><div class='post-content'>"
                        + each(s, "<p>", "</p>") + "</div><div class='comments-list'><h3>تعليقات الزوار</h3>" + COMMENTS
                        + COMMENTS + COMMENTS + "</div>" + FORM + "</div><div class='foot'>جميع الحقوق محفوظة</div>");
    }

    private static String teasers(Corpus.Story s) {
        return page(
                title(s),
                "<div class='site-header'><ul>" + MENU + "</ul></div><div class='grid'><div class='content-col'><h1>"
                        + s.headline() + "</h1><p class='byline'>مراسل الموقع</p><div class='body-text'>"
                        + each(s, "<p>", "</p>") + "</div></div><div class='side-col'>" + TEASERS + TEASERS
                        + "</div></div><div class='more-news'><h3>المزيد من الأخبار</h3>" + TEASERS + "</div>");
    }

    private static String articles(Corpus.Story s) {
        List<String> cards = List.of(
                "<article><h3><a href='/7'>بلدية المدينة تطلق خطة لتشجير الشوارع</a></h3><p>قالت البلدية في بيان لها إن الخطة التي تمتد على ثلاث سنوات تشمل غرس آلاف الأشجار في كل الأحياء.</p></article>",
                "<article><h3><a href='/8'>فريق المدينة يتأهل إلى نهائي الكأس</a></h3><p>حقق الفريق فوزا صعبا على منافسه في مباراة حضرها جمهور كبير وامتدت إلى الأشواط الإضافية.</p></article>");
        return page(
                title(s),
                "<nav>" + MENU + "</nav><main><article><header><h1>" + s.headline()
                        + "</h1><p class='time'>18 يناير 2022</p></header>" + each(s, "<p>", "</p>")
                        + "<footer>كلمات دالة <a href='/k'>العالم</a></footer></article><section>"
                        + String.join("", cards)
                        + "</section></main><footer><p>نستخدم ملفات تعريف الارتباط لتحسين تجربتك. <button>موافق</button></p></footer>");
    }

    /** Boxes without telling names, nested at random, around the same parts. */
    private static String random(Corpus.Story s, int sort) {
        java.util.Random random = new java.util.Random(s.headline().hashCode() * 31L + sort);
        String body = sort == 3
                ? box(random, String.join("<br><br>", s.paragraphs()))
                : s.paragraphs().stream()
                        .map(p -> "<" + (sort == 1 ? "p" : "div") + ">" + p + "</" + (sort == 1 ? "p" : "div") + ">")
                        .collect(Collectors.joining());
        String head = "<h1>" + s.headline() + "</h1>" + box(random, "18 يناير 2022 09:30") + box(random, SHARE);
        String article = box(
                random,
                box(random, head)
                        + box(random, "<img src='a.jpg'>صورة تعبيرية")
                        + box(random, body)
                        + box(
                                random,
                                "<b>اقرأ أيضا</b>" + "<a href='/1'>الأرصاد تحذر من موجة برد جديدة نهاية الأسبوع</a>"));
        String side = box(random, TEASERS) + box(random, MOST_READ);
        String menu = box(random, MENU.replaceAll("</?li>", " "));
        String end = box(random, "جميع الحقوق محفوظة © 2022");
        return page(
                "<title>" + s.headline() + " | مرآة الساحل</title>",
                menu + (sort == 2 ? side + article : article + side) + end);
    }

    private static String box(java.util.Random random, String inner) {
        String out = inner;
        for (int n = 1 + random.nextInt(4); n > 0; n--)
            out = "<div class='x"
                    + Integer.toString(random.nextInt(1 << 20), 36).replaceAll("[a-z]", "q") + "'>" + out + "</div>";
        return out;
    }
}
