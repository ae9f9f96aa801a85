import type { Migration } from './migration.js';

// A job is deleted when it is done. An address may be sent so many mails an hour as it has slots.
const tables = (integer: string, text: string) => `
CREATE TABLE jobs (
  id ${text} NOT NULL PRIMARY KEY,
  kind ${text} NOT NULL,
  key ${text},
  payload TEXT NOT NULL,
  run_at ${integer} NOT NULL,
  created_at ${integer} NOT NULL,
  lease_until ${integer} NOT NULL DEFAULT 0,
  attempts ${integer} NOT NULL DEFAULT 0,
  last_error TEXT,
  failed_at ${integer}
);
CREATE INDEX jobs_due ON jobs (kind, run_at) WHERE failed_at IS NULL;
CREATE INDEX jobs_by_key ON jobs (kind, key) WHERE failed_at IS NULL AND key IS NOT NULL;
CREATE INDEX jobs_failed ON jobs (failed_at) WHERE failed_at IS NOT NULL;
CREATE TABLE mails_sent (address ${text} NOT NULL, slot ${integer} NOT NULL, sent_at ${integer} NOT NULL, PRIMARY KEY (address, slot));
CREATE INDEX mails_sent_by_age ON mails_sent (sent_at);
`;

export const jobs: Migration = {
  id: '0004-jobs',
  sqlite: tables('INTEGER', 'TEXT'),
  postgres: tables('BIGINT', 'TEXT COLLATE "C"'),
};
