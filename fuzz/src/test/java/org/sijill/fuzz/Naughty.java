package org.sijill.fuzz;

import java.util.ArrayList;
import java.util.List;

/** Strings that some program, some day, took for something else: our own, and the Big List where it is at hand. */
public final class Naughty {
    private static final List<String> OWN = List.of(
            "null",
            "undefined",
            "-0",
            "1e999",
            "NaN",
            "0x0",
            "2147483648",
            "999999999999999999999999",
            "'; DROP TABLE report; --",
            "%' OR 1=1 --",
            "%s%n%x",
            "${jndi:ldap://localhost/a}",
            "{{7*7}}",
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "]]><!--",
            "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>",
            "../../../../etc/passwd",
            "C:\\CON\\NUL",
            "--help",
            "-",
            "@file",
            "=1+1",
            "\t\tT1\tvisit 0 4",
            "{\"a\":\"b\"}",
            "\"",
            "'",
            "\\",
            "\\u0000",
            "\u0000",
            "\u0001\u0008\u001B[31m",
            "\u0085\u2028\u2029",
            "\uFEFF",
            "\uFFFE",
            "\uFFFD",
            "\u202Eabc\u202C",
            "\u2066\u2067\u2069",
            "\u200B\u200C\u200D",
            "a\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308",
            "Z\u0351\u036B\u0343\u036A\u0302\u036B\u033D\u034F\u0334\u0319\u0324\u031E\u0349\u035A\u032F",
            "😀👩‍👩‍👧‍👦🇲🇦",
            "𝒜𝒷𝒸",
            "\uFDFD",
            "ﷺ",
            "ࢻ",
            "ـــ",
            "ًٌٍَُِّْ",
            "١٢٣",
            "۱۲۳",
            "الله",
            "«»",
            "،؛؟",
            "لا إله",
            "پاکستان",
            "İıſẞ",
            "\u1160\u3164\uFFA0",
            "a".repeat(5_000),
            "م".repeat(5_000),
            "(".repeat(2_000),
            "« ".repeat(1_000));

    private Naughty() {}

    /** All of them, each once. */
    public static List<String> strings() {
        List<String> all = new ArrayList<>(OWN);
        all.addAll(Borrowed.naughty());
        return all.stream().distinct().toList();
    }
}
