-- A short sum of each row that cannot be made anew, by which a row that the disk changed is found; null until the
-- register is next written to.

ALTER TABLE page ADD COLUMN seal TEXT;
ALTER TABLE page_version ADD COLUMN seal TEXT;
ALTER TABLE report ADD COLUMN seal TEXT;
ALTER TABLE judgement ADD COLUMN seal TEXT;
ALTER TABLE remark ADD COLUMN seal TEXT;
