import { createHash } from 'node:crypto';
import { compactVerify, createLocalJWKSet, flattenedVerify, type JSONWebKeySet } from 'jose';

// What anybody can check with public tools: it knows RFC 9162 and RFC 7515, and nothing of ours.

export interface SealedReceipt {
  readonly protected: string;
  readonly payload: string;
  readonly signature: string;
  readonly proof?:
    | { readonly leafIndex: number; readonly treeSize: number; readonly inclusion: readonly string[]; readonly checkpoint: string }
    | undefined;
}

const bytes = (text: string) => Buffer.from(text, 'base64url');
const hash = (...parts: Uint8Array[]) => createHash('sha256').update(Buffer.concat(parts)).digest();
const node = (left: Buffer, right: Buffer) => hash(Buffer.of(1), left, right);

/** What a signed checkpoint says. @throws when its signature does not hold */
export async function readCheckpoint(jws: string, keys: JSONWebKeySet): Promise<{ treeSize: number; rootHash: string; at: string }> {
  const { payload, protectedHeader } = await compactVerify(jws, createLocalJWKSet(keys), { algorithms: ['Ed25519'] });
  if (protectedHeader.typ !== 'log-checkpoint+jws') throw new Error('not a checkpoint');
  return JSON.parse(Buffer.from(payload).toString('utf8'));
}

/** Whether a receipt is signed, and is in the log under a signed root (RFC 9162 §2.1.3.2). */
export async function holds(receipt: SealedReceipt, keys: JSONWebKeySet): Promise<boolean> {
  await flattenedVerify({ ...receipt }, createLocalJWKSet(keys), { algorithms: ['Ed25519'] });
  if (!receipt.proof) return false;
  const { treeSize, rootHash } = await readCheckpoint(receipt.proof.checkpoint, keys);
  let [fn, sn, r] = [receipt.proof.leafIndex, treeSize - 1, hash(Buffer.of(0), bytes(receipt.payload))];
  for (const p of receipt.proof.inclusion.map(bytes)) {
    if (fn % 2 === 1 || fn === sn) {
      r = node(p, r);
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)];
    } else r = node(r, p);
    [fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)];
  }
  return sn === 0 && treeSize === receipt.proof.treeSize && r.equals(bytes(rootHash));
}

interface Head {
  readonly treeSize: number;
  readonly rootHash: string;
}

/** Whether one log begins with another (RFC 9162 §2.1.4.2). */
export function continues(first: Head, second: Head, consistency: readonly string[]): boolean {
  if (first.treeSize === second.treeSize) return consistency.length === 0 && first.rootHash === second.rootHash;
  const path = consistency.map(bytes);
  if (Number.isInteger(Math.log2(first.treeSize))) path.unshift(bytes(first.rootHash));
  let [fn, sn] = [first.treeSize - 1, second.treeSize - 1];
  while (fn % 2 === 1) [fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)];
  let [fr, sr] = [path[0] ?? Buffer.of(), path[0] ?? Buffer.of()];
  for (const c of path.slice(1)) {
    if (sn === 0) return false;
    if (fn % 2 === 1 || fn === sn) {
      [fr, sr] = [node(c, fr), node(c, sr)];
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)];
    } else sr = node(sr, c);
    [fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)];
  }
  return sn === 0 && fr.equals(bytes(first.rootHash)) && sr.equals(bytes(second.rootHash));
}
