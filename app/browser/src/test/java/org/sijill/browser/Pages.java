package org.sijill.browser;

import java.time.LocalDate;
import java.util.List;
import org.sijill.page.Page;

/** Pages of our own that fill every screen. */
final class Pages {
    private Pages() {}

    static final List<Page> ALL = List.of(
            page(
                    "hespress-1",
                    "hespress",
                    "2021-08-11",
                    "لابيد يزور المغرب",
                    "زار وزير الخارجية الإسرائيلي يائير لابيد المغرب يوم الأربعاء 11 أغسطس 2021، والتقى في الرباط وزير الخارجية المغربي ناصر بوريطة. ووقع الجانبان اتفاقيات للتعاون في الرباط."),
            page(
                    "aawsat-1",
                    "aawsat",
                    "2021-08-12",
                    "وزير خارجية إسرائيل في الرباط",
                    "زار وزير خارجية إسرائيل يائير لبيد المغرب أمس الأربعاء والتقى نظيره المغربي ناصر بوريطة في الرباط."),
            page(
                    "wam-1",
                    "wam",
                    "2022-07-20",
                    "السعودية تدين الهجوم",
                    "أدانت السعودية يوم الثلاثاء الهجوم الذي شنته جماعة الحوثي على مطار أبوظبي."),
            page(
                    "map-1",
                    "map",
                    "2022-07-21",
                    "مصر وتركيا",
                    "أعلنت وزارة الخارجية المصرية أن وزير الخارجية سامح شكري سيزور أنقرة يوم 5 أغسطس 2022. وقالت الوزارة إن شكري زار أنقرة يوم 2 يوليو 2022."),
            page(
                    "map-2",
                    "map",
                    "2022-06-01",
                    "تركيا تعلن",
                    "أعلنت تركيا أن وزير خارجيتها مولود تشاووش أوغلو سيزور إسرائيل يوم 20 يونيو 2022."));

    private static Page page(String id, String outlet, String day, String title, String text) {
        return new Page(
                id,
                "https://" + id + ".example/1",
                outlet,
                title,
                LocalDate.parse(day),
                "الرئيسية | سياسة | رياضة\n" + title + "\n" + text + "\nشارك المقال",
                List.of());
    }
}
