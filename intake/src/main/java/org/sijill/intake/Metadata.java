package org.sijill.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a web page says of itself outside its text: JSON-LD of a news article first, then OpenGraph and other meta
 * elements, then {@code <time>} and {@code <title>}.
 *
 * @param body the article's text as JSON-LD gives it
 */
record Metadata(
        @Nullable String title,
        @Nullable LocalDate published,
        @Nullable String outlet,
        @Nullable String url,
        @Nullable String body) {
    private static final Set<String> TYPES = Set.of(
            "NewsArticle",
            "Article",
            "ReportageNewsArticle",
            "BlogPosting",
            "AnalysisNewsArticle",
            "OpinionNewsArticle",
            "WebPage");
    private static final int MOST_NODES = 2_000;

    static Metadata of(Document document, Options.Limits limits) {
        Metadata linked = linked(document, Json.reader(limits));
        LocalDate day = linked.published;
        if (day == null)
            day = Days.of(meta(
                    document,
                    "article:published_time",
                    "datePublished",
                    "og:article:published_time",
                    "date",
                    "pubdate",
                    "publishdate",
                    "publish-date",
                    "DC.date.issued",
                    "dc.date",
                    "sailthru.date",
                    "parsely-pub-date"));
        if (day == null) day = time(document);
        return new Metadata(
                or(linked.title, meta(document, "og:title", "twitter:title", "title")),
                day,
                or(meta(document, "og:site_name", "application-name"), linked.outlet),
                or(meta(document, "og:url"), attr(document, "link[rel=canonical]", "href")),
                linked.body);
    }

    private static @Nullable String or(@Nullable String a, @Nullable String b) {
        return a != null ? a : b;
    }

    private static @Nullable String meta(Document document, String... names) {
        for (String name : names)
            for (Element e : document.select(
                    "meta[property=\"" + name + "\"],meta[name=\"" + name + "\"],meta[itemprop=\"" + name + "\"]"))
                if (!e.attr("content").isBlank()) return e.attr("content").strip();
        return null;
    }

    private static @Nullable String attr(Document document, String query, String name) {
        Element e = document.selectFirst(query);
        return e == null || !e.attr(name).startsWith("http") ? null : e.attr(name);
    }

    private static @Nullable LocalDate time(Document document) {
        for (String query :
                new String[] {"[itemprop=datePublished]", "article time[datetime]", "time[pubdate]", "time[datetime]"})
            for (Element e : document.select(query)) {
                LocalDate day = Days.of(or(
                        e.hasAttr("datetime") ? e.attr("datetime") : null,
                        e.hasAttr("content") ? e.attr("content") : null));
                if (day != null) return day;
            }
        return null;
    }

    private static Metadata linked(Document document, ObjectReader json) {
        for (Element script : document.select("script[type=application/ld+json]")) {
            try {
                JsonNode article = article(json.readTree(script.data().strip()));
                if (article != null) return of(article);
            } catch (JsonProcessingException e) {
                continue; // a page's broken metadata is as good as none
            }
        }
        return new Metadata(null, null, null, null, null);
    }

    private static @Nullable JsonNode article(@Nullable JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>();
        if (root != null) open.add(root);
        JsonNode page = null;
        for (int n = 0; !open.isEmpty() && n < MOST_NODES; n++) {
            JsonNode node = open.poll();
            String type = node.path("@type").isArray()
                    ? node.path("@type").path(0).asText()
                    : node.path("@type").asText();
            if (TYPES.contains(type) && (node.has("headline") || node.has("articleBody"))) {
                if (!type.equals("WebPage")) return node;
                page = node;
            }
            if (node.isContainerNode()) node.forEach(open::add);
        }
        return page;
    }

    private static Metadata of(JsonNode article) {
        JsonNode publisher = article.path("publisher");
        return new Metadata(
                string(article.path("headline")),
                Days.of(string(article.path("datePublished"))),
                string(publisher.isArray() ? publisher.path(0).path("name") : publisher.path("name")),
                null,
                string(article.path("articleBody")));
    }

    /** A string without the markup and entities that some sites leave in it. */
    private static @Nullable String string(JsonNode node) {
        if (!node.isTextual() || node.asText().isBlank()) return null;
        String s = node.asText().strip();
        if (s.indexOf('<') < 0 && s.indexOf('&') < 0) return s;
        return org.jsoup.Jsoup.parseBodyFragment(s).body().wholeText().strip();
    }
}
