import { base64url, fromBase64url, type PublicKey } from '@privet/types';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { newId } from '../http/new-id.js';
import type { KeyStore, ServerKey } from './keys.store.js';

/** The server's own keys, opened. */
export interface OpenKeys {
  /** Hashes identifiers for look-up. */
  readonly lookup: Uint8Array;
  /** Signs receipts: the newest. */
  readonly signing: { readonly kid: string; readonly key: CryptoKey };
  /** The public halves of all signing keys, retired ones too. */
  readonly published: readonly PublicKey[];
}

/** A `PRIVET_SECRET` has at least this many characters. */
const minSecretLength = 32;

/**
 * Opens the server's keys, making them where they are missing. They are random; the secret only wraps them (AES-256-GCM).
 * @throws when the secret is too short, or is not the one that they were wrapped with
 */
export async function openServerKeys(store: KeyStore, secret: string, now: number): Promise<OpenKeys> {
  if (secret.length < minSecretLength)
    throw new Error(`The secret has ${secret.length} characters; it needs at least ${minSecretLength} random ones`);
  const wrapping = await wrappingKey(secret);
  const kept = await store.serverKeys();
  if (!kept.some(({ purpose }) => purpose === 'lookup')) await store.addServerKey(await newLookupKey(wrapping, now));
  if (!kept.some(({ purpose }) => purpose === 'signing')) await store.addServerKey(await newSigningKey(wrapping, now));
  const keys = await store.serverKeys();
  const newest = (purpose: ServerKey['purpose']) => keys.findLast((key) => key.purpose === purpose);
  const [lookup, signing] = [newest('lookup'), newest('signing')];
  if (!lookup || !signing) throw new Error('The storage did not keep the server’s keys');
  return {
    lookup: await unwrap(lookup, wrapping),
    signing: { kid: signing.kid, key: await importSigningKey(await unwrap(signing, wrapping)) },
    published: keys.flatMap(({ publicJwk }) => (publicJwk === null ? [] : [JSON.parse(publicJwk) as PublicKey])),
  };
}

const encoder = new TextEncoder();

async function wrappingKey(secret: string): Promise<CryptoKey> {
  const bytes = hkdf(sha256, encoder.encode(secret), undefined, encoder.encode('privet key wrapping v1'), 32);
  return crypto.subtle.importKey('raw', Uint8Array.from(bytes), 'AES-GCM', false, ['encrypt', 'decrypt']);
}

async function newLookupKey(wrapping: CryptoKey, now: number): Promise<ServerKey> {
  const kid = newId('look', now);
  const wrapped = await wrap(crypto.getRandomValues(new Uint8Array(32)), kid, wrapping);
  return { kid, purpose: 'lookup', wrapped, publicJwk: null, createdAt: now };
}

async function newSigningKey(wrapping: CryptoKey, now: number): Promise<ServerKey> {
  const kid = newId('sig', now);
  const { privateKey, publicKey } = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  const { x = '' } = await crypto.subtle.exportKey('jwk', publicKey);
  const published: PublicKey = { kty: 'OKP', crv: 'Ed25519', x, kid, alg: 'Ed25519', use: 'sig' };
  const wrapped = await wrap(new Uint8Array(await crypto.subtle.exportKey('pkcs8', privateKey)), kid, wrapping);
  return { kid, purpose: 'signing', wrapped, publicJwk: JSON.stringify(published), createdAt: now };
}

const importSigningKey = (pkcs8: Uint8Array<ArrayBuffer>) => crypto.subtle.importKey('pkcs8', pkcs8, 'Ed25519', false, ['sign']);

/** The nonce and the ciphertext; the kid is authenticated, so that wrapped keys cannot be swapped. */
async function wrap(bytes: Uint8Array<ArrayBuffer>, kid: string, key: CryptoKey): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: encoder.encode(kid) }, key, bytes);
  return `${base64url(iv)}.${base64url(new Uint8Array(sealed))}`;
}

async function unwrap({ wrapped, kid }: ServerKey, key: CryptoKey): Promise<Uint8Array<ArrayBuffer>> {
  const [iv = '', sealed = ''] = wrapped.split('.');
  try {
    const opened = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: fromBase64url(iv), additionalData: encoder.encode(kid) },
      key,
      fromBase64url(sealed),
    );
    return new Uint8Array(opened);
  } catch (cause) {
    throw new Error('The secret is not the one that this database’s keys were wrapped with; start with the same PRIVET_SECRET as before', {
      cause,
    });
  }
}
