-- Feeds that are watched: how far each is, and the pages that they name and that are still to be fetched.

CREATE TABLE feed (
  address TEXT PRIMARY KEY,
  etag TEXT,                        -- as the server gave it last
  modified TEXT,
  due TEXT NOT NULL,                -- when to ask again, ISO 8601; empty where the feed is gone for good
  failures INTEGER NOT NULL,        -- in a row
  said TEXT                         -- what came of asking last
);

CREATE TABLE feed_page (
  address TEXT PRIMARY KEY,
  feed TEXT NOT NULL,
  published TEXT,                   -- as the feed gives it
  due TEXT NOT NULL,                -- when to fetch it; empty where that is done or given up
  failures INTEGER NOT NULL,
  said TEXT                         -- what came of it last
);
CREATE INDEX feed_page_due ON feed_page (due);
