package org.sijill.app.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** Renders the templates of {@code src/main/jte}, which escape what they are given by where it stands. Safe for any number of threads. */
final class Pages {
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Pages.class.getClassLoader(), "org.sijill.app.web");

    private Pages() {}

    /** A screen: its template, the request and what it shows. */
    static Answer show(String template, Visit visit, Object model) {
        StringOutput out = new StringOutput(32_000);
        ENGINE.render(template + ".jte", Map.of("v", visit, "m", model), out);
        return Answer.of(Answer.HTML, out.toString());
    }
}
