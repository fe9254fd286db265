#!/usr/bin/env python3
"""Scores the mentions of `sijill read` against tokens marked for names (CoNLL lines: word, then nested B-/I- tags).

  score_ner.py --prepare GOLD > pages.jsonl      one page a sentence, words joined by one blank
  sijill read --format jsonl pages.jsonl > read.jsonl
  score_ner.py GOLD read.jsonl [--misses KIND]   precision, recall and F1 a kind: exact span, and any overlap

Spans are compared in whole words, so that clitics written onto a name do not matter. Kinds: PERS (person), OCC (post),
ORG (organisation, outlet), PLACE (GPE and LOC against state and place).
"""
import json
import sys

GOLD_KINDS = {"PERS": "PERS", "OCC": "OCC", "ORG": "ORG", "GPE": "PLACE", "LOC": "PLACE"}
OUR_KINDS = {"person": "PERS", "post": "OCC", "organisation": "ORG", "outlet": "ORG", "state": "PLACE", "place": "PLACE"}


def sentences(path):
    words = []
    for line in open(path, encoding="utf-8"):
        parts = line.split()
        if len(parts) >= 2:
            words.append((parts[0], parts[1:]))
        elif words:
            yield words
            words = []
    if words:
        yield words


def gold_spans(words):
    spans = set()
    for i, (_, tags) in enumerate(words):
        for tag in tags:
            if tag.startswith("B-") and tag[2:] in GOLD_KINDS:
                j = i + 1
                while j < len(words) and "I-" + tag[2:] in words[j][1]:
                    j += 1
                spans.add((GOLD_KINDS[tag[2:]], i, j))
    return spans


def text_of(words):
    return " ".join(w for w, _ in words if w != "$#$")


def our_spans(words, record):
    starts, at = [], 0
    text = record["article"]["text"]
    for word, _ in words:
        if word == "$#$":
            starts.append((at, at))
            continue
        found = text.find(word, at)
        if found < 0:
            starts.append((at, at))
            continue
        starts.append((found, found + len(word)))
        at = found + len(word)
    spans = set()
    for m in record["mentions"]:
        kind = OUR_KINDS.get(m["kind"])
        if kind:
            a, b = m["span"]
            inside = [i for i, (s, e) in enumerate(starts) if s < b and a < e]
            if inside:
                spans.add((kind, inside[0], inside[-1] + 1))
    return spans


def rates(right, got, wanted):
    p = right / got if got else 0.0
    r = right / wanted if wanted else 0.0
    return f"p {p:.3f}  r {r:.3f}  f1 {2 * p * r / (p + r) if p + r else 0.0:.3f}"


def main(args):
    if args[0] == "--prepare":
        for n, words in enumerate(sentences(args[1])):
            print(json.dumps({"id": f"s{n}", "title": text_of(words), "text": text_of(words)}, ensure_ascii=False))
        return
    show = args[args.index("--misses") + 1] if "--misses" in args else None
    records = {}
    for line in open(args[1], encoding="utf-8"):
        record = json.loads(line)
        records[record["article"]["source"]] = record
    counts = {k: [0, 0, 0, 0, 0] for k in ("PERS", "OCC", "ORG", "PLACE")}
    for n, words in enumerate(sentences(args[0])):
        gold = gold_spans(words)
        ours = our_spans(words, records[f"s{n}"]) if f"s{n}" in records else set()
        for kind, c in counts.items():
            g = {s for s in gold if s[0] == kind}
            o = {s for s in ours if s[0] == kind}
            c[0] += len(g & o)
            c[1] += len(o)
            c[2] += len(g)
            c[3] += sum(any(a[1] < b[2] and b[1] < a[2] for b in g) for a in o)
            c[4] += sum(any(a[1] < b[2] and b[1] < a[2] for a in o) for b in g)
            if show == kind:
                for name, spans in (("MISSED", g - o), ("FALSE", o - g)):
                    for _, a, b in sorted(spans, key=lambda s: s[1]):
                        print(name, " ".join(w for w, _ in words[a:b]), "<<", " ".join(w for w, _ in words[max(0, a - 4):b + 4]))
    for kind, (right, got, wanted, ours_hit, gold_hit) in counts.items():
        p, r = (ours_hit / got if got else 0.0), (gold_hit / wanted if wanted else 0.0)
        f = 2 * p * r / (p + r) if p + r else 0.0
        print(f"{kind:6} exact {rates(right, got, wanted)}   overlap p {p:.3f}  r {r:.3f}  f1 {f:.3f}   ({wanted} marked, {got} found)")


if __name__ == "__main__":
    main(sys.argv[1:])
