-- Beside each event the first day on which a page told it, and the words of its place alone.

ALTER TABLE event ADD COLUMN told TEXT;                        -- null where no page that tells it has a day
ALTER TABLE event ADD COLUMN places TEXT NOT NULL DEFAULT '';  -- folded words, each between blanks
