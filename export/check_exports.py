#!/usr/bin/env python3
"""Opens every export of one register with programs that are not ours and compares rows and values.

check_exports.py FOLDER: holds events.<format> for each format, all of the same register. Needs nothing but Python 3;
DuckDB and PyArrow open the tables too where they are installed, and are named where they are not.
"""
import csv, io, json, re, sys, xml.etree.ElementTree as ET, zipfile
from pathlib import Path

folder = Path(sys.argv[1])
faults = 0


def text(name):
    return (folder / ("events." + name)).read_text(encoding="utf-8")


def check(name, found, expected, by):
    """Both: event id → tuple of values."""
    global faults
    wrong = [i for i in expected.keys() | found.keys() if found.get(i) != expected.get(i)]
    faults += bool(wrong)
    print(f"{name:12} {len(found):6} events  {by:28} {'the same' if not wrong else 'DIFFERENT: ' + ', '.join(sorted(wrong)[:3])}")


events = [json.loads(line)["event"] for line in text("jsonl").splitlines()]
quote = lambda e: next((r["quote"] for r in e["reports"] if r["quote"].strip()), "")
date = lambda e, end: (e["date"] or {}).get(end) or ""
place = lambda e: (e["place"] or {}).get("name") or ""
flat = {e["id"]: (e["act"], e["status"], date(e, "from"), date(e, "to"), place(e), quote(e)) for e in events}
short = {i: (v[0], v[1], v[5]) for i, v in flat.items()}
ids = {i: () for i in flat}
columns = ("act", "status", "date_from", "date_to", "place", "quote")
print(f"{'jsonl':12} {len(events):6} events  json")

rows = list(csv.DictReader(io.StringIO(text("csv"), newline="")))
check("csv", {r["id"]: tuple(r[c] for c in columns) for r in rows}, flat, "csv")
raw = text("spreadsheet")
rows = list(csv.DictReader(io.StringIO(raw.lstrip("\ufeff"), newline="")))
assert raw.startswith("\ufeff"), "no byte order mark"
assert not [v for r in rows for k, v in r.items() if k not in ("lat", "lon") and v[:1] in "=+-@" and v], "a formula"
check("spreadsheet", {r["id"]: () for r in rows}, ids, "csv")

rows = list(csv.reader(io.StringIO(text("polecat"), newline=""), delimiter="\t", quoting=csv.QUOTE_NONE))
assert all(len(r) == 40 for r in rows), "not 40 columns"
named = [dict(zip(rows[0], r)) for r in rows[1:]]
assert not [r for r in named if "future" in r["Contexts"] and r["Event Type"] in ("CONSULT", "SUPPORT", "COOPERATE", "AID", "RETREAT")]
check("polecat", {r["Event ID"]: (r["Raw Placename"].replace("None", ""),) for r in named}, {i: (v[4],) for i, v in flat.items()}, "csv, 40 columns")

features = json.loads(text("geojson"))["features"]
value = lambda p, c: p[c] if p[c] is not None else ""
check("geojson", {f["id"]: tuple(value(f["properties"], c) for c in columns) for f in features}, flat, "json")
assert not [f for f in features if f["geometry"] and f["properties"]["place_kind"] == "country"], "a country as a point"
line = json.loads(text("timelinejs"))
check("timelinejs", {s["unique_id"]: () for s in line["events"] + line["undated"]}, ids, "json")
found = {}
for l in text("ftm").splitlines():
    e = json.loads(l)
    if e["schema"] == "Event":
        p = {k: v[0] for k, v in e["properties"].items()}
        k = e["properties"]["keywords"]
        found[p["recordId"]] = (k[0], k[2], p.get("startDate", ""), p.get("endDate", ""), p.get("location", ""), p.get("summary", ""))
check("ftm", found, flat, "json")
graph = json.loads(text("jsonld"))["@graph"]
first = lambda e: e["prov:wasDerivedFrom"][0]["oa:hasTarget"]["oa:hasSelector"][0]["oa:exact"]
check("jsonld", {e["schema:identifier"]: (e["sijill:act"], e["sijill:status"], first(e)) for e in graph}, short, "json")

ns = "{http://graphml.graphdrawing.org/xmlns}"
found = {}
for edge in ET.fromstring(text("graphml")).iter(ns + "edge"):
    d = {x.get("key")[5:]: x.text or "" for x in edge.iter(ns + "data")}
    found[d["event"]] = tuple(d.get(c, "") for c in columns)
check("graphml", found, flat, "xml")
ns, found = "{http://gexf.net/1.3}", {}
root = ET.fromstring(text("gexf"))
nodes = {n.get("id") for n in root.iter(ns + "node")}
for edge in root.iter(ns + "edge"):
    assert edge.get("source") in nodes and edge.get("target") in nodes
    d = {x.get("for"): x.get("value") for x in edge.iter(ns + "attvalue")}
    found[d["event"]] = tuple(d.get(c, "") for c in columns)
check("gexf", found, flat, "xml")
ns, found = "{http://www.w3.org/2005/Atom}", {}
for e in ET.fromstring(text("atom")).iter(ns + "entry"):
    terms = [c.get("term") for c in e.iter(ns + "category")]
    found[e.find(ns + "id").text.split(":")[-1]] = (terms[0], terms[2], e.find(ns + "summary").text or "")
check("atom", found, short, "xml")
unfolded = text("ical").replace("\n ", "").replace("\r", "")
check("ical", {i: () for i in re.findall(r"^UID:(.*)@sijill$", unfolded, re.M)}, ids, "lines")
assert all(len(l.encode()) <= 75 for l in text("ical").split("\n"))

found = {}
with zipfile.ZipFile(folder / "events.brat") as z:
    for name in z.namelist():
        if not name.endswith(".ann"):
            continue
        page = z.read(name.replace(".ann", ".txt")).decode()
        for l in z.read(name).decode().split("\n"):
            if l.startswith("T"):
                _, where, words = l.split("\t")
                spans = [s.split() for s in where.split(" ", 1)[1].split(";")]
                assert words == " ".join(page[int(a):int(b)] for a, b in spans), name + ": " + l
            for event in re.findall(r"\treport \S+ event (\w+)", l):
                found[event] = ()
check("brat", found, ids, "offsets against the text")

iso = lambda v: "" if v is None else str(v)
try:
    import duckdb
    got = duckdb.sql(f"SELECT id, {', '.join(columns)} FROM '{folder}/events.parquet'").fetchall()
    check("parquet", {r[0]: tuple(map(iso, r[1:])) for r in got}, flat, "duckdb " + duckdb.__version__)
    got = duckdb.sql(f"SELECT id, {', '.join(columns)} FROM read_csv('{folder}/events.csv', all_varchar=true)").fetchall()
    check("csv", {r[0]: tuple(map(iso, r[1:])) for r in got}, flat, "duckdb " + duckdb.__version__)
except ImportError:
    print("parquet: DuckDB is not installed for this Python and was not asked (pip install duckdb)")
try:
    import pyarrow, pyarrow.parquet
    got = pyarrow.parquet.read_table(folder / "events.parquet", columns=["id", *columns]).to_pylist()
    check("parquet", {r["id"]: tuple(iso(r[c]) for c in columns) for r in got}, flat, "pyarrow " + pyarrow.__version__)
except ImportError:
    print("parquet: PyArrow is not installed for this Python and was not asked (pip install pyarrow)")
sys.exit(1 if faults else 0)
