import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    /** What is done with one page. */
    private interface Work {
        int of(byte[] html) throws IOException;
    }

    public static void main(String[] args) throws IOException {
        List<byte[]> pages = pages(Path.of(args[0]));
        Lexicon lexicon = Pack.lexicon();
        Intake intake = new Intake(lexicon, Options.none());
        Sijill sijill = new Sijill(lexicon);
        List<Page> read = new ArrayList<>();
        for (byte[] html : pages) read.add(page(intake, html));
        ArabicAnalyzer lucene = new ArabicAnalyzer();
        LanguageDetectorME language = language();
        List<String> names = List.of(
                "jsoup: parse, text of the body", "readability4j: the article", "Lucene ArabicAnalyzer: tokens of the text",
                "OpenNLP langdetect: language of the text", "Sijill: web page to page", "Sijill: page to reports");
        List<Work> works = List.of(
                html -> Jsoup.parse(new String(html, StandardCharsets.UTF_8)).body().text().length(),
                html -> String.valueOf(new Readability4J("https://a.example/1", new String(html, StandardCharsets.UTF_8)).parse().getTextContent()).length(),
                null, null,
                html -> page(intake, html).raw().length(),
                null);
        double[] best = new double[names.size()];
        java.util.Arrays.fill(best, Double.MAX_VALUE);
        long sum = 0;
        for (int turn = 0; turn < TURNS; turn++)
            for (int i = 0; i < best.length; i++) {
                long begun = System.nanoTime();
                for (int p = 0; p < pages.size(); p++)
                    sum += switch (i) {
                        case 2 -> tokens(lucene, read.get(p).raw());
                        case 3 -> language.predictLanguage(read.get(p).raw()).getLang().length();
                        case 5 -> sijill.read(read.get(p)).reports().size();
                        default -> works.get(i).of(pages.get(p));
                    };
                best[i] = Math.min(best[i], (System.nanoTime() - begun) / 1e6 / pages.size());
            }
        long letters = read.stream().mapToLong(p -> p.raw().length()).sum() / read.size();
        System.out.println("# Beside others\n\nMilliseconds a page, the best of " + TURNS + " turns over " + pages.size() + " of our own pages of "
                + letters + " characters each, one thread, as `bench/rivals/run` measured it last.\n\n| | milliseconds a page |\n|---|---:|");
        for (int i = 0; i < best.length; i++) System.out.printf(Locale.ROOT, "| %s | %.2f |%n", names.get(i), best[i]);
        if (sum == 42) System.out.println();
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
