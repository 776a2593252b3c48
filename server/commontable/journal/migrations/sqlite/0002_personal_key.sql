-- The keys under which what is personal is sealed. A destroyed one stays as a row without a key.
CREATE TABLE personal_key (
  owner TEXT NOT NULL PRIMARY KEY,
  key BLOB
) STRICT, WITHOUT ROWID;
