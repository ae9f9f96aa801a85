import { fileURLToPath } from 'node:url';
import { origin, type RecordingServer } from './load/recording-requests.ts';
import { startServer } from './server-process.ts';

const pathTo = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const cli = pathTo('packages/server/dist/cli.js');
const policy = pathTo('examples/temboo/privet.policy.ts');

// Made for this run alone: the server is on loopback and its database is deleted.
const publishableKey = 'pk_bench00000000000000000000000000';
const secretKey = 'sk_bench00000000000000000000000000000000000000000000';
const secret = 'this-wraps-the-keys-of-a-benchmark-and-of-nothing-else';

export type PrivetServer = Awaited<ReturnType<typeof startPrivet>>;

/** `privet serve`, built, with the example's policy on a SQLite file or a Postgres database; its rate limit is off, as c15t's is. */
export const startPrivet = (database: string) => startWith([cli, 'serve', '--policy', policy, '--database', database, '--port', '0']);

/** The same in a server of one's own, which seals the log or does not. */
export const startSealing = (file: string, sealing: 'on' | 'off') => startWith([pathTo('bench/sealing-server.js'), policy, file, sealing]);

/** The same on either database, for people's requests: its mail goes nowhere. */
export const startTakingRequests = (database: string) => startWith([pathTo('bench/requests/requests-server.js'), policy, database]);

/** The same, with a company's sources over its SQLite file. */
export const startFulfilling = (database: string, company: string, blobs: string) =>
  startWith([pathTo('bench/fulfilment/fulfilment-server.js'), policy, database, company, blobs]);

async function startWith(args: readonly string[]) {
  const { url, pid, stop } = await startServer(args, {
    PRIVET_PUBLISHABLE_KEY: publishableKey,
    PRIVET_SECRET_KEY: secretKey,
    PRIVET_SECRET: secret,
    // Else a key for pages is bound to the port of the day, and a second start on the same database finds it strange.
    PRIVET_PUBLIC_URL: origin,
    PRIVET_RATE_LIMIT: 'off',
  });
  const recording: Extract<RecordingServer, { name: 'Privet' }> = { name: 'Privet', url, key: publishableKey, ...(await choosable(url)) };
  return { url, pid, stop, recording, secretKey };
}

interface ServedPolicy {
  readonly version: string;
  readonly purposes: readonly { readonly id: string; readonly required: boolean; readonly legalBasis: string }[];
}

/** The policy's version and the first three purposes that a banner asks about. */
async function choosable(url: string) {
  const answer = await fetch(`${url}/v1/policy`, { headers: { 'Privet-Key': publishableKey, Origin: origin } });
  if (!answer.ok) throw new Error(`The policy is not served: ${await answer.text()}`);
  const { version, purposes } = (await answer.json()) as ServedPolicy;
  const asked = purposes.filter(({ required, legalBasis }) => !required && legalBasis === 'consent');
  return { policyVersion: version, purposes: asked.slice(0, 3).map(({ id }) => id) };
}
