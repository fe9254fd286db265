-- The first program left two blanks after a party that is no state; step 7 wants one between words.

DO $$ BEGIN
  IF to_regclass('event') IS NOT NULL THEN
    UPDATE event SET words = regexp_replace(words, ' +', ' ', 'g') WHERE words LIKE '%  %';
  END IF;
END $$;
