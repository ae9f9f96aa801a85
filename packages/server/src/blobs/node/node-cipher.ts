import { createCipheriv, createDecipheriv } from 'node:crypto';
import type { ChunkCipher } from '../chunk-cipher.js';

const tagLength = 16;

/** By OpenSSL, through `node:crypto`: unlike Web Crypto’s, it does not mind an error that something else left in OpenSSL’s queue. */
export const nodeCipher: ChunkCipher = {
  seal(key, nonce, plain) {
    const cipher = createCipheriv('aes-256-gcm', key, nonce);
    return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
  },
  open(key, nonce, sealed) {
    const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagLength });
    decipher.setAuthTag(sealed.subarray(-tagLength));
    const plain = decipher.update(sealed.subarray(0, -tagLength));
    // It checks the tag; of the text nothing is left by then.
    decipher.final();
    return plain;
  },
};
