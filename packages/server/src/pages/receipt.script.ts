// What runs in the browser of who holds a receipt. These functions are served as the text that they are, so they use each other and the web
// platform, and nothing else.

interface SentReceipt {
  readonly protected: string;
  readonly payload: string;
  readonly signature: string;
  readonly proof?: {
    readonly leafIndex: number;
    readonly treeSize: number;
    readonly rootHash: string;
    readonly inclusion: string[];
    readonly checkpoint: string;
  };
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));
}

function jsonOf(part: string): Record<string, unknown> {
  return JSON.parse(new TextDecoder().decode(bytesOf(part))) as Record<string, unknown>;
}

async function hashOf(...parts: Uint8Array<ArrayBuffer>[]): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', await new Blob(parts).arrayBuffer()));
}

/** Either form, as it was pasted. */
function readPasted(pasted: string): SentReceipt {
  const text = pasted.trim();
  if (text.startsWith('{')) return JSON.parse(text) as SentReceipt;
  const parts = text.replaceAll(/\s+/g, '').split('.');
  if (parts.length !== 3) throw new Error('It has neither form');
  const [header = '', payload = '', signature = ''] = parts;
  return { protected: header, payload, signature };
}

/** Where our public keys are: the page says it. */
function keysAddress(): string {
  return document.querySelector<HTMLElement>('[data-keys]')?.dataset['keys'] ?? '';
}

/** Whether a signature holds: of its type, and by which of our keys. */
async function signatureState(
  jws: Pick<SentReceipt, 'protected' | 'payload' | 'signature'>,
  type: string,
): Promise<'holds' | 'header' | 'key' | 'signature'> {
  try {
    const { alg, typ, kid } = jsonOf(jws.protected);
    if (alg !== 'Ed25519' || typ !== type) return 'header';
    const { keys } = (await (await fetch(keysAddress())).json()) as { keys: (JsonWebKey & { kid: string })[] };
    const found = keys.find((one) => one.kid === kid);
    if (!found) return 'key';
    const key = await crypto.subtle.importKey('jwk', { kty: 'OKP', crv: 'Ed25519', x: found.x ?? '' }, 'Ed25519', false, ['verify']);
    const signed = new TextEncoder().encode(`${jws.protected}.${jws.payload}`);
    return (await crypto.subtle.verify('Ed25519', key, bytesOf(jws.signature), signed)) ? 'holds' : 'signature';
  } catch {
    return 'header';
  }
}

/** The root that the path of a record leads to, in a log of a size (RFC 9162 §2.1.3.2). */
async function rootFrom(payload: string, inclusion: string[], leafIndex: number, size: number): Promise<string> {
  let [place, last, reached] = [leafIndex, size - 1, await hashOf(Uint8Array.of(0), bytesOf(payload))];
  for (const sibling of inclusion) {
    if (last === 0) return '';
    if (place % 2 === 1 || place === last) {
      reached = await hashOf(Uint8Array.of(1), bytesOf(sibling), reached);
      while (place % 2 === 0 && place !== 0) [place, last] = [place / 2, Math.floor(last / 2)];
    } else reached = await hashOf(Uint8Array.of(1), reached, bytesOf(sibling));
    [place, last] = [Math.floor(place / 2), Math.floor(last / 2)];
  }
  return last === 0 ? String(reached) : '';
}

/** What the proof is worth: `included`, or the part of it that is wrong. */
async function proofState(
  payload: string,
  proof: NonNullable<SentReceipt['proof']>,
): Promise<'included' | 'inclusion' | 'head' | 'checkpoint'> {
  const [header = '', head = '', signature = ''] = proof.checkpoint.split('.');
  if ((await signatureState({ protected: header, payload: head, signature }, 'log-checkpoint+jws')) !== 'holds') return 'checkpoint';
  const { treeSize, rootHash } = jsonOf(head);
  if (treeSize !== proof.treeSize || rootHash !== proof.rootHash) return 'head';
  const root = await rootFrom(payload, proof.inclusion, proof.leafIndex, proof.treeSize).catch(() => '');
  return root === String(bytesOf(proof.rootHash)) ? 'included' : 'inclusion';
}

/** What to tell of a receipt, by the names that the page's hidden sentences bear. */
async function stateOf(pasted: string): Promise<string> {
  try {
    const receipt = readPasted(pasted);
    const signature = await signatureState(receipt, 'consent-receipt+jws');
    const proof = receipt.proof && (await proofState(receipt.payload, receipt.proof));
    if (signature === 'signature' && proof === undefined) return 'payload-or-signature';
    if (signature === 'signature') return proof === 'inclusion' ? 'payload' : 'signature';
    if (signature !== 'holds') return signature;
    if (proof === undefined) return 'signedOnly';
    return proof === 'included' ? 'holds' : proof;
  } catch {
    return 'unreadable';
  }
}

/** Offers to check without sending, where the browser can. */
async function offerToCheck(): Promise<void> {
  const button = document.querySelector<HTMLButtonElement>('[data-check-here]');
  const field = document.querySelector('textarea');
  if (!button || !field || !isSecureContext) return;
  const able = await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify']).then(
    () => true,
    () => false,
  );
  if (!able) return;
  button.hidden = false;
  const tell = (state: string) => {
    for (const told of document.querySelectorAll<HTMLElement>('[data-told]')) told.hidden = told.dataset['told'] !== state;
  };
  // What was told of another text must not stand beside this one.
  field.addEventListener('input', () => tell(''));
  button.addEventListener('click', () => {
    const pasted = field.value;
    void stateOf(pasted).then((state) => tell(field.value === pasted ? state : ''));
  });
}

const functions = [bytesOf, jsonOf, hashOf, readPasted, keysAddress, signatureState, rootFrom, proofState, stateOf];

/**
 * The module that `/receipt` loads. Bundlers may give functions other names, so the one that begins is called where it stands; and some name
 * functions through a function of theirs, which the browser has not.
 */
export const receiptScript = `const __name = (made) => made;\n${functions.map(String).join('\n')}\nvoid (${String(offerToCheck)})();\n`;
