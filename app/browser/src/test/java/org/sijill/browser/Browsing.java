package org.sijill.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sijill.Sijill;
import org.sijill.app.web.Server;
import org.sijill.app.web.Setup;
import org.sijill.data.Pack;
import org.sijill.lexicon.Lexicon;
import org.sijill.store.Filed;
import org.sijill.store.Register;

/** A register of given pages on a free port, and Chromium before it. */
final class Browsing implements AutoCloseable {
    private static final List<String> FLAGS = List.of(
            "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking",
            "--disable-component-update", "--disable-sync");

    private final Server server;
    private final Playwright playwright = Playwright.create();
    private final Browser browser;

    /** @param pages what the register is made of */
    Browsing(Path folder, List<org.sijill.page.Page> pages) {
        Lexicon lexicon = Pack.lexicon();
        String register = folder.resolve("r.db").toString();
        Sijill sijill = new Sijill(lexicon);
        try (Register r = Register.open(register, lexicon)) {
            List<Filed> filed = new ArrayList<>();
            for (org.sijill.page.Page p : pages) filed.add(r.ready(p, sijill.read(p)));
            r.file(filed);
        }
        server = Server.start(
                new Setup(register, "127.0.0.1", 0, true, null, () -> LocalDate.of(2022, 7, 31)), lexicon);
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions()
                .setExecutablePath(chromium())
                .setArgs(FLAGS));
    }

    private static Path chromium() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no Chromium here: apt install chromium fonts-noto-core"));
    }

    /**
     * A page of that width, in a context of its own that {@link Page#context()} closes. Without {@code scripts} ours is
     * not loaded; the browser's own engine stays on, for axe is a script too.
     */
    Page scripted(int width, boolean scripts) {
        Page page = page(width, true);
        if (!scripts) page.route("**/*.js", com.microsoft.playwright.Route::abort);
        return page;
    }

    /** A page of that width, with or without any script at all. */
    Page page(int width, boolean scripts) {
        BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, 900).setJavaScriptEnabled(scripts));
        return context.newPage();
    }

    String url(String path) {
        return "http://127.0.0.1:" + server.port() + path;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
        server.close();
    }
}
