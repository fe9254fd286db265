package org.sijill.app.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sijill.export.Json;
import org.sijill.store.Refused;

/**
 * Takes a request to its route and turns whatever goes wrong into an answer: a page for people, {@code problem+json} for
 * programs. Safe for any number of threads.
 */
final class Clerk {
    /** A request as far as it matters here; header names in small letters. */
    record Request(
            String method,
            String path,
            Map<String, List<String>> query,
            int queryLength,
            Map<String, String> headers,
            Map<String, List<String>> form,
            String body) {
        String header(String name) {
            return headers.getOrDefault(name, "");
        }

        /** Whether all that asks something is text: half letters and the letter zero are none, and no register keeps them. */
        boolean isText() {
            return Stream.of(Stream.of(path), words(query), words(form))
                    .flatMap(s -> s)
                    .allMatch(Request::isText);
        }

        private static Stream<String> words(Map<String, List<String>> fields) {
            return Stream.concat(
                    fields.keySet().stream(), fields.values().stream().flatMap(List::stream));
        }

        static boolean isText(String s) {
            return s.codePoints()
                    .noneMatch(c -> c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
        }
    }

    /** Seconds after which whoever found all busy may come again. */
    private static final String COME_AGAIN = "5";

    private final Desk desk;

    Clerk(Desk desk) {
        this.desk = desk;
    }

    Answer answer(Request request) {
        try {
            if (request.queryLength() > Query.LONGEST) throw new Problem(414, "problem.query", Query.LONGEST);
            if (!request.isText()) throw new Problem(400, "problem.letters");
            return answer(request, Way.of(request));
        } catch (RuntimeException e) {
            return failed(request, e);
        }
    }

    /** What is answered where something went wrong before the first letter of an answer was sent. */
    Answer failed(Request request, RuntimeException fault) {
        if (System.getenv("SIJILL_DEBUG") != null && !(fault instanceof Problem)) fault.printStackTrace();
        Problem problem = fault instanceof Problem p
                ? p
                : fault instanceof Refused r
                        ? new Problem(409, "problem.refused", String.valueOf(r.getMessage()))
                        : new Problem(500, "problem.fault");
        Way way = Way.of(request);
        Answer answer = problem(problem, visit(request, way, Map.of(), Map.of()), way.programs());
        return problem.status == 503 ? answer.with("Retry-After", COME_AGAIN) : answer;
    }

    /** An address cut into its language, where it names one, and the rest. */
    private record Way(List<String> path, @Nullable Tongue named, Tongue tongue) {
        static Way of(Request request) {
            List<String> path = Route.split(request.path());
            if (programs(path)) path.set(path.size() - 1, Api.bare(path.getLast()));
            Tongue named = path.isEmpty() ? null : Tongue.of(path.getFirst());
            return new Way(path, named, named != null ? named : Tongue.accepted(asked(request)));
        }

        List<String> rest() {
            return named == null ? path : path.subList(1, path.size());
        }

        boolean programs() {
            return programs(path);
        }

        private static boolean programs(List<String> path) {
            return path.size() > 1 && path.getFirst().equals("api");
        }
    }

    private static String asked(Request request) {
        return request.query()
                .getOrDefault("lang", List.of(request.header("accept-language")))
                .getFirst();
    }

    private Answer answer(Request request, Way way) {
        if (way.path.isEmpty()) return Answer.see("/" + way.tongue.code + "/");
        Set<String> methods = new TreeSet<>();
        for (Route route : way.named == null ? Routes.plain() : Routes.SCREENS) {
            Map<String, String> parts = route.match(way.rest());
            if (parts == null) continue;
            methods.add(route.method());
            if (route.method().equals(request.method()))
                return route.action().of(visit(request, way, parts, request.query()));
        }
        if (!methods.isEmpty()) return notAllowed(request, way, methods);
        if (way.named == null && !way.programs()) {
            Answer permalink = permalink(request, way.path, way.tongue);
            if (permalink != null) return permalink;
        }
        throw Problem.missing("address", request.path());
    }

    private Answer notAllowed(Request request, Way way, Set<String> methods) {
        if (methods.contains("GET")) methods.add("HEAD");
        return failed(request, new Problem(405, "problem.method", request.method()))
                .with("Allow", String.join(", ", methods));
    }

    /** An address without a language: a program gets the API's answer, a person the screen in their language. */
    private @Nullable Answer permalink(Request request, List<String> path, Tongue tongue) {
        String rest = String.join("/", path);
        String to = path.stream().map(Query::escape).collect(Collectors.joining("/", "/", ""));
        boolean json = request.header("accept").contains("json") || rest.matches(".*\\.(json|txt|bib)");
        for (Route route : json ? Routes.API : Routes.SCREENS)
            if (route.match(Route.split(json ? "/api/v1/" + rest : rest)) != null)
                return Answer.see(json ? "/api/v1" + to : "/" + tongue.code + to);
        return null;
    }

    private Visit visit(Request request, Way way, Map<String, String> parts, Map<String, List<String>> query) {
        return new Visit(desk, way.tongue, String.join("/", way.rest()), request, parts, Query.of(query));
    }

    private static Answer problem(Problem p, Visit v, boolean programs) {
        String detail = v.say(p.key, p.parts.toArray());
        if (!programs)
            return Pages.show("problem", v, new Shown(p.status, detail)).status(p.status);
        return Answer.of(Api.PROBLEM, problem(p.status, v.tongue, detail))
                .status(p.status)
                .with("Content-Language", v.tongue.code);
    }

    /** A problem as RFC 9457 writes it. */
    static String problem(int status, Tongue tongue, String detail) {
        Json json = new Json();
        json.open('{').key("type").text("about:blank").key("title").text(tongue.say("problem.title." + title(status)));
        return json.key("status")
                .whole(status)
                .key("detail")
                .text(detail)
                .close('}')
                .toString();
    }

    /** What a page about a problem shows. */
    record Shown(int status, String detail) {}

    private static String title(int status) {
        return status == 404 ? "missing" : status >= 500 ? "fault" : "wrong";
    }
}
