package org.sijill.app.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    }

    private final Desk desk;

    Clerk(Desk desk) {
        this.desk = desk;
    }

    Answer answer(Request request) {
        List<String> path = Route.split(request.path());
        Tongue named = path.isEmpty() ? null : Tongue.of(path.getFirst());
        Tongue tongue = named != null ? named : Tongue.accepted(asked(request));
        String rest = String.join("/", named == null ? path : path.subList(1, path.size()));
        boolean programs = path.size() > 1 && path.getFirst().equals("api");
        try {
            if (request.queryLength() > Visit.LONGEST) throw new Problem(414, "problem.query", Visit.LONGEST);
            return answer(request, path, named, tongue, rest);
        } catch (Problem p) {
            return problem(p, visit(request, tongue, rest, Map.of(), Map.of()), programs);
        } catch (Refused e) {
            return problem(
                    new Problem(409, "problem.refused", String.valueOf(e.getMessage())),
                    visit(request, tongue, rest, Map.of(), Map.of()),
                    programs);
        } catch (RuntimeException e) {
            if (System.getenv("SIJILL_DEBUG") != null) e.printStackTrace();
            return problem(
                    new Problem(500, "problem.fault"), visit(request, tongue, rest, Map.of(), Map.of()), programs);
        }
    }

    private static String asked(Request request) {
        return request.query()
                .getOrDefault("lang", List.of(request.header("accept-language")))
                .getFirst();
    }

    private Answer answer(Request request, List<String> path, @Nullable Tongue named, Tongue tongue, String rest) {
        if (named == null && path.isEmpty()) return Answer.see("/" + tongue.code + "/");
        boolean other = false;
        List<Route> routes = named == null ? Routes.plain() : Routes.SCREENS;
        for (Route route : routes) {
            Map<String, String> parts = route.match(named == null ? path : path.subList(1, path.size()));
            if (parts == null) continue;
            other = true;
            if (route.method().equals(request.method()))
                return route.action().of(visit(request, tongue, rest, parts, request.query()));
        }
        if (other) throw new Problem(405, "problem.method", request.method());
        if (named == null && !path.getFirst().equals("api")) {
            Answer permalink = permalink(request, path, tongue);
            if (permalink != null) return permalink;
        }
        throw Problem.missing("address", request.path());
    }

    /** An address without a language: a program gets the API's answer, a person the screen in their language. */
    private @Nullable Answer permalink(Request request, List<String> path, Tongue tongue) {
        String rest = String.join("/", path);
        boolean json = request.header("accept").contains("json") || rest.matches(".*\\.(json|txt|bib)");
        String to = "/" + rest.replace("#", "%23");
        for (Route route : json ? Routes.API : Routes.SCREENS)
            if (route.match(Route.split(json ? "/api/v1" + to : to)) != null)
                return Answer.see(json ? "/api/v1" + to : "/" + tongue.code + to);
        return null;
    }

    private Visit visit(
            Request request, Tongue tongue, String rest, Map<String, String> parts, Map<String, List<String>> query) {
        return new Visit(desk, tongue, rest, request, parts, new LinkedHashMap<>(query));
    }

    private static Answer problem(Problem p, Visit v, boolean programs) {
        String detail = v.say(p.key, p.parts.toArray());
        if (!programs)
            return Pages.show("problem", v, new Shown(p.status, detail)).status(p.status);
        Json json = new Json();
        json.open('{').key("type").text("about:blank").key("title").text(v.say("problem.title." + title(p.status)));
        json.key("status").whole(p.status).key("detail").text(detail).close('}');
        return Answer.of(Api.PROBLEM, json.toString()).status(p.status).with("Content-Language", v.tongue.code);
    }

    /** What a page about a problem shows. */
    record Shown(int status, String detail) {}

    private static String title(int status) {
        return status == 404 ? "missing" : status >= 500 ? "fault" : "wrong";
    }
}
