import type { Migration } from './migration.js';

// Lists are read by due date, under any of their filters: each has its index, so that none grows slower with what is stored.
const tables = (text: string, integer: string, strict: string) => `
CREATE TABLE requests (
  id ${text} PRIMARY KEY,
  subject ${text} NOT NULL,
  type TEXT NOT NULL,
  status TEXT NOT NULL,
  verified INTEGER NOT NULL,
  joined INTEGER NOT NULL,
  received_at ${integer} NOT NULL,
  due_at ${integer} NOT NULL,
  data TEXT NOT NULL,
  sealed TEXT NOT NULL
)${strict};
CREATE INDEX requests_by_person ON requests (subject, type);
CREATE INDEX requests_by_due ON requests (due_at, id) WHERE joined = 0;
CREATE INDEX requests_by_status ON requests (status, due_at, id) WHERE joined = 0;
CREATE INDEX requests_by_type ON requests (type, due_at, id) WHERE joined = 0;
CREATE INDEX requests_by_status_and_type ON requests (status, type, due_at, id) WHERE joined = 0;
CREATE INDEX requests_by_verified ON requests (verified, due_at, id) WHERE joined = 0;
CREATE INDEX requests_by_verified_and_status ON requests (verified, status, due_at, id) WHERE joined = 0;
CREATE INDEX requests_by_verified_and_type ON requests (verified, type, due_at, id) WHERE joined = 0;
CREATE INDEX requests_by_verified_status_and_type ON requests (verified, status, type, due_at, id) WHERE joined = 0;
CREATE TABLE request_guesses (subject ${text} NOT NULL, at ${integer} NOT NULL)${strict};
CREATE INDEX request_guesses_by_subject ON request_guesses (subject, at);
`;

export const requests: Migration = {
  id: '0005-requests',
  sqlite: tables('TEXT', 'INTEGER', ' STRICT'),
  postgres: tables('TEXT COLLATE "C"', 'BIGINT', ''),
};
