import { randomUUID } from 'node:crypto';
import type { Request } from './connection.ts';
import { origin } from './recording-requests.ts';

/** A server that takes data-subject requests. */
export interface SubmittingServer {
  readonly name: 'requests';
  readonly url: string;
  readonly key: string;
}

/** What the form posts for a person who never asked before. */
export const submittingRequest = ({ key }: SubmittingServer): Request => ({
  path: '/v1/requests',
  headers: { origin, 'privet-key': key, 'idempotency-key': randomUUID() },
  body: {
    type: 'access',
    email: `${randomUUID()}@example.com`,
    name: 'Ada Lovelace',
    locale: 'en',
    jurisdiction: 'DE',
    details: 'Everything of the last two years, please.',
  },
});
