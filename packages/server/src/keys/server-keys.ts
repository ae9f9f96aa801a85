import { base64url, fromBase64url, type PublicKey } from '@privet/types';
import { gcm } from '@noble/ciphers/aes.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { newId } from '../http/new-id.js';
import type { KeyStore, ServerKey } from './keys.store.js';

/** The server's own keys, opened. */
export interface OpenKeys {
  /** Hashes identifiers for look-up. */
  readonly lookup: Uint8Array;
  /** Wraps the keys of subjects: see `vault`. */
  readonly data: Uint8Array;
  /** Signs receipts and checkpoints: the newest. */
  readonly signing: SigningKey;
  /** Signs the tokens of subjects. */
  readonly token: SigningKey;
  /** The public halves of all signing keys, retired ones too. */
  readonly published: readonly PublicKey[];
}

export interface SigningKey {
  readonly kid: string;
  readonly key: CryptoKey;
  readonly publicKey: CryptoKey;
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
  const wrapping = wrappingKey(secret);
  const kept = await store.serverKeys();
  const missing = (['lookup', 'signing', 'token', 'data'] as const).filter((purpose) => !kept.some((key) => key.purpose === purpose));
  for (const purpose of missing)
    await store.addServerKey(
      await (purpose === 'lookup' || purpose === 'data' ? newRandomKey(purpose, wrapping, now) : newSigningKey(purpose, wrapping, now)),
    );
  const keys = missing.length > 0 ? await store.serverKeys() : kept;
  const newest = (purpose: ServerKey['purpose']): ServerKey => {
    const key = keys.findLast((one) => one.purpose === purpose);
    if (!key) throw new Error('The storage did not keep the server’s keys');
    return key;
  };
  return {
    lookup: unwrap(newest('lookup'), wrapping),
    data: unwrap(newest('data'), wrapping),
    signing: await openSigningKey(newest('signing'), wrapping),
    token: await openSigningKey(newest('token'), wrapping),
    published: keys.flatMap(({ publicJwk }) => (publicJwk === null ? [] : [JSON.parse(publicJwk) as PublicKey])),
  };
}

const encoder = new TextEncoder();

function wrappingKey(secret: string): Uint8Array {
  return hkdf(sha256, encoder.encode(secret), undefined, encoder.encode('privet key wrapping v1'), 32);
}

function newRandomKey(purpose: 'lookup' | 'data', wrapping: Uint8Array, now: number): ServerKey {
  const kid = newId(purpose === 'lookup' ? 'look' : 'data', now);
  const wrapped = wrap(crypto.getRandomValues(new Uint8Array(32)), kid, wrapping);
  return { kid, purpose, wrapped, publicJwk: null, createdAt: now };
}

async function newSigningKey(purpose: 'signing' | 'token', wrapping: Uint8Array, now: number): Promise<ServerKey> {
  const kid = newId(purpose === 'signing' ? 'sig' : 'tok', now);
  const { privateKey, publicKey } = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  const { x = '' } = await crypto.subtle.exportKey('jwk', publicKey);
  const published: PublicKey = { kty: 'OKP', crv: 'Ed25519', x, kid, alg: 'Ed25519', use: 'sig' };
  const wrapped = wrap(new Uint8Array(await crypto.subtle.exportKey('pkcs8', privateKey)), kid, wrapping);
  return { kid, purpose, wrapped, publicJwk: JSON.stringify(published), createdAt: now };
}

async function openSigningKey(kept: ServerKey, wrapping: Uint8Array): Promise<SigningKey> {
  const { kty, crv, x } = JSON.parse(kept.publicJwk ?? '{}') as PublicKey;
  return {
    kid: kept.kid,
    key: await crypto.subtle.importKey('pkcs8', unwrap(kept, wrapping), 'Ed25519', false, ['sign']),
    publicKey: await crypto.subtle.importKey('jwk', { kty, crv, x }, 'Ed25519', true, ['verify']),
  };
}

/**
 * The nonce and the ciphertext; the kid is authenticated, so that wrapped keys cannot be swapped. Not by Web Crypto: an error that anything
 * else left in OpenSSL’s queue makes Node abort the whole process at the next AES that succeeds.
 */
function wrap(bytes: Uint8Array, kid: string, key: Uint8Array): string {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  return `${base64url(iv)}.${base64url(gcm(key, iv, encoder.encode(kid)).encrypt(bytes))}`;
}

function unwrap({ wrapped, kid }: ServerKey, key: Uint8Array): Uint8Array<ArrayBuffer> {
  const [iv = '', sealed = ''] = wrapped.split('.');
  try {
    return Uint8Array.from(gcm(key, fromBase64url(iv), encoder.encode(kid)).decrypt(fromBase64url(sealed)));
  } catch (cause) {
    throw new Error('The secret is not the one that this database’s keys were wrapped with; start with the same PRIVET_SECRET as before', {
      cause,
    });
  }
}
