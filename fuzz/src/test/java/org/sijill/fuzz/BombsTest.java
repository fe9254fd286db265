package org.sijill.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijill.intake.Intake;
import org.sijill.intake.Item;
import org.sijill.intake.Options;

/** Inputs made to fill the memory or to stop the clock: ten seconds a page, the heap of the test, a reason, and the next page. */
class BombsTest {
    private static final long MOST = 10_000;
    private static final String GOOD =
            "{\"id\":\"next\",\"text\":\"وصل الرئيس المصري إلى تونس أمس في زيارة رسمية.\"}\n";

    private static List<Item> read(String name, InputStream in) {
        List<Item> items = new ArrayList<>();
        long spent = Bounded.millis(() -> new Intake(Machine.LEXICON, Options.none()).read(name, in, i -> {
            Item item = i.opened();
            if (item instanceof Item.Good g) Machine.proven(g.page());
            items.add(item);
        }));
        assertThat(spent).as("milliseconds").isLessThan(MOST);
        return items;
    }

    private static List<Item> read(String name, String text) {
        return read(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static void refusedThenRead(List<Item> items) {
        assertThat(items).hasSize(2);
        assertThat(items.get(0)).isInstanceOf(Item.Bad.class);
        assertThat(((Item.Bad) items.get(0)).reason()).matches("(?s).*[a-z].*").doesNotContain("Exception");
        assertThat(items.get(1)).isInstanceOf(Item.Good.class);
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        }
        return out.toByteArray();
    }

    @Test
    void gzipInGzipInGzipIsNamed() throws IOException {
        byte[] bomb = packed(new byte[50_000_000]);
        for (int n = 0; n < 5; n++) bomb = packed(bomb);
        assertThat(read("bomb.gz", new ByteArrayInputStream(bomb)))
                .singleElement()
                .isInstanceOf(Item.Bad.class);
    }

    @Test
    void aGigabyteInAMegabyteIsRefused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            byte[] blanks = " خبر ".repeat(100_000).getBytes(StandardCharsets.UTF_8);
            for (int n = 0; n < 1_000; n++) zip.write(blanks);
        }
        assertThat(read("bomb.txt.gz", new ByteArrayInputStream(out.toByteArray())))
                .singleElement()
                .isInstanceOf(Item.Bad.class);
    }

    @Test
    void aHeaderLineOf300MegabytesCostsItsRecord() {
        String page = "وصل الرئيس المصري إلى تونس أمس في زيارة رسمية.\n".repeat(20);
        String good = "\r\n\r\nWARC/1.0\r\nWARC-Type: conversion\r\nContent-Type: text/plain\r\nContent-Length: "
                + page.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + page + "\r\n\r\n";
        List<Item> items = read(
                "giant.warc", new Endless("WARC/1.0\r\nWARC-Type: response\r\nX-A: ", "aaaaaaaaaa", 30_000_000, good));
        assertThat(items).isNotEmpty().first().isInstanceOf(Item.Bad.class);
        assertThat(items).last().isInstanceOf(Item.Good.class);
    }

    @Test
    void aLineOf50MegabytesCostsItself() {
        refusedThenRead(
                read("giant.jsonl", new Endless("{\"id\":\"1\",\"text\":\"", "aaaaaaaaaa", 5_000_000, "\"}\n" + GOOD)));
    }

    @Test
    void aTextOf50MegabytesIsRefused() {
        assertThat(read("giant.txt", new Endless("", "كلمة ", 6_000_000, "")))
                .singleElement()
                .isInstanceOf(Item.Bad.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "{\"text\":["})
    void deepJsonCostsItsLine(String unit) {
        refusedThenRead(read("deep.jsonl", "{\"id\":\"1\",\"x\":" + unit.repeat(1_000_000) + "\n" + GOOD));
    }

    @Test
    void aMillionNumbersOfAMillionFiguresCostTheirLine() {
        List<Item> items = read("long.jsonl", "{\"id\":" + "9".repeat(1_000_000) + ",\"text\":\"\"}\n" + GOOD);
        assertThat(items).hasSize(2).last().isInstanceOf(Item.Good.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<b>", "<p><table><tr><td>", "<svg>", "<a href=x>", "<ul><li>", "<font><nobr>"})
    void aMillionNestedTagsAreReadOrRefused(String unit) {
        String html = "<!DOCTYPE html><body><p>وصل الرئيس المصري إلى تونس أمس.</p>";
        assertThat(read("deep.html", html + unit.repeat(1_000_000 / unit.split("<").length)))
                .hasSize(1);
    }

    @Test
    void aHundredThousandAttributesAreReadOrRefused() {
        StringBuilder html = new StringBuilder("<!DOCTYPE html><body><p");
        for (int n = 0; n < 100_000; n++)
            html.append(" a").append(n).append("='").append(n).append('\'');
        assertThat(read("wide.html", html + ">وصل الرئيس المصري إلى تونس أمس.</p>"))
                .hasSize(1);
    }

    @Test
    void theBillionLaughsAreNotLaughed() {
        StringBuilder feed = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY l0 \"ضحك\">");
        for (int n = 1; n < 12; n++)
            feed.append("<!ENTITY l")
                    .append(n)
                    .append(" \"")
                    .append(("&l" + (n - 1) + ";").repeat(10))
                    .append("\">");
        feed.append("]><rss version=\"2.0\"><channel><title>&l11;</title></channel></rss>");
        assertThat(read("laughs.xml", feed.toString())).singleElement().isInstanceOf(Item.Bad.class);
    }

    /** Words that open something in the machine, over and over in one sentence, in a stack of half a megabyte. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "أدان الرئيس ",
                "مصر وتونس و",
                "وقال إن ",
                "«",
                "(مصر ",
                "بين مصر ",
                "15 و",
                "من 3 إلى ",
                "محمد بن ",
                "وزير خارجية ",
                "اتفاقية حول ",
                "أمس الاثنين ",
                "الذي ",
                "في تونس ",
                "مصر، ",
                "ـ",
                "\u064E",
                "\u200F",
                "ا",
                "1",
                "1.",
                "يزور الرئيس المصري تونس. ",
                "أدان وزير الخارجية المصري الهجوم على أبوظبي، ",
                "18 يناير 2022\n",
                "\ud83d"
            })
    void aPageOfOneRepeatIsReadInTime(String unit) {
        String text = unit.repeat(100_000 / unit.length());
        long spent = Bounded.millis(() -> Machine.proven(org.sijill.page.Page.text("repeat", text)));
        assertThat(spent).as("milliseconds").isLessThan(MOST);
    }
}
