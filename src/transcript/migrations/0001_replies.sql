-- Transcripts: conversations, their entries (a question, redacted, with its reply), and users' feedback. See ../schema.md.

CREATE TABLE conversations (
  id TEXT PRIMARY KEY,
  began INTEGER NOT NULL,           -- seconds since 1970
  latest INTEGER NOT NULL           -- seconds since 1970, of the newest entry
) STRICT, WITHOUT ROWID;

CREATE INDEX conversations_by_latest ON conversations (latest);

CREATE TABLE entries (
  place INTEGER PRIMARY KEY,        -- grows with every entry: the order of turns
  reply_id TEXT NOT NULL UNIQUE,    -- writing the same reply twice keeps it once
  conversation TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
  at INTEGER NOT NULL,              -- seconds since 1970, when the reply was finished
  outcome TEXT NOT NULL CHECK (outcome IN ('answer', 'refuse', 'escalate', 'abstain', 'out_of_scope')),
  reasons TEXT NOT NULL CHECK (json_valid(reasons)),
  language TEXT NOT NULL,
  answered_by TEXT NOT NULL,
  duration_in_ms REAL NOT NULL,
  dropped_count INTEGER NOT NULL,   -- statements that a rail dropped
  checked INTEGER NOT NULL CHECK (checked IN (0, 1)),   -- 0 where the guardrails could not run
  question TEXT NOT NULL,           -- the user's words, redacted
  redactions TEXT NOT NULL CHECK (json_valid(redactions)),
  verdict TEXT NOT NULL CHECK (json_valid(verdict)),
  dropped TEXT NOT NULL CHECK (json_valid(dropped)),
  passages TEXT NOT NULL CHECK (json_valid(passages)),
  reply TEXT NOT NULL CHECK (json_valid(reply))         -- the whole Reply of contract.md
) STRICT;

CREATE INDEX entries_by_conversation ON entries (conversation, place);
CREATE INDEX entries_by_at ON entries (at);
CREATE INDEX entries_by_outcome ON entries (outcome, at);
CREATE INDEX entries_by_language ON entries (language, at);

CREATE TABLE entry_reasons (
  reason TEXT NOT NULL,
  reply_id TEXT NOT NULL REFERENCES entries (reply_id) ON DELETE CASCADE,
  PRIMARY KEY (reason, reply_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX entry_reasons_by_reply ON entry_reasons (reply_id);

CREATE TABLE feedback (
  reply_id TEXT PRIMARY KEY REFERENCES entries (reply_id) ON DELETE CASCADE,
  rating TEXT NOT NULL CHECK (rating IN ('up', 'down')),
  comment TEXT,                     -- redacted
  at INTEGER NOT NULL               -- seconds since 1970
) STRICT, WITHOUT ROWID;

CREATE INDEX feedback_by_at ON feedback (at);
