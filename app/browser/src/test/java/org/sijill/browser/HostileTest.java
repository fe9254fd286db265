package org.sijill.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.data.Pack;
import org.sijill.export.Exporter;
import org.sijill.export.Exporters;

/** Scripts that a page carries in its title, outlet, address, quotes and names run on no screen and in no file. */
class HostileTest {
    private static final String CANARY =
            "<script>alert(7)</script><img src=x onerror=alert(7)>\"'><svg onload=alert(7)>]]><b>";
    private static final int MOST = 150;

    private static final List<org.sijill.page.Page> PAGES = List.of(
            page(1, "javascript:alert(7)", "زار وزير الخارجية الإسرائيلي يائير لابيد المغرب " + CANARY),
            page(2, "https://canary.example/" + CANARY, "التقى وزير خارجية إسرائيل يائير لابيد نظيره المغربي ناصر بوريطة "
                    + CANARY + " في مدينة " + CANARY + " الرباط."),
            page(3, "data:text/html," + CANARY, "أعلنت مصر أن وزير الخارجية سامح شكري " + CANARY + " سيزور أنقرة يوم 5 أغسطس 2022."));

    private static org.sijill.page.Page page(int number, String address, String words) {
        return new org.sijill.page.Page(
                "c" + number + CANARY,
                address,
                "منبر " + CANARY,
                words,
                LocalDate.of(2021, 8, 12),
                words + "\nبقلم: " + CANARY + "\n" + words + "\u202E",
                List.of());
    }

    @Test
    void nothingRuns(@TempDir Path folder) {
        List<String> ran = new ArrayList<>();
        try (Browsing browsing = new Browsing(folder, PAGES)) {
            Page page = browsing.page(1280, true);
            page.onDialog(d -> {
                ran.add(page.url());
                d.dismiss();
            });
            Set<String> seen = crawl(browsing, page);
            assertThat(seen).as("screens").hasSizeGreaterThan(40);
            files(browsing, page);
            page.context().close();
        }
        assertThat(ran).isEmpty();
    }

    /** Every screen that a link leads to from the start page in both languages, {@value #MOST} at most. */
    private static Set<String> crawl(Browsing browsing, Page page) {
        Deque<String> waiting = new ArrayDeque<>(List.of("/ar/", "/en/", "/en/quality", "/ar/quality", "/en/outlets"));
        Set<String> seen = new HashSet<>();
        while (!waiting.isEmpty() && seen.size() < MOST) {
            String path = waiting.poll();
            if (!seen.add(path)) continue;
            page.navigate(browsing.url(path));
            for (Locator a : page.locator("a[href]").all()) {
                String to = String.valueOf(a.getAttribute("href"));
                assertThat(to).as(path).matches("(?s)[/#?].*");
                if (to.startsWith("/ar/") || to.startsWith("/en/")) waiting.add(to);
            }
        }
        return seen;
    }

    /** Each file as if a browser opened it in the page's own place. */
    private static void files(Browsing browsing, Page page) {
        for (Exporter exporter : new Exporters(Pack.lexicon()).all()) {
            byte[] file = page.request().get(browsing.url("/api/v1/exports/" + exporter.name())).body();
            String there = browsing.url("/opened/" + exporter.name());
            if (exporter.mediaType().contains("parquet") || exporter.mediaType().contains("zip")) continue;
            page.route(there, (Route r) -> r.fulfill(new Route.FulfillOptions()
                    .setContentType(exporter.mediaType().contains("xml") ? "application/xml" : "text/plain")
                    .setBodyBytes(file)));
            page.navigate(there);
        }
    }
}
