import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import net.dankito.readability4j.Readability4J;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.jsoup.Jsoup;
import org.sijill.Sijill;
import org.sijill.data.Pack;
import org.sijill.intake.Intake;
import org.sijill.intake.Item;
import org.sijill.intake.Options;
import org.sijill.lexicon.Lexicon;
import org.sijill.page.Page;

/** The time that one page takes, ours and others', on the same pages in turns in one run; the best of several turns. */
public final class Rivals {
    private static final int TURNS = 7;
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    /** A page as it comes, and as it is read. */
    private record Both(byte[] html, Page page) {}

    /** What is done with one page. */
    private interface Work {
        int of(Both page) throws IOException;
    }

    private final Intake intake;
    private final Sijill sijill;
    private final ArabicAnalyzer lucene = new ArabicAnalyzer();
    private final LanguageDetectorME language = language();
    private final List<Both> pages = new ArrayList<>();

    private Rivals(Path root) throws IOException {
        Lexicon lexicon = Pack.lexicon();
        intake = new Intake(lexicon, Options.none());
        sijill = new Sijill(lexicon);
        for (byte[] html : pages(root)) pages.add(new Both(html, page(intake, html)));
    }

    public static void main(String[] args) throws IOException {
        new Rivals(Path.of(args[0])).run();
    }

    private Map<String, Work> works() {
        Map<String, Work> works = new LinkedHashMap<>();
        works.put("jsoup: parse, text of the body", p -> Jsoup.parse(utf8(p)).body().text().length());
        works.put(
                "readability4j: the article",
                p -> String.valueOf(new Readability4J("https://a.example/1", utf8(p)).parse().getTextContent())
                        .length());
        works.put("Lucene ArabicAnalyzer: tokens of the text", p -> tokens(lucene, p.page().raw()));
        works.put(
                "OpenNLP langdetect: language of the text",
                p -> language.predictLanguage(p.page().raw()).getLang().length());
        works.put("Sijill: web page to page", p -> page(intake, p.html()).raw().length());
        works.put("Sijill: page to reports", p -> sijill.read(p.page()).reports().size());
        return works;
    }

    private static String utf8(Both page) {
        return new String(page.html(), StandardCharsets.UTF_8);
    }

    private void run() throws IOException {
        Map<String, Double> best = new LinkedHashMap<>();
        for (int turn = 0; turn < TURNS; turn++)
            for (Map.Entry<String, Work> work : works().entrySet())
                best.merge(work.getKey(), milliseconds(work.getValue()), Math::min);
        long letters = pages.stream().mapToLong(p -> p.page().raw().length()).sum() / pages.size();
        System.out.println("# Beside others\n\nMilliseconds of processor time a page, the best of " + TURNS
                + " turns over " + pages.size() + " of our own pages of " + letters
                + " characters each, one thread, as `bench/rivals/run` measured it last.\n\n| | milliseconds a page |\n|---|---:|");
        best.forEach((name, ms) -> System.out.printf(Locale.ROOT, "| %s | %.2f |%n", name, ms));
    }

    private double milliseconds(Work work) throws IOException {
        long done = 0;
        long begun = CLOCK.getCurrentThreadCpuTime();
        for (Both page : pages) done += work.of(page);
        double spent = (CLOCK.getCurrentThreadCpuTime() - begun) / 1e6 / pages.size();
        if (done < 0) throw new IllegalStateException("nothing was done");
        return spent;
    }

    private static Page page(Intake intake, byte[] html) {
        return ((Item.Good) intake.web("https://a.example/1", html, "utf-8")).page();
    }

    private static int tokens(ArabicAnalyzer analyzer, String text) throws IOException {
        int n = 0;
        try (TokenStream tokens = analyzer.tokenStream("text", text)) {
            tokens.reset();
            while (tokens.incrementToken()) n++;
            tokens.end();
        }
        return n;
    }

    private static LanguageDetectorME language() throws IOException {
        try (InputStream in = Rivals.class.getResourceAsStream("/langdetect-183.bin")) {
            if (in != null) return new LanguageDetectorME(new LanguageDetectorModel(in));
        }
        for (String name : System.getProperty("java.class.path").split(":"))
            if (name.contains("langdetect"))
                try (java.util.zip.ZipFile jar = new java.util.zip.ZipFile(name)) {
                    var model = jar.stream().filter(e -> e.getName().endsWith(".bin")).findFirst().orElseThrow();
                    return new LanguageDetectorME(new LanguageDetectorModel(jar.getInputStream(model)));
                }
        throw new IOException("OpenNLP's model is not on the class path");
    }

    /** Our own pages, each as a web page with a menu, a sidebar and a footer. */
    private static List<byte[]> pages(Path root) throws IOException {
        List<byte[]> pages = new ArrayList<>();
        for (String folder : List.of("samples", "corpus"))
            try (Stream<Path> all = Files.walk(root.resolve(folder))) {
                for (Path p : all.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) pages.add(html(Files.readString(p)));
            }
        return pages;
    }

    private static byte[] html(String text) {
        StringBuilder out = new StringBuilder("<html><head><title>page</title></head><body><nav><ul>");
        for (int i = 0; i < 40; i++) out.append("<li><a href=\"/").append(i).append("\">section ").append(i).append("</a></li>");
        out.append("</ul></nav><div class=\"content\"><article>");
        for (String line : text.split("\n")) out.append("<p>").append(line.replace("&", "&amp;").replace("<", "&lt;")).append("</p>");
        out.append("</article><aside>");
        for (int i = 0; i < 20; i++) out.append("<div><a href=\"/r/").append(i).append("\">related ").append(i).append("</a></div>");
        return out.append("</aside></div><footer>footer</footer></body></html>").toString().getBytes(StandardCharsets.UTF_8);
    }
}
