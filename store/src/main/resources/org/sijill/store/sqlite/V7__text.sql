-- Events by their words; a row's number is the event's id without its first letter.

CREATE VIRTUAL TABLE event_text USING fts5(words, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0");

INSERT INTO event_text (rowid, words)
  SELECT (instr('0123456789abcdef', substr(id, 2, 1)) - 1) << 44
    | (instr('0123456789abcdef', substr(id, 3, 1)) - 1) << 40
    | (instr('0123456789abcdef', substr(id, 4, 1)) - 1) << 36
    | (instr('0123456789abcdef', substr(id, 5, 1)) - 1) << 32
    | (instr('0123456789abcdef', substr(id, 6, 1)) - 1) << 28
    | (instr('0123456789abcdef', substr(id, 7, 1)) - 1) << 24
    | (instr('0123456789abcdef', substr(id, 8, 1)) - 1) << 20
    | (instr('0123456789abcdef', substr(id, 9, 1)) - 1) << 16
    | (instr('0123456789abcdef', substr(id, 10, 1)) - 1) << 12
    | (instr('0123456789abcdef', substr(id, 11, 1)) - 1) << 8
    | (instr('0123456789abcdef', substr(id, 12, 1)) - 1) << 4
    | (instr('0123456789abcdef', substr(id, 13, 1)) - 1) << 0,
    words FROM event;
