package org.sijill.bench.siege;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.sijill.bench.siege.Wire.Request;

/** Every wrong way that is known of asking for the routes of a description. Immutable, safe for any number of threads. */
final class Assaults {
    private static final String JSON = "Content-Type: application/json", DEEP = "[".repeat(9_000);

    private static final List<String> METHODS =
            List.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND", "X".repeat(500));

    private static final List<String> PARTS = List.of(
            "..%2f..%2f..%2fetc%2fpasswd",
            "%2e%2e%2f%2e%2e%2fetc%2fpasswd",
            "%252e%252e%252fetc%252fpasswd",
            "../../../../etc/passwd",
            "..%5c..%5cwindows%5cwin.ini",
            "%c0%ae%c0%ae%c0%af",
            "%00",
            "x%00.json",
            "%0d%0aX-Evil:%20yes",
            "%ed%a0%80",
            "%ff%fe",
            "%",
            "%zz",
            "'%20OR%20'1'='1",
            "%3Cscript%3Ealert(1)%3C/script%3E",
            "a".repeat(3_000),
            "%d8%a7".repeat(400),
            "-",
            ".",
            ".json",
            "~%7B%7D");

    private static final List<String> VALUES = List.of(
            "",
            "%00",
            "%0d%0aX-Evil:%20yes",
            "%ed%a0%80",
            "-1",
            "99999999999999999999",
            "'%20OR%20'1'='1%20--",
            "%22*%22%20NEAR%20(",
            "%3Cscript%3E",
            "a".repeat(301),
            "%d9%80".repeat(250),
            encoded("+999999999-12-31 null 0 x"),
            encoded("null null 99999999999 x"),
            encoded("null null -1 " + "x".repeat(200)),
            encoded("2022-01-01 2022-01-01 1 x\u0000"));

    private final List<Operation> operations;
    private final Set<String> queries = new LinkedHashSet<>();

    Assaults(List<Operation> operations) {
        this.operations = operations;
        for (Operation o : operations) queries.addAll(o.queries());
    }

