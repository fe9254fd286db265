package org.sijill.app.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sijill.view.Ego;

/** A network around one party, laid out in rings: the commonest neighbours nearest, mirrored where the page is Arabic. */
record Graph(List<Node> nodes, List<Edge> edges) {
    private static final int[] RINGS = {9, 15, 24, 40, 62}, RADII = {145, 235, 300, 340, 368};

    /** A party; only those with a label are named in the drawing. */
    record Node(String code, String label, boolean named, int x, int y, int radius, double mean, int events) {}

    /** A line between two parties, and how many events it stands for. */
    record Edge(int x1, int y1, int x2, int y2, int events, boolean centre) {}

    static Graph of(Ego ego, Visit v) {
        List<Node> nodes = new ArrayList<>();
        Map<String, Node> by = new HashMap<>();
        List<Edge> edges = new ArrayList<>();
        int most = ego.neighbours().isEmpty() ? 1 : ego.neighbours().getFirst().events();
        int at = 0;
        for (int ring = 0; ring < RINGS.length && at < ego.neighbours().size(); ring++) {
            int here = Math.min(RINGS[ring], ego.neighbours().size() - at);
            for (int i = 0; i < here; i++, at++) {
                Node n = node(ego.neighbours().get(at), ring, (i + ring * 0.5) / here, most, v);
                nodes.add(n);
                by.put(n.code(), n);
                edges.add(new Edge(0, 0, n.x(), n.y(), n.events(), true));
            }
        }
        for (Ego.Tie t : ego.ties()) {
            Node a = by.get(t.one()), b = by.get(t.other());
            if (a != null && b != null) edges.addFirst(new Edge(a.x(), a.y(), b.x(), b.y(), t.events(), false));
        }
        return new Graph(nodes, edges);
    }

    private static Node node(Ego.Neighbour n, int ring, double turn, int most, Visit v) {
        double angle = 2 * Math.PI * turn - Math.PI / 2;
        int side = v.tongue.arabic() ? -1 : 1;
        int x = (int) Math.round(Math.cos(angle) * RADII[ring]) * side,
                y = (int) Math.round(Math.sin(angle) * RADII[ring]);
        int radius = (int) Math.round(5 + 15 * Math.sqrt((double) n.events() / most));
        return new Node(n.code(), v.party(n.code()), ring < 2, x, y, radius, n.mean(), n.events());
    }

    /** The window on the drawing: as large as what is drawn. */
    String box() {
        int far = nodes.stream()
                        .mapToInt(n -> (int) Math.hypot(n.x(), n.y()))
                        .max()
                        .orElse(100)
                + 60;
        return -far - 40 + " " + -far + " " + (2 * far + 80) + " " + 2 * far;
    }

    /** How thick a line is. */
    static int thickness(int events) {
        return Math.min(6, 1 + (int) Math.round(Math.log(events)));
    }
}
