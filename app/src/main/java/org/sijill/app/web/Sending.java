package org.sijill.app.web;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.http.ServerResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Sends an answer with what keeps a reader safe; what the reader has already is not sent again. A body that is made
 * while it is sent and fails half-way is broken off, so that nobody takes the half for the whole. For one request.
 */
final class Sending {
    /** Nothing but our own files, no script in a page, no frame around it. */
    static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self';"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    static final Map<String, String> SAFETY = Map.of(
            "Content-Security-Policy", POLICY,
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=()",
            "X-Frame-Options", "DENY");

    /** How many bytes wait before the first is sent. */
    private static final int MUCH = 1 << 16;

    private final Clerk.Request request;
    private final ServerResponse out;
    private final Hourglass hourglass;
    private final Patience patience;
    private boolean begun;

    Sending(Clerk.Request request, ServerResponse out, Hourglass hourglass, Patience patience) {
        this.request = request;
        this.out = out;
        this.hourglass = hourglass;
        this.patience = patience;
    }

    /** @param failed what to answer where the answer cannot be made and nothing of it was sent */
    void send(Answer answer, Function<RuntimeException, Answer> failed) {
        try {
            send(answer);
        } catch (CloseConnectionException e) {
            throw e;
        } catch (RuntimeException e) {
            if (begun) throw new CloseConnectionException("broken off", e);
            send(failed.apply(e));
        }
    }

    private void send(Answer answer) {
        SAFETY.forEach(out::header);
        answer.headers().forEach(out::header);
        if (!answer.headers().containsKey("Cache-Control")) out.header("Cache-Control", "no-cache");
        out.header("Vary", "Accept, Accept-Language");
        out.header("Content-Type", answer.type());
        String tag = tag(answer);
        if (tag != null) out.header("ETag", tag);
        boolean known = tag != null && request.header("if-none-match").contains(tag);
        out.status(known ? 304 : answer.status());
        if (known) out.send();
        else body(answer.body());
    }

    private static @Nullable String tag(Answer answer) {
        if (answer.status() != 200) return null;
        return answer.body() instanceof Answer.Whole whole
                ? tag(whole.bytes())
                : answer.headers().get("ETag");
    }

    /** A tag that changes with the body. */
    static String tag(byte[] body) {
        long hash = 0xcbf29ce484222325L;
        for (byte b : body) hash = (hash ^ b) * 0x100000001b3L;
        return "\"" + Long.toHexString(hash) + "-" + Integer.toHexString(body.length) + "\"";
    }

    private void body(Answer.Body body) {
        boolean head = request.method().equals("HEAD");
        switch (body) {
            case Answer.Whole whole
            when head -> {
                out.header(HeaderNames.CONTENT_LENGTH, String.valueOf(whole.bytes().length));
                out.send();
            }
            case Answer.Whole whole -> send(whole.bytes());
            case Answer.Written written when head -> out.send();
            case Answer.Written written -> write(written);
        }
    }

    private void send(byte[] bytes) {
        hourglass.turn(patience.toTake(bytes.length));
        begun = true;
        out.send(bytes);
        hourglass.lay();
    }

    private void write(Answer.Written body) {
        Late late = new Late();
        try {
            body.to(late);
            late.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Opens the way to the reader when there is much to send or all of it, so that what fails before can still be said,
     * and breaks off where the reader does not keep the pace.
     */
    private final class Late extends OutputStream {
        private final ByteArrayOutputStream waiting = new ByteArrayOutputStream();
        private @Nullable OutputStream way;
        private long sent;
        private long waited;

        private void pass() throws IOException {
            begun = true;
            if (way == null) way = out.outputStream();
            sent += waiting.size();
            long from = System.nanoTime();
            hourglass.turn(patience.toTake(sent).minusNanos(waited));
            waiting.writeTo(way);
            hourglass.lay();
            waited += System.nanoTime() - from;
            waiting.reset();
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            waiting.write(bytes, from, length);
            if (waiting.size() > MUCH) pass();
        }

        @Override
        public void close() throws IOException {
            pass();
            hourglass.turn(patience.toTake(0));
            if (way != null) {
                way.flush();
                way.close();
            }
            hourglass.lay();
        }
    }
}
