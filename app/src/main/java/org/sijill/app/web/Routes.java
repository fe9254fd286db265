package org.sijill.app.web;

import java.util.ArrayList;
import java.util.List;

/** Every address that is answered. */
final class Routes {
    /** Screens, without the language before them. */
    static final List<Route> SCREENS = List.of(
            new Route("GET", "/", TimelineScreen::show),
            new Route("GET", "/events/{id}", EventScreen::show),
            new Route("GET", "/articles/{id}", ArticleScreen::show));

    static final List<Route> API = List.of(
            new Route("GET", "/api/v1/events", Api::events),
            new Route("GET", "/api/v1/events/{id}", Api::event),
            new Route("GET", "/api/v1/articles/{id}", Api::article),
            new Route("GET", "/api/v1/openapi.yaml", Api::description));

    /** What the top of every page leads to: the first part of each address. */
    static final List<String> SECTIONS = List.of("");

    private static final List<Route> FILES = List.of(new Route("GET", "/assets/{name}", Assets::show));

    private Routes() {}

    /** All but the screens. */
    static List<Route> plain() {
        List<Route> all = new ArrayList<>(API);
        all.addAll(FILES);
        return all;
    }
}
