#!/usr/bin/env python3
"""Our own annotation of real articles, kept without a word of theirs: places in the text in place of words.

  marked.py write ANNOTATED.jsonl > MARKED.jsonl      annotated pages as the guidelines for gold have them, to be kept
  marked.py read ARTICLES.jsonl.gz MARKED.jsonl       back to annotated pages, for the scorer and ./dev train

The text of a page is the article's headline, two line ends and its text (the text alone where that begins with the headline).
A name, an anchor, a place or a source is a pair of offsets (from, to) in that text, in characters; a page whose text is
not the one that was annotated, by its SHA-256, is left out and counted on the standard error.
"""
import gzip
import hashlib
import json
import sys

SIDES = ("actors", "recipients")


def seal(text):
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def text_of(article):
    title, text = article.get("title") or "", article["text"]
    return text if not title or text.startswith(title) else title + "\n\n" + text


def span(text, words):
    at = text.find(words) if words else -1
    return [at, at + len(words)] if at >= 0 else None


def words(text, at):
    return text[at[0]:at[1]] if at else None


def convert(events, word):
    """The events with each piece of text put through `word`; anchors that come to nothing are dropped."""
    for event in events:
        out = dict(event)
        out["anchors"] = [a for a in map(word, event["anchors"]) if a]
        for side in SIDES:
            out[side] = [dict(p, name=word(p["name"])) for p in event[side]]
        if event["place"]:
            out["place"] = dict(event["place"], name=word(event["place"]["name"]))
        out["attributed_to"] = word(event["attributed_to"])
        if out["anchors"]:
            yield out


def write(path):
    for line in open(path, encoding="utf-8"):
        page = json.loads(line)
        text = page["text"]
        events = list(convert(page["events"], lambda w: span(text, w)))
        print(json.dumps({"doc": page["doc"], "seal": seal(text), "events": events}, separators=(",", ":")))


def read(articles, path):
    marked = {}
    for line in open(path, encoding="utf-8"):
        page = json.loads(line)
        marked[page["doc"]] = page
    found = 0
    with gzip.open(articles, "rt", encoding="utf-8") as lines:
        for line in lines:
            article = json.loads(line)
            page = marked.get(article["id"])
            if page is None or seal(text_of(article)) != page["seal"]:
                continue
            text = text_of(article)
            events = list(convert(page["events"], lambda at: words(text, at)))
            for event in events:
                if event["place"]:
                    event["place"]["name"] = event["place"]["name"] or ""
            found += 1
            print(json.dumps({"doc": article["id"], "outlet": article["outlet"], "published": article["published"], "title": None,
                              "text": text, "events": events}, ensure_ascii=False))
    if found < len(marked):
        print(f"marked.py: {len(marked) - found} of {len(marked)} pages are not among these articles as they were annotated", file=sys.stderr)


if len(sys.argv) == 3 and sys.argv[1] == "write":
    write(sys.argv[2])
elif len(sys.argv) == 4 and sys.argv[1] == "read":
    read(sys.argv[2], sys.argv[3])
else:
    sys.exit(__doc__)
