package org.sijill.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a web page into blocks in reading order: a block ends where a block element begins or ends, at two line breaks,
 * and at one behind a full stop, a short line or a line in markup of its own. Inline markup joins; runs of white space become a blank; what is not seen (scripts,
 * styles, hidden elements) is left out. Not for several threads.
 */
final class BlockCutter implements NodeFilter {
    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "iframe",
            "object",
            "svg",
            "math",
            "select",
            "datalist",
            "textarea",
            "canvas",
            "audio",
            "video",
            "map");
    private static final Set<String> INLINE = Set.of("ins", "del", "button", "label");

    private final List<WebBlock> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final Deadline deadline;
    private @Nullable Element owner;
    private int links;
    private int linked;
    private boolean broken;

    private BlockCutter(Deadline deadline) {
        this.deadline = deadline;
    }

    static List<WebBlock> cut(Document document, Deadline deadline) throws Refusal {
        BlockCutter cutter = new BlockCutter(deadline);
        NodeTraversor.filter(cutter, document.body());
        cutter.flush();
        deadline.check();
        return cutter.blocks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (deadline.isOver()) return FilterResult.STOP;
        if (node instanceof TextNode t) {
            append(t);
        } else if (node instanceof Element e) {
            if (unseen(e)) return FilterResult.SKIP_ENTIRELY;
            if (e.nameIs("br")) lineBreak(e);
            else if (block(e)) flush();
            if (e.nameIs("a")) links++;
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(@Nullable Node node, int depth) {
        if (node instanceof Element e) {
            if (e.nameIs("a")) links--;
            if (block(e)) flush();
        }
        return FilterResult.CONTINUE;
    }

    private static boolean block(Element e) {
        return e.isBlock() && !INLINE.contains(e.normalName());
    }

    private static boolean unseen(Element e) {
        if (UNSEEN.contains(e.normalName()) || e.hasAttr("hidden")) return true;
        String style = e.attr("style");
        return !style.isEmpty()
                && style.replace(" ", "").toLowerCase(java.util.Locale.ROOT).contains("display:none");
    }

    private void append(TextNode node) {
        String s = node.getWholeText();
        if (s.isBlank() && text.isEmpty()) return;
        if (owner == null || text.isEmpty()) owner = blockOf(node);
        int before = text.length();
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            boolean space = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
            if (!space) text.append(c);
            else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') text.append(' ');
        }
        if (!s.isBlank()) broken = false;
        if (links > 0) linked += text.length() - before;
    }

    private static Element blockOf(Node node) {
        Node n = node.parent();
        while (n instanceof Element e && !block(e) && e.parent() != null) n = e.parent();
        return n instanceof Element e ? e : new Element("body");
    }

    /** A break ends the block behind another break, a sentence, a short line or a line that is one inline element. */
    private void lineBreak(Element at) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') end--;
        boolean sentence = end > 0 && ".!?\u061F:".indexOf(text.charAt(end - 1)) >= 0;
        boolean shortLine = text.chars().filter(c -> c == ' ').count() < 8;
        Node before = at.previousSibling();
        while (before instanceof TextNode t && t.isBlank()) before = before.previousSibling();
        if (broken || sentence || shortLine || before instanceof Element) flush();
        else if (end > 0) {
            if (end == text.length()) text.append(' ');
            broken = true;
        }
    }

    private void flush() {
        String line = text.toString().strip();
        Element holder = owner;
        if (!line.isEmpty() && holder != null) blocks.add(new WebBlock(line.replace('\n', ' '), holder, linked));
        text.setLength(0);
        linked = 0;
        broken = false;
        owner = null;
    }
}
