-- Every fact, under the key that is also the fence: of two writers of one seq, one is refused.
CREATE TABLE record (
  stream TEXT NOT NULL,
  seq INTEGER NOT NULL CHECK (seq >= 1),
  at INTEGER NOT NULL, -- milliseconds since 1970, UTC
  actor TEXT NOT NULL,
  cause TEXT NOT NULL,
  kind TEXT NOT NULL,
  version INTEGER NOT NULL,
  body BLOB NOT NULL, -- JSON
  PRIMARY KEY (stream, seq)
) STRICT, WITHOUT ROWID;

-- Lists the streams without walking through their records.
CREATE INDEX stream_begins ON record (stream) WHERE seq = 1;
