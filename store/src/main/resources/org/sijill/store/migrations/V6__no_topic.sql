-- Pages are no longer compared as wholes.

ALTER TABLE page_version DROP COLUMN topic;
