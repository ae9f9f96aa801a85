import canonicalize from 'canonicalize';
import type { Once } from '../storage/once.js';
import type { Anyone, Caller } from './caller.js';
import { sha256Text } from './hashing.js';
import { fail } from './problem.js';

/**
 * The `Idempotency-Key` of a call (IETF draft-ietf-httpapi-idempotency-key-header-07), bound to who sent it and where to. `sentAt` tells
 * when a try was made, not what is asked, so it is left out of the comparison.
 */
export function onceOf(
  key: string | undefined,
  call: { readonly route: string; readonly path: string; readonly caller: Caller | Anyone; readonly body: unknown },
): Once | undefined {
  if (key === undefined) return undefined;
  if (!/^[\x21-\x7e]{1,255}$/.test(key))
    fail('IDEMPOTENCY_KEY_INVALID', { detail: 'An Idempotency-Key is 1 to 255 visible ASCII characters' });
  return {
    id: sha256Text([call.route, call.path, ownerOf(call.caller), key].join('\n')),
    // With the key, of which nothing is kept: what was sent cannot be found by trying addresses.
    fingerprint: sha256Text([key, canonicalize(withoutSentAt(call.body)) ?? ''].join('\n')),
  };
}

function ownerOf(caller: Caller | Anyone): string {
  if (caller.kind === 'device') return caller.device;
  if (caller.kind === 'subject') return caller.subject;
  return caller.kind === 'anyone' ? '' : caller.keyId;
}

function withoutSentAt(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
  const { sentAt: _, ...rest } = body as Record<string, unknown>;
  return rest;
}
