package org.sijill.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.util.Locale;

/** JSON with limits on depth and length. Stateless. */
final class Json {
    private static final int DEPTH = 64;

    private Json() {}

    static ObjectReader reader(Options.Limits limits) {
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(Math.min(DEPTH, limits.depth()))
                .maxStringLength(limits.bytes())
                .build();
        JsonFactory factory =
                JsonFactory.builder().streamReadConstraints(constraints).build();
        return new ObjectMapper(factory).reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    /** The parser's complaint without the source it quotes. */
    static String complaint(JsonProcessingException e) {
        String message = e.getOriginalMessage();
        if (message == null) return "it ends too early";
        int cut = message.indexOf('\n');
        String line = cut < 0 ? message : message.substring(0, cut);
        String where =
                e.getLocation() == null ? "" : " at column " + e.getLocation().getColumnNr();
        return line.toLowerCase(Locale.ROOT).startsWith("unexpected end")
                ? "it ends in the middle" + where
                : line + where;
    }
}
