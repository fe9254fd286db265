-- Events by their words.

ALTER TABLE event ADD COLUMN tokens tsvector GENERATED ALWAYS AS (array_to_tsvector(string_to_array(btrim(words), ' '))) STORED;
CREATE INDEX event_tokens ON event USING gin (tokens);
