import { base64url, fromBase64url, type InclusionProof, type PublicKey, type Receipt } from '@privet/types';
import canonicalize from 'canonicalize';
import { decodeProtectedHeader, flattenedVerify, importJWK } from 'jose';
import { openCheckpoint, type LogHead } from './checkpoint.js';
import type { TreeHash } from './merkle-tree.js';
import { receiptType } from './receipt-signer.js';

/**
 * What of a receipt can be wrong. `payload` is told apart from `signature` where a proof holds with one of them alone; without a proof
 * nobody can tell which of the two was changed. `head` is what the receipt repeats of its checkpoint.
 */
export type ReceiptPart = 'header' | 'key' | 'payload' | 'signature' | 'payload-or-signature' | 'inclusion' | 'head' | 'checkpoint';

export interface ReceiptVerdict {
  /** Empty where everything that the receipt has holds. */
  readonly faults: readonly ReceiptPart[];
  /** What the payload says; undefined where it is no JSON. */
  readonly record: unknown;
  /** The signed state of the log that the record is proven in; undefined where it is not proven. */
  readonly sealed: SealedIn | undefined;
}

export interface SealedIn extends Pick<LogHead, 'treeSize' | 'at'> {
  /** Which leaf of the log it is, from 0. */
  readonly leafIndex: number;
}

export interface VerifierOptions {
  /** The public halves of the signing keys, retired ones too. */
  readonly keys: readonly PublicKey[];
  readonly hash: TreeHash;
}

/** Holds a receipt against the keys and against the log that its proof is of. It asks no storage: what it is told is proven by itself. */
export async function verifyReceipt(receipt: Receipt, { keys, hash }: VerifierOptions): Promise<ReceiptVerdict> {
  const text = payloadText(receipt.payload);
  const proof = receipt.proof && (await verifyProof(receipt.proof, text, { keys, hash }));
  const faults = [...(await signatureFaults(receipt, keys, proof?.included)), ...(proof?.faults ?? [])];
  // Of a record that is not the signed one the path leads elsewhere, though it is right itself.
  const signed = !faults.some((part) => part === 'payload' || part === 'payload-or-signature');
  if (proof?.included === false && signed) faults.push('inclusion');
  const sealed = proof?.included === true && receipt.proof && proof.head;
  return {
    faults,
    record: parsed(text),
    sealed: sealed ? { leafIndex: receipt.proof?.leafIndex ?? 0, treeSize: sealed.treeSize, at: sealed.at } : undefined,
  };
}

async function signatureFaults(
  { protected: header, payload, signature }: Receipt,
  keys: readonly PublicKey[],
  included: boolean | undefined,
): Promise<ReceiptPart[]> {
  const kid = kidOf(header);
  if (kid === undefined) return ['header'];
  const key = keys.find((one) => one.kid === kid);
  if (!key) return ['key'];
  const holds = await isSigned({ protected: header, payload, signature }, key);
  if (holds) return isWritten(signature) ? [] : ['signature'];
  if (await isSignedUnderOtherHeader({ payload, signature }, keys)) return ['header'];
  if (!isCanonical(payload)) return ['payload'];
  if (included === undefined) return ['payload-or-signature'];
  return [included ? 'signature' : 'payload'];
}

const isSigned = (jws: Receipt, key: PublicKey): Promise<boolean> =>
  importJWK({ ...key }, 'Ed25519')
    .then((imported) => flattenedVerify({ ...jws }, imported, { algorithms: ['Ed25519'] }))
    .then(
      () => true,
      () => false,
    );

/** We write one header for each key: where the signature holds under it, the header alone was altered. */
async function isSignedUnderOtherHeader(jws: Pick<Receipt, 'payload' | 'signature'>, keys: readonly PublicKey[]): Promise<boolean> {
  for (const key of keys) {
    const header = new TextEncoder().encode(JSON.stringify({ alg: 'Ed25519', kid: key.kid, typ: receiptType }));
    if (await isSigned({ ...jws, protected: base64url(header) }, key)) return true;
  }
  return false;
}

/** Whether it is base64url as we write it: the bits that its last character has over are zero. */
function isWritten(text: string): boolean {
  const bytes = bytesOf(text);
  return bytes !== undefined && base64url(bytes) === text;
}

/** A payload as we write it: canonical JSON (RFC 8785) in base64url. */
function isCanonical(payload: string): boolean {
  const text = payloadText(payload);
  const record = parsed(text);
  return isWritten(payload) && record !== undefined && canonicalize(record) === text;
}

function bytesOf(text: string): Uint8Array | undefined {
  try {
    return fromBase64url(text);
  } catch {
    return undefined;
  }
}

/** The key that a header names, where it is a header as receipts have it. */
function kidOf(header: string): string | undefined {
  try {
    const { alg, kid, typ, ...other } = decodeProtectedHeader({ protected: header });
    return alg === 'Ed25519' && typ === receiptType && Object.keys(other).length === 0 ? kid : undefined;
  } catch {
    return undefined;
  }
}

interface ProofRead {
  readonly faults: readonly ReceiptPart[];
  readonly head: LogHead | undefined;
  /** Whether the path leads from the record to the signed root; undefined where no root is signed. */
  readonly included: boolean | undefined;
}

async function verifyProof(proof: InclusionProof, text: string | undefined, { keys, hash }: VerifierOptions): Promise<ProofRead> {
  const head = await openCheckpoint(proof.checkpoint, keys).catch(() => undefined);
  if (!head) return { faults: ['checkpoint'], head, included: undefined };
  const repeats = head.treeSize === proof.treeSize && head.rootHash === proof.rootHash;
  const root = fromBase64url(head.rootHash);
  const reached = text === undefined ? undefined : followPath(hash.leaf(text), proof, { size: head.treeSize, hash });
  return {
    faults: repeats ? [] : ['head'],
    head,
    included: reached?.length === root.length && reached.every((byte, at) => byte === root[at]),
  };
}

/** The root that a path leads to (RFC 9162 §2.1.3.2); undefined where it has the wrong length for its place. */
function followPath(
  leaf: Uint8Array,
  { leafIndex, inclusion }: Pick<InclusionProof, 'leafIndex' | 'inclusion'>,
  { size, hash }: { readonly size: number; readonly hash: TreeHash },
): Uint8Array | undefined {
  let [place, last, reached] = [leafIndex, size - 1, leaf];
  if (place < 0 || place > last) return undefined;
  for (const sibling of inclusion.map(bytesOf)) {
    if (!sibling || last === 0) return undefined;
    if (place % 2 === 1 || place === last) {
      reached = hash.node(sibling, reached);
      while (place % 2 === 0 && place !== 0) [place, last] = [place / 2, Math.floor(last / 2)];
    } else reached = hash.node(reached, sibling);
    [place, last] = [Math.floor(place / 2), Math.floor(last / 2)];
  }
  return last === 0 ? reached : undefined;
}

function payloadText(payload: string): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(fromBase64url(payload));
  } catch {
    return undefined;
  }
}

function parsed(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
