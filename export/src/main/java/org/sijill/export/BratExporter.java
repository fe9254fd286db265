package org.sijill.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.sijill.export.Selection.PageText;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.Table;
import org.sijill.register.Link;
import org.sijill.register.Statement;

/**
 * Brat standoff for correction by hand, zipped: for each page its text, its reports as annotations, beside them what
 * brat needs and a baseline against which {@link BratReader} finds what a person changed. Holds which report stands on which page
 * in memory, the texts one at a time.
 */
final class BratExporter implements Exporter {
    private static final LocalDateTime NEVER = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final List<String> acts;

    BratExporter(Lexicon lexicon) {
        Table table = lexicon.table("codebook/acts");
        acts = table.cells("act").stream().sorted().toList();
    }

    @Override
    public String name() {
        return "brat";
    }

    @Override
    public String suffix() {
        return "zip";
    }

    @Override
    public String mediaType() {
        return "application/zip";
    }

    @Override
    public String purpose() {
        return "For brat: pages with their reports, to be corrected by hand and brought back with `sijill import-brat`.";
    }

    @Override
    public List<Field> fields() {
        return List.of(
                new Field("PAGE.txt", "the page's headline and body, verbatim; PAGE is the article's id"),
                new Field(
                        "PAGE.ann T",
                        "the words of an act, a Party, Place, Time, Source, Instrument or further Telling; offsets in code points"),
                new Field(
                        "PAGE.ann E",
                        "a report: its act, and what fills the roles Actor, Recipient, Place, Time, Source, Instrument"),
                new Field("PAGE.ann A", "Status: happened, ongoing, planned, hypothetical or denied"),
                new Field(
                        "PAGE.ann R",
                        "Fulfils, Cancels between reports of a page; Same and Different for you to draw; Also leads to further tellings"),
                new Field(
                        "PAGE.ann #",
                        "for a report `report ID event ID`, to which you may add `same ID`, `different ID`, `fulfils ID`, `cancels ID`; for a party its code and post"),
                new Field("annotation.conf", "brat's configuration: the acts of the codebook with their roles"),
                new Field(
                        "baseline.tsv",
                        "file, report, event, act, status, roles, links as they were written; leave it where it is"));
    }

    @Override
    public void write(Selection events, OutputStream out) throws IOException {
        Map<String, List<BratPage.Told>> pages = new TreeMap<>();
        Map<String, List<Link>> links = new HashMap<>();
        events.each(row -> {
            if (!row.announced().isEmpty()) links.put(row.event().id(), row.announced());
            for (Statement s : row.event().statements())
                pages.computeIfAbsent(s.page().article(), k -> new ArrayList<>())
                        .add(new BratPage.Told(row.event().id(), s.report()));
        });
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        put(zip, "annotation.conf", Brat.configuration(acts));
        StringBuilder baseline = new StringBuilder("# " + String.join("\t", Brat.COLUMNS) + "\n");
        for (Map.Entry<String, List<BratPage.Told>> page : pages.entrySet()) {
            PageText text = events.page(page.getKey());
            if (text != null) baseline.append(page(zip, text, page.getValue(), links));
        }
        put(zip, Brat.BASELINE, baseline.toString());
        zip.finish();
        out.flush();
    }

    private static String page(
            ZipOutputStream zip, PageText text, List<BratPage.Told> told, Map<String, List<Link>> links)
            throws IOException {
        String file = file(text.article());
        BratPage page = new BratPage(text.text());
        told.sort(Comparator.comparing(t -> number(t.report().id())));
        for (BratPage.Told t : told) page.add(file, t);
        told.stream()
                .map(BratPage.Told::event)
                .distinct()
                .flatMap(e -> links.getOrDefault(e, List.of()).stream())
                .forEach(l -> page.link(l.from(), l.to(), l.relation()));
        put(zip, file + ".txt", text.text());
        put(zip, file + ".ann", page.annotations());
        return page.baseline();
    }

    private static int number(String report) {
        try {
            return Integer.parseInt(report.substring(report.lastIndexOf('#') + 1));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** An id as the name of a file on any system. */
    private static String file(String article) {
        StringBuilder name = new StringBuilder();
        article.chars()
                .forEach(c -> name.append(
                        c < 128 && (Character.isLetterOrDigit(c) || c == '-')
                                ? Character.toString(c)
                                : "_" + Integer.toHexString(c)));
        return name.toString();
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NEVER);
        zip.putNextEntry(entry);
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
