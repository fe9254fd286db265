-- What people say of single reports: shown beside what was read, never written over it.

CREATE TABLE remark (
  id INTEGER PRIMARY KEY,
  report TEXT NOT NULL,             -- a report's id; for one that is missing the page's
  field TEXT NOT NULL,              -- act status roles report
  was TEXT NOT NULL,                -- what was read, - for nothing
  said TEXT NOT NULL,               -- what the person says, - for nothing
  by_whom TEXT NOT NULL,
  why TEXT NOT NULL,
  at TEXT NOT NULL
);
CREATE INDEX remark_report ON remark (report);
