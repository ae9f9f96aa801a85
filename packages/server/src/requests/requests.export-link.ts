import { base64url, fromBase64url } from '@privet/types';
import { sameText } from '../http/same-text.js';

/** What the address of an archive opens, and until when: milliseconds since 1970. */
export interface ExportToken {
  readonly request: string;
  readonly expiresAt: number;
}

type KeyedHash = (text: string) => string;

/** A keyed hash shows that we wrote it: what it says cannot be changed. */
const signatureOf = (payload: string, hash: KeyedHash) => hash(`export link ${payload}`);

export function writeExportToken(token: ExportToken, hash: KeyedHash): string {
  const payload = base64url(new TextEncoder().encode(JSON.stringify(token)));
  return `${payload}.${signatureOf(payload, hash)}`;
}

/** Undefined where it is none of ours. */
export function readExportToken(text: string, hash: KeyedHash): ExportToken | undefined {
  const [payload = '', signature = ''] = text.split('.');
  if (!sameText(signature, signatureOf(payload, hash))) return undefined;
  return JSON.parse(new TextDecoder().decode(fromBase64url(payload))) as ExportToken;
}
