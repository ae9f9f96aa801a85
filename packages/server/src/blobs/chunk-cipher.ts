import { gcm } from '@noble/ciphers/aes.js';

/** AES-256-GCM without further data, for one chunk at a time. */
export interface ChunkCipher {
  /** The ciphertext and its tag of 16 bytes. */
  seal(key: Uint8Array, nonce: Uint8Array, plain: Uint8Array): Uint8Array;
  /** @throws where it was not sealed by this key and nonce, or is not what it was */
  open(key: Uint8Array, nonce: Uint8Array, sealed: Uint8Array): Uint8Array;
}

/** In JavaScript alone: it runs anywhere, at a twentieth of the speed. */
export const portableCipher: ChunkCipher = {
  seal: (key, nonce, plain) => gcm(key, nonce).encrypt(plain),
  open: (key, nonce, sealed) => gcm(key, nonce).decrypt(sealed),
};
