-- What was filed and what people decided: the truth of the register.

CREATE TABLE page (
  id TEXT PRIMARY KEY,              -- the article's id
  version INTEGER NOT NULL,         -- the one that counts
  numbers INTEGER NOT NULL,         -- report numbers given so far, none is given twice
  withdrawn TEXT                    -- why it was withdrawn, or null
);

CREATE TABLE page_version (
  page TEXT NOT NULL,
  version INTEGER NOT NULL,
  fingerprint TEXT NOT NULL,        -- of all that came in; a page with the same is the same
  came TEXT NOT NULL,               -- the page as it came in (JSON), to be read again
  source TEXT NOT NULL,
  url TEXT,
  outlet TEXT,
  country TEXT,
  title TEXT,
  day_from TEXT,
  day_to TEXT,
  day_basis TEXT,
  language TEXT NOT NULL,
  text TEXT NOT NULL,               -- headline and body, verbatim
  sketch TEXT NOT NULL,             -- by which copies of one text are found
  topic TEXT NOT NULL,              -- bits of the page's rarest words
  PRIMARY KEY (page, version)
);

CREATE TABLE report (
  id TEXT PRIMARY KEY,              -- page#number
  page TEXT NOT NULL,
  number INTEGER NOT NULL,
  live INTEGER NOT NULL,            -- 0 where the present version or reading does not tell it
  event_id TEXT NOT NULL,           -- the id of the event that it would be the first report of
  act TEXT NOT NULL,
  status TEXT NOT NULL,
  body TEXT NOT NULL,               -- the report (JSON)
  kept TEXT NOT NULL                -- its words (JSON)
);
CREATE INDEX report_page ON report (page);
CREATE INDEX report_event_id ON report (event_id);

CREATE TABLE judgement (
  id INTEGER PRIMARY KEY,
  left_report TEXT NOT NULL,
  right_report TEXT NOT NULL,
  relation TEXT NOT NULL,           -- same different fulfils cancels part_of contradicts unsure
  by_whom TEXT NOT NULL,
  why TEXT NOT NULL,
  at TEXT NOT NULL,
  undoes INTEGER                    -- the judgement that this row undoes, or null
);

CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  content TEXT NOT NULL
);
