package org.sijill.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.sijill.intake.Item;

/** Nothing that stands on a page makes the reader knock at any door: a server that a page names hears nobody. */
class NoNetworkTest {
    @Test
    void noAddressOnAPageIsAskedForAnything() throws IOException {
        AtomicInteger knocks = new AtomicInteger();
        try (ServerSocket canary = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Thread door = new Thread(() -> listen(canary, knocks), "canary");
            door.start();
            String at = "http://127.0.0.1:" + canary.getLocalPort() + "/";
            for (String page : pages(at)) {
                List<Item> items = Machine.taken("page", page.getBytes(StandardCharsets.UTF_8));
                assertThat(items).isNotEmpty();
            }
            assertThat(knocks).hasValue(0);
            new Socket(InetAddress.getLoopbackAddress(), canary.getLocalPort()).close();
            while (knocks.get() == 0) Thread.onSpinWait();
            assertThat(knocks).as("the canary does hear").hasValue(1);
        }
    }

    private static List<String> pages(String at) {
        String news = "<p>وصل الرئيس المصري عبد الفتاح السيسي إلى تونس أمس في زيارة رسمية تستمر يومين.</p>";
        String xml = "<?xml version=\"1.0\"?>";
        String entity = "<!DOCTYPE rss [<!ENTITY x SYSTEM \"" + at + "x\"><!ENTITY % y SYSTEM \"" + at + "y\"> %y;]>";
        String rss = "<rss version=\"2.0\"><channel><title>&x;</title><item><title>خبر</title><link>" + at
                + "</link><description>&x;</description><enclosure url=\"" + at + "a.mp3\"/></item></channel></rss>";
        return List.of(
                xml + entity + rss,
                xml + "<!DOCTYPE rss SYSTEM \"" + at + "rss.dtd\">" + rss.replace("&x;", "خبر"),
                xml + "<?xml-stylesheet href=\"" + at + "s.xsl\"?>" + rss.replace("&x;", "خبر"),
                xml + "<feed xmlns=\"http://www.w3.org/2005/Atom\" xmlns:xi=\"http://www.w3.org/2001/XInclude\"><xi:include href=\""
                        + at + "i\"/><entry><content src=\"" + at + "c\"/></entry></feed>",
                "<!DOCTYPE html SYSTEM \"" + at + "html.dtd\"><html><head><base href=\"" + at + "\"><link rel=stylesheet href=\""
                        + at + "c.css\"><script src=\"" + at + "j.js\"></script><script type=\"application/ld+json\">{\"@context\":\""
                        + at + "context\",\"@type\":\"NewsArticle\",\"headline\":\"خبر\"}</script><meta http-equiv=refresh content=\"0;url="
                        + at + "\"></head><body><img src=\"" + at + "i.png\"><iframe src=\"" + at + "f\"></iframe>" + news + "</body></html>",
                "{\"id\":\"1\",\"url\":\"" + at + "page\",\"html\":\"<img src='" + at + "'>خبر وصل الرئيس\"}\n",
                at + "\n" + at + "page\nوصل الرئيس المصري إلى تونس.");
    }

    private static void listen(ServerSocket canary, AtomicInteger knocks) {
        try {
            while (!canary.isClosed()) {
                canary.accept().close();
                knocks.incrementAndGet();
            }
        } catch (IOException e) {
            // The door was closed.
        }
    }
}
