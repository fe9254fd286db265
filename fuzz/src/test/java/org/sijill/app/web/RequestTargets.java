package org.sijill.app.web;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sijill.fuzz.Machine;
import org.sijill.page.Page;
import org.sijill.store.Register;

/** Any address and any question to a register with one page: an answer that is no fault, and no trace of the machine in it. */
class RequestTargets {
    private static final Clerk CLERK = new Clerk(desk());

    private static Desk desk() {
        try {
            Path folder = Files.createTempDirectory("register");
            folder.toFile().deleteOnExit();
            String register = folder.resolve("r.db").toString();
            Page page = Page.text(
                    "p",
                    "الرئيس المصري يزور تونس\nوصل الرئيس المصري عبد الفتاح السيسي إلى تونس في زيارة رسمية أمس الخميس 14 يوليو 2022.");
            try (Register r = Register.open(register, Machine.LEXICON)) {
                r.file(List.of(r.ready(page, Machine.proven(page))));
            }
            return new Desk(
                    new Setup(register, "127.0.0.1", 0, true, "", () -> LocalDate.of(2022, 7, 31)), Machine.LEXICON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FuzzTest
    void address(byte[] bytes) {
        ask("GET", new String(bytes, StandardCharsets.UTF_8), Map.of(), "");
    }

    @FuzzTest
    void apiQuery(byte[] bytes) {
        ask("GET", "api/v1/events?" + new String(bytes, StandardCharsets.UTF_8), Map.of(), "");
    }

    @FuzzTest
    void listQuery(byte[] bytes) {
        ask("GET", "ar/?" + new String(bytes, StandardCharsets.UTF_8), Map.of(), "");
    }

    @FuzzTest
    void posted(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        int cut = Math.max(0, text.indexOf('\n'));
        ask("POST", text.substring(0, cut), query(text.substring(cut)), text.substring(cut));
    }

    private static void ask(String method, String address, Map<String, List<String>> form, String body) {
        int mark = address.indexOf('?');
        String path = "/" + (mark < 0 ? address : address.substring(0, mark));
        String query = mark < 0 ? "" : address.substring(mark + 1);
        Clerk.Request request = new Clerk.Request(
                method,
                path,
                query(query),
                query.length(),
                Map.of("accept", "text/html", "accept-language", query.length() > 40 ? query : "ar"),
                form,
                body);
        Answer answer = CLERK.answer(request);
        if (answer.status() >= 500) throw new AssertionError(answer.status() + " for " + path + "?" + query);
        String said = new String(bytes(answer.body()), StandardCharsets.UTF_8);
        boolean echoed = (address + body).contains("org.sijill"); // and a sentence may end after it
        if (!echoed && said.contains("at org.sijill.")) throw new AssertionError("a trace: " + said);
    }

    private static byte[] bytes(Answer.Body body) {
        return switch (body) {
            case Answer.Whole whole -> whole.bytes();
            case Answer.Written written -> {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                try {
                    written.to(out);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                yield out.toByteArray();
            }
        };
    }

    private static Map<String, List<String>> query(String raw) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        for (String pair : raw.split("&")) {
            int at = pair.indexOf('=');
            String name = decoded(at < 0 ? pair : pair.substring(0, at));
            all.computeIfAbsent(name, n -> new ArrayList<>()).add(at < 0 ? "" : decoded(pair.substring(at + 1)));
        }
        return all;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
