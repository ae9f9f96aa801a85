import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { sameText } from '../../http/same-text.js';
import { SourceFault, type SentAnswer } from '../source.js';

/** How far the clocks of both sides may be apart, in seconds. */
const tolerance = 300;

/**
 * Checks the headers of Standard Webhooks 1.0, over the bytes as they come: the answer is never whole in memory. The id must be the key
 * of what was asked, so that no answer can be passed off as one about somebody else.
 *
 * @throws SourceFault where it is forged, altered, or too old
 */
export async function verifyAnswer({ headers, read, key: asked, now }: SentAnswer, key: Uint8Array): Promise<void> {
  const [id = '', timestamp = '', signatures = ''] = ['id', 'timestamp', 'signature'].map((name) => headers(`webhook-${name}`));
  if (id === '' || signatures === '' || !/^\d{1,12}$/.test(timestamp)) throw forged('It lacks the headers that sign it');
  if (Math.abs(now / 1000 - Number(timestamp)) > tolerance) throw forged('Its time is more than 5 minutes from ours');
  if (id !== asked) throw forged('Its `webhook-id` is not the `key` of what was asked');
  const expected = await signatureOf(`${id}.${timestamp}.`, { key, stream: await read() });
  if (!signatures.split(' ').some((signature) => sameText(signature, expected))) throw forged('Its signature does not hold');
}

const forged = (message: string) => new SourceFault('forged', message);

async function signatureOf(
  head: string,
  { key, stream }: { readonly key: Uint8Array; readonly stream: ReadableStream<Uint8Array> },
): Promise<string> {
  const hash = hmac.create(sha256, key).update(new TextEncoder().encode(head));
  for await (const chunk of stream) hash.update(chunk);
  return `v1,${btoa(String.fromCharCode(...hash.digest()))}`;
}
