package org.sijill.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.sijill.app.record.EventLine;
import org.sijill.app.record.RecordLine;
import org.sijill.store.Catalogue;
import org.sijill.store.Filed;
import org.sijill.store.Register;
import org.sijill.text.Sentences;

/**
 * How well reports of many pages become events: stories that people annotated are filed in a register and exported,
 * once as Sijill reads them and once as people do, so that merging is measured alone. Some events stand in two stories,
 * and whoever puts those together is wrong by the gold; so each is measured in a register of its own as well. Not for
 * several threads.
 */
final class Stories {
    private static final String GOLD = "gold/stories.dev.jsonl";

    private final Scorers scorers;
    private final Reader reader;
    private final ObjectMapper json = new ObjectMapper();

    Stories(Scorers scorers, Reader reader) {
        this.scorers = scorers;
        this.reader = reader;
    }

    boolean present() {
        return Files.exists(scorers.shared(GOLD));
    }

    /** The scorer's lines: over one register of all stories, and over one a story. */
    record Lines(String together, String alone) {
        /** A measure of both. */
        List<String> of(String measure) {
            return List.of(StoryFigure.of(together, measure), StoryFigure.of(alone, measure));
        }
    }

    /** The scorer's lines over pages as Sijill reads them. */
    Lines read() throws IOException {
        return score("stories", p -> p);
    }

    /** The scorer's lines over pages as people read them. */
    Lines perfect() throws IOException {
        Map<String, GoldStory> stories = new HashMap<>();
        for (String line : Files.readAllLines(scorers.shared(GOLD))) {
            JsonNode story = json.readTree(line);
            stories.put(story.path("story").asText(), new GoldStory(story));
        }
        Sentences sentences = new Sentences(reader.lexicon().folding());
        return score("stories-gold", p -> {
            GoldStory story = stories.get(story(p));
            if (story == null)
                throw new IllegalStateException(
                        "no story has the page " + p.page().source());
            var article = p.reading().article();
            return new Reader.Pair(p.page(), story.reading(p.page(), article, sentences.of(article.text())));
        });
    }

    private static String story(Reader.Pair page) {
        String source = page.page().source();
        return source.substring(0, source.indexOf('/'));
    }

    private Lines score(String name, UnaryOperator<Reader.Pair> as) throws IOException {
        Path pages = scorers.work("stories.pages.jsonl"), read = scorers.work(name + ".read.jsonl");
        scorers.run(pages, "score_stories.py", "prepare", scorers.shared(GOLD));
        List<Reader.Pair> pairs =
                reader.read(reader.pages(pages)).stream().map(as).toList();
        Files.write(
                read,
                pairs.stream().map(p -> RecordLine.of(p.page(), p.reading(), 0)).toList());
        Map<String, List<Reader.Pair>> alone =
                pairs.stream().collect(Collectors.groupingBy(Stories::story, TreeMap::new, Collectors.toList()));
        return new Lines(score(name, List.of(pairs), read), score(name + "-alone", alone.values(), read));
    }

    /** The scorer's line where each of {@code registers} is filed in one of its own. */
    private String score(String name, Collection<List<Reader.Pair>> registers, Path read) throws IOException {
        List<String> lines = new ArrayList<>();
        for (List<Reader.Pair> pairs : registers) lines.addAll(events(scorers.work(name + ".db"), pairs));
        Path events = Files.write(scorers.work(name + ".events.jsonl"), lines);
        return scorers.ask("score_stories.py", "score", scorers.shared(GOLD), events, read);
    }

    private List<String> events(Path file, List<Reader.Pair> pairs) throws IOException {
        for (String end : List.of("", "-wal", "-shm", "-lock")) Files.deleteIfExists(Path.of(file + end));
        try (Register register = Register.open(file.toString(), reader.lexicon())) {
            List<Filed> pages = new ArrayList<>();
            for (Reader.Pair p : pairs) pages.add(register.ready(p.page(), p.reading()));
            register.file(pages);
        }
        List<String> lines = new ArrayList<>();
        try (Catalogue catalogue = Catalogue.open(file.toString(), reader.lexicon())) {
            catalogue.each(view -> lines.add(EventLine.of(view)));
        }
        return lines;
    }
}
