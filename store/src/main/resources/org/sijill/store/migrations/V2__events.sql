-- What follows from pages and judgements: made anew wherever they change, and all of it when the rules do.

CREATE TABLE edge (
  left_report TEXT NOT NULL,
  right_report TEXT NOT NULL,
  PRIMARY KEY (left_report, right_report)
);
CREATE INDEX edge_right ON edge (right_report);

CREATE TABLE event (
  id TEXT PRIMARY KEY,
  act TEXT NOT NULL,
  type TEXT NOT NULL,
  mode TEXT,
  status TEXT NOT NULL,
  day_from TEXT,                    -- as the event's date, else the first page's day, for sorting
  day_to TEXT,
  dated INTEGER NOT NULL,           -- 1 where a page says when it was
  country TEXT,
  place TEXT,
  parties TEXT NOT NULL,            -- codes, each between blanks
  outlets TEXT NOT NULL,            -- outlets, each between line feeds
  words TEXT NOT NULL,              -- folded words of quotes, names and places, codes and names in Latin letters
  reports INTEGER NOT NULL,
  voices INTEGER NOT NULL,
  disagreements INTEGER NOT NULL
);
CREATE INDEX event_day ON event (day_from, id);
CREATE INDEX event_act ON event (act);

CREATE TABLE event_report (
  report TEXT PRIMARY KEY,
  event TEXT NOT NULL
);
CREATE INDEX event_report_event ON event_report (event);

CREATE TABLE event_link (
  from_event TEXT NOT NULL,         -- what came of it
  to_event TEXT NOT NULL,           -- the announcement
  relation TEXT NOT NULL,           -- fulfils cancels
  score DOUBLE PRECISION NOT NULL,
  counts INTEGER NOT NULL,          -- 0 where another announcement is likelier to be what it fulfils
  why TEXT NOT NULL,
  PRIMARY KEY (to_event, from_event, relation)
);
CREATE INDEX event_link_from ON event_link (from_event);

CREATE TABLE page_day (
  page TEXT PRIMARY KEY,            -- a page without a date of its own
  day_from TEXT,
  day_to TEXT,
  why TEXT NOT NULL
);
