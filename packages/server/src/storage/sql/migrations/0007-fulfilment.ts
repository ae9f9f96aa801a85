import type { Migration } from './migration.js';

/** What differs between the dialects. */
interface Dialect {
  readonly text: string;
  readonly integer: string;
  readonly strict: string;
  /** What stands in a request’s JSON under a path, as text. */
  readonly json: (...path: string[]) => string;
  /** A time of ISO 8601 as milliseconds since 1970. */
  readonly milliseconds: (instant: string) => string;
}

// What became of requests is counted from one index, in its order: to sort a million takes seconds. Those that are kept already hold it in
// their JSON alone: they are read once, here. Days are whole, rounded up.
const steps = ({ text, integer, strict, json, milliseconds }: Dialect) => `
ALTER TABLE requests ADD COLUMN regime TEXT NOT NULL DEFAULT 'policy';
ALTER TABLE requests ADD COLUMN reason TEXT;
ALTER TABLE requests ADD COLUMN days INTEGER;
UPDATE requests SET
  regime = coalesce(${json('regime')}, 'policy'),
  reason = CASE WHEN status = 'denied' THEN ${json('progress', 'reason')} END,
  days = (${milliseconds(json('progress', 'closedAt'))} - received_at + 86399999) / 86400000;
CREATE INDEX requests_by_end ON requests (type, regime, status, reason, days, received_at) WHERE joined = 0;
CREATE TABLE legal_holds (
  id ${text} PRIMARY KEY,
  subject ${text},
  category TEXT,
  ground TEXT NOT NULL,
  citation TEXT,
  tell INTEGER NOT NULL,
  created_at ${integer} NOT NULL,
  lifted_at ${integer}
)${strict};
CREATE INDEX legal_holds_by_age ON legal_holds (created_at, id);
CREATE INDEX legal_holds_active ON legal_holds (subject, created_at, id) WHERE lifted_at IS NULL;
`;

export const fulfilment: Migration = {
  id: '0007-fulfilment',
  sqlite: steps({
    text: 'TEXT',
    integer: 'INTEGER',
    strict: ' STRICT',
    json: (...path) => `(data ->> '$.${path.join('.')}')`,
    milliseconds: (instant) => `CAST(round(unixepoch(${instant}, 'subsec') * 1000) AS INTEGER)`,
  }),
  postgres: steps({
    text: 'TEXT COLLATE "C"',
    integer: 'BIGINT',
    strict: '',
    json: (...path) => `(data::json #>> '{${path.join(',')}}')`,
    milliseconds: (instant) => `round(extract(epoch FROM ${instant}::timestamptz) * 1000)::bigint`,
  }),
};
