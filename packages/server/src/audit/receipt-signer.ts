import type { Receipt } from '@privet/types';
import canonicalize from 'canonicalize';
import { FlattenedSign } from 'jose';
import type { OpenKeys } from '../keys/server-keys.js';

/** What the protected header of a receipt names it (RFC 7515 §4.1.9). */
export const receiptType = 'consent-receipt+jws';

/** Signs a record: its canonical form (RFC 8785) is the payload, so that the same record always has the same bytes. */
export async function signReceipt(record: object, { signing }: OpenKeys): Promise<Receipt> {
  const payload = new TextEncoder().encode(canonicalize(record));
  const signed = await new FlattenedSign(payload)
    .setProtectedHeader({ alg: 'Ed25519', kid: signing.kid, typ: receiptType })
    .sign(signing.key);
  return { protected: signed.protected ?? '', payload: signed.payload, signature: signed.signature };
}

/** RFC 7515 §7.1. */
export const compactReceipt = (receipt: Receipt): string => `${receipt.protected}.${receipt.payload}.${receipt.signature}`;
