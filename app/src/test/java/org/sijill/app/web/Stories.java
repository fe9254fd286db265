package org.sijill.app.web;

import java.util.List;
import org.sijill.page.Page;

/** Pages of our own for tests of what is served. */
final class Stories {
    private Stories() {}

    static final List<Page> VISIT = List.of(
            Served.page(
                    "hespress-1",
                    "hespress",
                    "2021-08-11",
                    "لابيد يزور المغرب",
                    "زار وزير الخارجية الإسرائيلي يائير لابيد المغرب يوم الأربعاء 11 أغسطس 2021، والتقى في الرباط وزير الخارجية المغربي ناصر بوريطة."),
            Served.page(
                    "aawsat-1",
                    "aawsat",
                    "2021-08-12",
                    "وزير خارجية إسرائيل في الرباط",
                    "زار وزير خارجية إسرائيل يائير لبيد المغرب أمس الأربعاء والتقى نظيره المغربي ناصر بوريطة في الرباط."),
            Served.page(
                    "wam-1",
                    "wam",
                    "2022-07-20",
                    "السعودية تدين الهجوم",
                    "أدانت السعودية الهجوم الذي شنته جماعة الحوثي على مطار أبوظبي."),
            Served.page(
                    "map-1",
                    "map",
                    "2022-07-21",
                    "مصر وتركيا",
                    "أعلنت وزارة الخارجية المصرية أن وزير الخارجية سامح شكري سيزور أنقرة يوم 5 أغسطس 2022."));
}
