package org.sijill.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijill.page.Page;

/** Pages made to hurt: long, deep, torn, random. Each gives a page or a sentence, in linear time. */
class HostileTest {
    private static final Duration TIME = Duration.ofSeconds(60);

    private static List<Item> read(byte[] bytes) {
        List<Item> items = new ArrayList<>();
        new Intake(Corpus.LEXICON, Options.none())
                .read(List.of("-"), new ByteArrayInputStream(bytes), i -> items.add(i.opened()));
        for (Item i : items)
            if (i instanceof Item.Good g) TilingTest.assertTiles(g.page(), Corpus.CLEANER.clean(g.page()));
        return items;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "كلمة ",
                "• سطر قصير\n",
                "سياسة | رياضة | فن\n",
                "اقرأ أيضا\n",
                "18 يناير 2022\n",
                "«",
                "\n\n",
                "١٨/١/",
                "< عنوان من أربع كلمات\n",
                "قال الوزير إن المباحثات كانت مثمرة.\n",
                "0 ",
                "ـ"
            })
    void very_many_letters_of_one_sort_take_seconds(String unit) {
        Page page = Page.text("long", unit.repeat(300_000 / unit.length()));
        Assertions.assertTimeoutPreemptively(
                TIME, () -> TilingTest.assertTilesQuickly(page, Corpus.CLEANER.clean(page)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<p>كلمة",
                "<a href='x'>كلمة",
                "<b><i><u>",
                "<table><tr><td>",
                "كلمة<br>",
                "<li class='menu-item related comments'>كلمة</li>",
                "<!--",
                "&amp;",
                "<p>قال الوزير إن المباحثات كانت مثمرة في كل ملفاتها المعروضة.</p>",
                "<form>",
                "<svg><p>"
            })
    void very_many_letters_of_markup_take_seconds(String unit) {
        String html = "<!DOCTYPE html><html><body>" + unit.repeat(300_000 / unit.length());
        Assertions.assertTimeoutPreemptively(TIME, () -> {
            List<Item> items = new ArrayList<>();
            new Intake(Corpus.LEXICON, Options.none())
                    .read(
                            List.of("-"),
                            new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)),
                            i -> items.add(i.opened()));
            assertThat(items).hasSize(1);
            if (items.getFirst() instanceof Item.Good g)
                TilingTest.assertTilesQuickly(g.page(), Corpus.CLEANER.clean(g.page()));
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void torn_and_shuffled_pages_give_something(long seed) {
        Random random = new Random(seed);
        List<Corpus.Story> stories = Corpus.stories(3);
        List<String> pages = new ArrayList<>();
        for (var shape : Templates.all().values()) pages.add(shape.apply(stories.get(random.nextInt(stories.size()))));
        for (String page : pages)
            for (int n = 0; n < 8; n++) {
                byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
                for (int k = random.nextInt(30); k > 0; k--)
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                byte[] cut = java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length));
                read(cut);
            }
    }

    @Test
    void a_page_of_ten_million_letters_is_read() {
        String line = "أعلنت وزارة الخارجية أن الوزير سيزور العاصمة غدا لبحث التعاون بين البلدين.\n";
        Assertions.assertTimeoutPreemptively(TIME, () -> {
            List<Item> items = new ArrayList<>();
            byte[] bytes = line.repeat(9_900_000 / line.length()).getBytes(StandardCharsets.UTF_8);
            new Intake(Corpus.LEXICON, Options.none())
                    .read(List.of("-"), new ByteArrayInputStream(bytes), i -> items.add(i.opened()));
            assertThat(items).singleElement().isInstanceOf(Item.Good.class);
            assertThat(Corpus.CLEANER
                            .clean(((Item.Good) items.getFirst()).page())
                            .text())
                    .hasSizeGreaterThan(9_000_000);
        });
    }
}