    private static String encoded(String cursor) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor.getBytes(StandardCharsets.UTF_8));
    }

    List<Assault> all() {
        List<Assault> all = new ArrayList<>();
        for (Operation o : operations) all.addAll(on(o));
        return all;
    }

    /** All that is done to one route. */
    List<Assault> on(Operation o) {
        List<Assault> all = new ArrayList<>();
        tokens(o, all);
        methods(o, all);
        addresses(o, all);
        if (o.reads()) questions(o, all);
        else bodies(o, all);
        frames(o, all);
        return all;
    }

    private static Request asked(Operation o, String... headers) {
        List<String> lines = new ArrayList<>(List.of(headers));
        if (!o.body().isEmpty()) lines.addAll(List.of(JSON, "Content-Length: " + length(o.body())));
        return new Request(o.method(), o.address(), lines, o.body());
    }

    private static int length(String body) {
        return body.getBytes(StandardCharsets.UTF_8).length;
    }

    private static void tokens(Operation o, List<Assault> all) {
        Set<Integer> refused = o.token() ? Set.of(401) : o.statuses();
        all.add(new Assault("no token", asked(o), refused));
        for (String wrong : List.of("Bearer", "Bearer wrong", "Basic b3BlbjpzZXNhbWU=", "Bearer " + "x".repeat(5_000)))
            all.add(new Assault("wrong token", asked(o, "Authorization: " + wrong), refused));
        for (String origin : List.of("https://elsewhere.example", "null", "http://127.0.0.1.elsewhere.example"))
            all.add(new Assault("another site", asked(o, "Origin: " + origin, "Sec-Fetch-Site: cross-site"), refused));
        all.add(new Assault("another host", asked(o, "Host: elsewhere.example"), Set.of(421)));
    }

    private void methods(Operation o, List<Assault> all) {
        Set<String> known = new HashSet<>();
        for (Operation other : operations) if (other.path().equals(o.path())) known.add(other.method());
        for (String method : METHODS)
            if (!known.contains(method) && !(method.equals("HEAD") && known.contains("GET")))
                all.add(new Assault("another method", new Request(method, o.address()), Set.of(400, 405)));
    }

    private static void addresses(Operation o, List<Assault> all) {
        Set<Integer> nothing = Set.of(400, 404, 405, 414);
        for (String part : PARTS) {
            boolean known = o.path().endsWith("{name}") || part.equals("."); // a dot goes with the step that it is
            Set<Integer> allowed = known ? Set.of(200, 400, 401, 403, 404, 405, 414) : nothing;
            String address = o.parts().isEmpty() ? o.path() + "/" + part : o.address(p -> part);
            all.add(new Assault("another address", new Request(o.method(), address), allowed));
            String screen = address.replaceFirst("^/api/v1", "/en");
            all.add(new Assault(
                    "another screen", new Request(o.method(), screen), Set.of(200, 400, 403, 404, 405, 414)));
            String neutral = address.replaceFirst("^/api/v1", "");
            all.add(new Assault("a permalink", new Request("GET", neutral), Set.of(303, 400, 404, 405, 414)));
        }
    }

    private void questions(Operation o, List<Assault> all) {
        Set<Integer> any = new HashSet<>(o.statuses());
        any.add(400);
        int turn = o.path().hashCode() & 0xff;
        for (String name : queries)
            for (int i = 0; i < VALUES.size() / 4; i++) { // each route another quarter, or it takes a minute
                String value = VALUES.get(turn++ % VALUES.size());
                all.add(new Assault("a forged " + name, query(o, name + "=" + value), any));
            }
        Set<Integer> tooLong = Set.of(414);
        all.add(new Assault("10,000 letters", query(o, "q=" + "a".repeat(10_000)), tooLong));
        all.add(new Assault("10,000 letters of names", query(o, "a".repeat(10_000)), tooLong));
        all.add(new Assault("3,000 letters", query(o, "q=a&".repeat(750)), tooLong));
        any.add(414);
        all.add(new Assault("many names", query(o, "a&".repeat(900)), any));
        all.add(new Assault("many parties", query(o, "party=MAR&".repeat(190)), any));
        for (String odd : List.of("%", "%zz=%zz", "?", "&&&&", "=", "q=%e2%28%a1", "q[]=1", "q=\"<>"))
            all.add(new Assault("an odd question", query(o, odd), any));
        for (String accept : List.of("text/csv;q=\"", "*/*".repeat(900), "application/nothing", "json"))
            all.add(new Assault("an odd wish", new Request(o.method(), o.address(), "Accept: " + accept), any));
    }

    private static Request query(Operation o, String query) {
        return new Request(o.method(), o.address() + "?" + query);
    }

    private static void bodies(Operation o, List<Assault> all) {
        for (String type :
                List.of("text/plain", "multipart/form-data; boundary=x", "application/xml", "application/jsonx", "/"))
            all.add(new Assault("another type", body(o, o.body(), "Content-Type: " + type), Set.of(415)));
        all.add(new Assault("no type", body(o, o.body()), Set.of(415)));
        for (String said : List.of(
                "",
                "{",
                "[]",
                "null",
                "\"x\"",
                "1e999999999",
                DEEP,
                "{\"a\":".repeat(3_000),
                "\u0000",
                "{}{}",
                "\ufeff{}")) all.add(new Assault("no object", body(o, said, JSON), Set.of(400)));
        for (String charset : List.of("nonsense", "utf-16", "\""))
            all.add(new Assault("another charset", body(o, "{}", JSON + "; charset=" + charset), Set.of(400, 415)));
        for (String value : List.of(
                "null", "1e400", "{}", "[]", "\"\"", "\"\\u0000\"", "\"\\ud800\"", "\"" + "x".repeat(9_000) + "\""))
            all.add(new Assault(
                    "a forged field",
                    body(o, o.body().replaceAll(":\"[^\"]*\"", ":" + Matcher.quoteReplacement(value)), JSON),
                    Set.of(400, 409, 413)));
        all.add(new Assault("much", body(o, "x".repeat(30_000), JSON), Set.of(413)));
        all.add(new Assault(
                "much in pieces", pieces(o, "7530\r\n" + "x".repeat(30_000) + "\r\n0\r\n\r\n"), Set.of(413)));
        for (String bad : List.of("zz\r\n", "-5\r\nabc\r\n", "ffffffffffffffff\r\n", "5\r\nabcdefgh\r\n"))
            all.add(new Assault("broken pieces", pieces(o, bad), Set.of(0, 400, 413)));
    }

    private static Request body(Operation o, String body, String... headers) {
        List<String> lines = new ArrayList<>(List.of(headers));
        lines.addAll(List.of("Content-Length: " + length(body), "Authorization: Bearer " + Besieged.TOKEN));
        return new Request(o.method(), o.address(), lines, body);
    }

    private static Request pieces(Operation o, String body) {
        return new Request(
                o.method(),
                o.address(),
                List.of(JSON, "Transfer-Encoding: chunked", "Authorization: Bearer " + Besieged.TOKEN),
                body);
    }

    /** What is wrong before it comes to any route. */
    private static void frames(Operation o, List<Assault> all) {
        String address = o.address();
        for (String length : List.of("-1", "abc", "99999999999999999999", "5, 6"))
            all.add(new Assault(
                    "no length", new Request(o.method(), address, "Content-Length: " + length), Set.of(400, 413)));
        all.add(new Assault(
                "two lengths",
                new Request(
                        o.method(), address, List.of("Content-Length: 3", "Transfer-Encoding: chunked"), "0\r\n\r\n"),
                Set.of(400)));
        all.add(new Assault("no header", new Request(o.method(), address, "no colon here"), Set.of(400)));
        // Refused while most of it is still under way: what comes after may tear the answer down with the connection.
        all.add(new Assault(
                "large headers", new Request(o.method(), address, "X: " + "x".repeat(40_000)), Set.of(0, 400, 431)));
        all.add(new Assault("another address", new Request(o.method(), address + " x"), Set.of(400)));
        all.add(new Assault("no host", new Request(o.method(), address, "Host:"), Set.of(400)));
        all.add(new Assault(
                "packed",
                new Request(o.method(), address, "Content-Encoding: gzip", "Content-Length: 2", "X: y"),
                Set.of(400, 415)));
    }
}
