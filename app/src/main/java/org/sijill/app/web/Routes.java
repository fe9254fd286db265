package org.sijill.app.web;

import java.util.ArrayList;
import java.util.List;

/** Every address that is answered. */
final class Routes {
    /** Screens, without the language before them. */
    static final List<Route> SCREENS = List.of(
            new Route("GET", "/", TimelineScreen::show),
            new Route("GET", "/events/{id}", EventScreen::show),
            new Route("GET", "/articles/{id}", ArticleScreen::show),
            new Route("GET", "/pairs/{pair}", Facts.page("pair", PairFacts::of)),
            new Route("GET", "/parties/{code}", Facts.page("party", PartyFacts::of)),
            new Route("GET", "/people/{id}", Facts.page("person", PersonFacts::of)),
            new Route("GET", "/posts/{code}/{post}", Facts.page("post", PostFacts::of)),
            new Route("GET", "/places/{name}", Facts.page("place", PlaceFacts::of)),
            new Route("GET", "/map", Facts.page("map", MapFacts::of)),
            new Route("GET", "/outlets", Facts.page("outlets", OutletFacts::all)),
            new Route("GET", "/outlets/{id}", Facts.page("outlet", OutletFacts::of)),
            new Route("GET", "/promises", Facts.page("promises", PromiseFacts::of)),
            new Route("GET", "/quality", Facts.page("quality", QualityFacts::of)),
            new Route("POST", "/judgements", Judging::form));

    static final List<Route> API = List.of(
            new Route("GET", "/api/v1/events", Api::events),
            new Route("GET", "/api/v1/events.{format}", Exports::show),
            new Route("GET", "/api/v1/events/{id}", Api::event),
            new Route("GET", "/api/v1/articles/{id}", Api::article),
            new Route("GET", "/api/v1/facets", Facts.json(Api::facets)),
            new Route("GET", "/api/v1/exports/{format}", Exports::show),
            new Route("GET", "/api/v1/pairs/{pair}", Facts.json(PairFacts::of)),
            new Route("GET", "/api/v1/parties/{code}", Facts.json(PartyFacts::of)),
            new Route("GET", "/api/v1/people/{id}", Facts.json(PersonFacts::of)),
            new Route("GET", "/api/v1/posts/{code}/{post}", Facts.json(PostFacts::of)),
            new Route("GET", "/api/v1/places/{name}", Facts.json(PlaceFacts::of)),
            new Route("GET", "/api/v1/map", Facts.json(MapFacts::of)),
            new Route("GET", "/api/v1/outlets", Facts.json(OutletFacts::all)),
            new Route("GET", "/api/v1/outlets/{id}", Facts.json(OutletFacts::of)),
            new Route("GET", "/api/v1/promises", Facts.json(PromiseFacts::of)),
            new Route("GET", "/api/v1/quality", Facts.json(QualityFacts::of)),
            new Route("POST", "/api/v1/judgements", Judging::api),
            new Route("GET", "/api/v1/openapi.yaml", Api::description));

    /** What the top of every page leads to: the first part of each address. */
    static final List<String> SECTIONS = List.of("", "map", "outlets", "promises", "quality");

    private static final List<Route> FILES = List.of(new Route("GET", "/assets/{name}", Assets::show));

    private Routes() {}

    /** All but the screens. */
    static List<Route> plain() {
        List<Route> all = new ArrayList<>(API);
        all.addAll(FILES);
        return all;
    }
}
