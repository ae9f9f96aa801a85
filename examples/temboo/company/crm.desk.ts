import type { IncomingMessage, ServerResponse } from 'node:http';
import { Webhook, WebhookVerificationError } from 'standardwebhooks';
import type { CrmStore, CrmTable, Correction, Row } from './crm.store.ts';
import { readBody } from './read-body.ts';

/** What Privet asks. */
interface Question {
  readonly type: 'access' | 'count' | 'erase' | 'correct';
  readonly person: { readonly email?: string; readonly user?: string };
  /** The categories that stay. */
  readonly keep?: readonly string[];
  readonly corrections?: readonly Correction[];
}

export interface CrmDesk {
  readonly store: CrmStore;
  readonly tables: readonly CrmTable[];
  /** What Privet signs with. */
  readonly secret: string;
}

/** Answers one question of Privet's about a person: this is all that a service of a company's has to do. */
export async function answerPrivet(desk: CrmDesk, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const question = await verified(desk, request);
  if (!question) return void response.writeHead(401).end();
  const { email } = question.person;
  // It knows people by their address alone.
  if (email === undefined) return void response.writeHead(204).end();
  if (question.type === 'access') return sendRows(response, rowsAbout(desk, email));
  response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(answers[question.type](desk, email, question)));
}

async function verified({ secret }: CrmDesk, request: IncomingMessage): Promise<Question | undefined> {
  const body = await readBody(request);
  const header = (name: string) => String(request.headers[name] ?? '');
  const headers = {
    'webhook-id': header('webhook-id'),
    'webhook-timestamp': header('webhook-timestamp'),
    'webhook-signature': header('webhook-signature'),
  };
  try {
    return new Webhook(secret).verify(body, headers) as Question;
  } catch (error) {
    if (error instanceof WebhookVerificationError) return undefined;
    throw error;
  }
}

const answers = {
  count: ({ store, tables }: CrmDesk, email: string) => ({ counts: store.counts(tables, email) }),
  erase: ({ store, tables }: CrmDesk, email: string, { keep = [] }: Question) => store.erase(tables, email, keep),
  correct: ({ store, tables }: CrmDesk, email: string, { corrections = [] }: Question) => ({
    corrected: corrections.map((correction) => store.correct(tables, email, correction)),
  }),
};

function* rowsAbout({ store, tables }: CrmDesk, email: string): Generator<Row> {
  for (const { table, category } of tables)
    for (const values of store.rows(table, email)) yield { table, category, person: String(values['email']), values };
}

/** A line for each row, and a last one that says how many there were. */
function sendRows(response: ServerResponse, rows: Iterable<Row>): void {
  response.writeHead(200, { 'Content-Type': 'application/x-ndjson' });
  let count = 0;
  for (const row of rows) {
    response.write(`${JSON.stringify(row)}\n`);
    count += 1;
  }
  response.end(`${JSON.stringify({ end: true, rows: count })}\n`);
}
