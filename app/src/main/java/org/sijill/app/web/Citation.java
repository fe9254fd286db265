package org.sijill.app.web;

import org.sijill.register.Event;
import org.sijill.view.Entry;

/**
 * How to cite an event: an address that stays, a line of plain text, an entry for BibTeX.
 *
 * @param permalink path of the address without language
 */
record Citation(String permalink, String text, String bibtex) {
    static Citation of(Visit v, Event e) {
        String permalink = "/events/" + e.id();
        Entry entry = v.desk.shelf().ledger.entry(e.id());
        String when = entry == null ? v.say("date.unknown") : v.when(entry);
        String title = v.say("cite.title", v.word("act", e.act()), parties(v, e));
        String text = v.say(
                "cite.text",
                title,
                when,
                v.count("reports", e.statements().size()),
                v.origin + permalink,
                v.days(v.desk.setup.today().get(), v.desk.setup.today().get()));
        String bibtex = "@misc{sijill-" + e.id() + ",\n  title = {" + braces(title) + "},\n  note = {" + braces(when)
                + "},\n  howpublished = {Sijill register},\n  url = {" + v.origin + permalink + "},\n  urldate = {"
                + v.desk.setup.today().get() + "}\n}\n";
        return new Citation(permalink, text, bibtex);
    }

    private static String parties(Visit v, Event e) {
        return java.util.stream.Stream.concat(e.actors().stream(), e.recipients().stream())
                .map(s -> v.party(s.code()))
                .distinct()
                .collect(java.util.stream.Collectors.joining(v.say("and")));
    }

    /** What would end or open a group in BibTeX is left out. */
    private static String braces(String text) {
        return text.replace("{", "").replace("}", "").replace("\\", "");
    }
}
