import { fileURLToPath } from 'node:url';
import type { RecordingServer } from './load/recording-requests.ts';
import { startServer } from './server-process.ts';

const pathTo = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const cli = pathTo('packages/server/dist/cli.js');
const policy = pathTo('examples/temboo/privet.policy.ts');

// Made for this run alone: the server is on loopback and its database is deleted.
const publishableKey = 'pk_bench00000000000000000000000000';
export const secretKey = 'sk_bench00000000000000000000000000000000000000000000';

/** `privet serve`, built, with the example's policy on a new SQLite file. */
export async function startPrivet(file: string) {
  const { url, stop } = await startServer([cli, 'serve', '--policy', policy, '--database', file, '--port', '0'], {
    PRIVET_PUBLISHABLE_KEY: publishableKey,
    PRIVET_SECRET_KEY: secretKey,
    PRIVET_RATE_LIMIT: 'off',
  });
  const recording: RecordingServer = { name: 'Privet', url, key: publishableKey, ...(await choosable(url)) };
  return { url, stop, recording, publishableKey, secretKey };
}

interface ServedPolicy {
  readonly version: string;
  readonly purposes: readonly { readonly id: string; readonly required: boolean; readonly legalBasis: string }[];
}

/** The policy's version and the first three purposes that a banner asks about. */
async function choosable(url: string) {
  const answer = await fetch(`${url}/v1/policy`, { headers: { 'Privet-Key': publishableKey, Origin: url } });
  const { version, purposes }: ServedPolicy = await answer.json();
  const asked = purposes.filter(({ required, legalBasis }) => !required && legalBasis === 'consent');
  return { policyVersion: version, purposes: asked.slice(0, 3).map(({ id }) => id) };
}
