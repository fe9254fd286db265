package org.sijill.intake;

import java.util.List;

/** The list of readers, the surest first: to add a format, add its class and its line here. */
final class Readers {
    static final List<Reader> ALL = List.of(
            new ArchiveReader(),
            new FeedReader(),
            new UnreadReader(),
            new JsonLinesReader(),
            new HtmlReader(),
            new TextReader());

    private Readers() {}
}
