package org.sijill.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every screen in Chromium: readable by everybody, narrow and wide, with and without scripts. */
class ScreensTest {
    private static final int PAGE_WEIGHT = 400_000;

    @TempDir
    static Path folder;

    private static Browsing browsing;

    @BeforeAll
    static void open() {
        browsing = new Browsing(folder, Pages.ALL);
    }

    @AfterAll
    static void close() {
        browsing.close();
    }

    /** Name → path of every screen; those of an event and a page are found by looking. */
    private static Map<String, String> screens(String language) {
        Map<String, String> screens = new LinkedHashMap<>();
        for (String path : List.of(
                "", "?time=2021", "?time=2021-08&digits=arab", "?q=Lapid", "?act=nothing", "pairs/ISR-MAR", "parties/MAR", "people/yair-lapid",
                "posts/ISR/foreign%20minister", "places/%D8%A7%D9%84%D8%B1%D8%A8%D8%A7%D8%B7", "map", "map?view=world",
                "outlets", "outlets/hespress", "promises", "promises?state=open", "quality", "events/nothing"))
            screens.put(path, path);
        Page page = browsing.page(1280, false);
        page.navigate(browsing.url("/" + language + "/?act=visit&party=ISR&party=MAR"));
        String event = page.locator(".row h3 a").first().getAttribute("href");
        screens.put("event", event.substring(4));
        page.navigate(browsing.url(event));
        String article = page.locator(".telling .foot a").first().getAttribute("href");
        screens.put("article", article.substring(4));
        screens.put("raw", article.substring(4) + "?view=raw");
        page.context().close();
        return screens;
    }

    @ParameterizedTest
    @CsvSource({
        "ar, 320, true", "ar, 1280, true", "en, 320, true", "en, 1280, true",
        "ar, 320, false", "ar, 1280, false", "en, 320, false", "en, 1280, false"
    })
    void everybodyCanReadEveryScreen(String language, int width, boolean scripts) {
        List<String> faults = new ArrayList<>();
        Page page = browsing.scripted(width, scripts);
        page.onConsoleMessage(m -> {
            if (m.type().equals("error") && !m.text().contains("404") && !m.text().contains("ERR_FAILED")) faults.add(page.url() + " console: " + m.text());
        });
        screens(language).forEach((name, path) -> {
            page.navigate(browsing.url("/" + language + "/" + path));
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(shot(language, width, scripts, name)));
            for (Rule r : new AxeBuilder(page).setLegacyMode(true).analyze().getViolations())
                if (List.of("serious", "critical").contains(r.getImpact()))
                    faults.add(name + ": " + r.getId() + " " + r.getHelp() + " " + r.getNodes().getFirst().getHtml());
            int wide = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
            if (wide > width) faults.add(name + ": " + wide + " pixels wide");
        });
        page.context().close();
        assertThat(faults).isEmpty();
    }

    /** Where a screen's picture is kept, to be looked at. */
    private static Path shot(String language, int width, boolean scripts, String screen) {
        String name = screen.isEmpty() ? "timeline" : screen.replaceAll("[^A-Za-z0-9]+", "-");
        return Path.of("target", "screens", language + "-" + width + (scripts ? "" : "-plain"), name + ".png");
    }

    @Test
    void everyScreenIsWholeWithoutScripts() {
        Page with = browsing.page(1280, true), without = browsing.page(1280, false);
        screens("en").forEach((name, path) -> {
            with.navigate(browsing.url("/en/" + path));
            without.navigate(browsing.url("/en/" + path));
            with.evaluate("document.querySelectorAll('button[type=button]').forEach(b => b.remove())");
            assertThat(without.locator("main").textContent())
                    .as(name)
                    .isEqualTo(with.locator("main").textContent());
        });
        with.context().close();
        without.context().close();
    }

    @Test
    void theFirstViewIsLight() {
        for (String path : List.of("/ar/", "/ar/map", "/en/pairs/ISR-MAR")) {
            Page page = browsing.page(1280, true);
            int[] bytes = new int[1];
            page.onResponse(r -> bytes[0] += r.body().length);
            page.navigate(browsing.url(path));
            page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
            assertThat(bytes[0]).as(path).isLessThan(PAGE_WEIGHT);
            page.context().close();
        }
    }

    @Test
    void aFirstWalkTakesSixClicksAtMost() {
        Page page = browsing.page(1280, true);
        page.navigate(browsing.url("/en/"));
        int clicks = 0;
        page.getByRole(AriaRole.SEARCHBOX).fill("Lapid");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Search")).click();
        clicks++;
        page.locator(".row h3 a", new Page.LocatorOptions().setHasText("Visit")).first().click();
        clicks++;
        assertThat(page.locator(".telling").allInnerTexts()).hasSizeGreaterThan(1);
        page.locator(".facts a", new Page.LocatorOptions().setHasText("Israel – Morocco")).click();
        clicks++;
        assertThat(page.url()).endsWith("/en/pairs/ISR-MAR");
        var download = page.waitForDownload(() -> page.getByText("CSV").click());
        clicks++;
        assertThat(download.suggestedFilename()).endsWith(".csv");
        assertThat(clicks).isLessThanOrEqualTo(6);
        page.context().close();
    }

    @Test
    void theKeyboardReachesTheContentAndTheWords() {
        Page page = browsing.page(1280, true);
        page.navigate(browsing.url("/en/?act=visit&party=ISR"));
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip");
        page.keyboard().press("Enter");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("main");
        page.locator(".row h3 a").first().click();
        page.locator(".legend input[value=date]").check();
        Object colour = page.evaluate(
                "getComputedStyle(document.querySelector('mark.date')).backgroundColor");
        assertThat(colour).isNotEqualTo("rgba(0, 0, 0, 0)");
        page.context().close();
    }
}
