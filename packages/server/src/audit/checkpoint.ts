import type { PublicKey } from '@privet/types';
import canonicalize from 'canonicalize';
import { CompactSign, compactVerify, importJWK } from 'jose';
import type { OpenKeys } from '../keys/server-keys.js';
import type { StoredCheckpoint } from './log.store.js';

/** What the protected header of a checkpoint names it (RFC 7515 §4.1.9). */
const checkpointType = 'log-checkpoint+jws';

/** What a checkpoint says. */
export type LogHead = Omit<StoredCheckpoint, 'jws'>;

/** Signs the head of the log: who keeps a checkpoint can tell later whether anything before it was changed. */
export async function signCheckpoint(head: LogHead, { signing }: Pick<OpenKeys, 'signing'>): Promise<StoredCheckpoint> {
  const { treeSize, previousSize, rootHash, at } = head;
  const payload = canonicalize({ treeSize, previousSize, rootHash, at: new Date(at).toISOString() }) ?? '';
  const jws = await new CompactSign(new TextEncoder().encode(payload))
    .setProtectedHeader({ alg: 'Ed25519', kid: signing.kid, typ: checkpointType })
    .sign(signing.key);
  return { ...head, jws };
}

/** What a checkpoint says, once its signature holds. @throws saying why it does not */
export async function openCheckpoint(jws: string, keys: readonly PublicKey[]): Promise<LogHead> {
  const { payload, protectedHeader } = await compactVerify(
    jws,
    async ({ kid }) => {
      const key = keys.find((one) => one.kid === kid);
      if (!key) throw new Error(`it is signed by ${kid ?? 'an unnamed key'}, which is no key of this log`);
      return importJWK({ ...key }, 'Ed25519');
    },
    { algorithms: ['Ed25519'] },
  );
  if (protectedHeader.typ !== checkpointType) throw new Error(`it is of type ${protectedHeader.typ ?? 'none'}, not ${checkpointType}`);
  const { treeSize, previousSize, rootHash, at } = JSON.parse(new TextDecoder().decode(payload)) as Omit<LogHead, 'at'> & { at: string };
  return { treeSize, previousSize, rootHash, at: Date.parse(at) };
}
