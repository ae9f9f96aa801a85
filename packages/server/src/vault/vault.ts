import { randomBytes } from '../http/random-bytes.js';
import { openBytes, openText, sealBytes, sealText } from './sealing.js';
import type { VaultStore, WrappedKey } from './vault.store.js';

/** Encrypts what is kept of one person. It is opened for a call and not held on to: when it is destroyed, it is gone everywhere. */
export interface SubjectKey {
  /**
   * Encrypts what JSON can say, as text for a database.
   * @param context what it is, and whose: `request req_01… details`. It opens under the same context alone, so sealed texts cannot be swapped.
   */
  seal(value: object, context: string): string;
  /** What was sealed; undefined where the key was destroyed since, the context is another, or the text was tampered with. */
  open<T>(sealed: string, context: string): T | undefined;
  /** As `seal`, for bytes such as the key of a blob; 28 bytes longer than what it seals. */
  sealBytes(plain: Uint8Array, context: string): Uint8Array<ArrayBuffer>;
  openBytes(sealed: Uint8Array, context: string): Uint8Array<ArrayBuffer> | undefined;
}

/** Keeps personal data encrypted per person: destroying a person's key destroys all that was sealed by it, in backups of the data too. */
export interface Vault {
  /** The key of a subject, made where it has none. Two servers that ask at once get the same. */
  keyOf(subject: string): Promise<SubjectKey>;
  /** The key of a subject; undefined where nothing was ever sealed for it, or it was forgotten. */
  open(subject: string): Promise<SubjectKey | undefined>;
  /** Destroys a subject's key. What is sealed for it later gets another. */
  forget(subject: string): Promise<void>;
}

export interface VaultOptions {
  readonly store: VaultStore;
  /** 32 random bytes: the server's own key of the purpose `data`. */
  readonly dataKey: Uint8Array;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export function vault({ store, dataKey, now }: VaultOptions): Vault {
  const open = async (subject: string) => {
    const kept = await store.find(subject);
    return kept && subjectKey(subject, unwrap(kept, dataKey));
  };
  const keyOf = async (subject: string): Promise<SubjectKey> => {
    const kept = await open(subject);
    if (kept) return kept;
    await store.add({ subject, wrapped: sealText(dataKey, randomBytes(32), wrapContext(subject)), createdAt: now() });
    // Another server's may have been first; or somebody forgot the subject in between, and it needs a new one.
    return keyOf(subject);
  };
  return { open, keyOf, forget: (subject) => store.remove(subject) };
}

const wrapContext = (subject: string) => ['subject key', subject];

/** @throws where the key is not the subject's, or was wrapped by another server key: a database that was put together of two */
function unwrap({ subject, wrapped }: WrappedKey, dataKey: Uint8Array): Uint8Array {
  const key = openText(dataKey, wrapped, wrapContext(subject));
  if (!key) throw new Error('A subject’s key was not wrapped by this database’s data key; restore both from the same backup');
  return key;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

function subjectKey(subject: string, key: Uint8Array): SubjectKey {
  const about = (context: string) => ['sealed', subject, context];
  return {
    seal: (value, context) => sealText(key, encoder.encode(JSON.stringify(value)), about(context)),
    open<T>(sealed: string, context: string) {
      const plain = openText(key, sealed, about(context));
      return plain && (JSON.parse(decoder.decode(plain)) as T);
    },
    sealBytes: (plain, context) => sealBytes(key, plain, about(context)),
    openBytes: (sealed, context) => openBytes(key, sealed, about(context)),
  };
}
