package org.sijill.app.web;

import io.helidon.http.DirectHandler;
import io.helidon.http.HeaderNames;
import io.helidon.http.ServerResponseHeaders;
import io.helidon.http.Status;
import io.helidon.webserver.http.DirectHandlers;

/**
 * Answers what never became a request that the {@link Clerk} could see: with what keeps a reader safe, and without a
 * word of what was sent or of what went wrong inside. Stateless.
 */
final class Doorman implements DirectHandler {
    static DirectHandlers everywhere() {
        DirectHandlers.Builder all = DirectHandlers.builder();
        for (EventType type : EventType.values()) all.addHandler(type, new Doorman());
        return all.build();
    }

    @Override
    public TransportResponse handle(
            TransportRequest request, EventType type, Status status, ServerResponseHeaders headers, String message) {
        Tongue tongue = Tongue.accepted(
                request.headers().value(HeaderNames.ACCEPT_LANGUAGE).orElse(null));
        TransportResponse.Builder answer =
                TransportResponse.builder().status(status).keepAlive(false);
        Sending.SAFETY.forEach((name, value) -> answer.header(HeaderNames.create(name), value));
        return answer.header(HeaderNames.CACHE_CONTROL, "no-cache")
                .header(HeaderNames.CONTENT_TYPE, Api.PROBLEM)
                .entity(problem(status.code(), tongue).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .build();
    }

    private static String problem(int status, Tongue tongue) {
        return Clerk.problem(status, tongue, tongue.say(detail(status), Server.BODY));
    }

    private static String detail(int status) {
        return status == 413
                ? "problem.much"
                : status == 414 ? "problem.address.long" : status >= 500 ? "problem.fault" : "problem.http";
    }
}
