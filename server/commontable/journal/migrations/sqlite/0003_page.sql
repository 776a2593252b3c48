-- Pages that outlive the records they were written from, such as the report of a room.
CREATE TABLE page (
  name TEXT NOT NULL PRIMARY KEY,
  text TEXT NOT NULL
) STRICT, WITHOUT ROWID;
