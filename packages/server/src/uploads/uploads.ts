import { base64url, fromBase64url } from '@privet/types';
import { BlobsFullError, type BlobStore, type ByteRange } from '../blobs/blob-store.js';
import { readAll } from '../blobs/byte-streams.js';
import { sealedBlobs } from '../blobs/sealed-blobs.js';
import { newBlobKey } from '../blobs/sealed-stream.js';
import { fail, ProblemError } from '../http/problem.js';
import type { SentFile } from '../http/sent-file.js';
import type { SubjectKey } from '../vault/vault.js';
import { checkArchive, type ArchiveLimits } from './check-archive.js';
import { checkedUpload, type UploadRules } from './checked-upload.js';
import { fileName } from './file-name.js';

/** What is kept of a file beside its bytes. The name is personal: seal it. */
export interface ReceivedFile {
  readonly name: string;
  /** What its content is. */
  readonly mediaType: string;
  readonly bytes: number;
  /** The key of its bytes, sealed by its subject’s. */
  readonly sealedKey: string;
}

/** Files of people, kept as blobs that only their subject’s key opens. */
export interface Uploads {
  /**
   * Takes a file as it comes: looks at it, encrypts it, keeps it. Resolves when it is durable; where it is refused or breaks off, nothing
   * of it is kept.
   * @param id names its blob: new, and the server’s own
   * @throws UPLOAD_REFUSED, BODY_TOO_LARGE, UPLOADS_UNAVAILABLE
   */
  receive(
    id: string,
    key: SubjectKey,
    file: Omit<SentFile, 'length'>,
    rules: Omit<UploadRules, 'declared'> & ArchiveLimits,
  ): Promise<ReceivedFile>;
  /**
   * Keeps what the server itself writes, as it comes.
   * @throws UPLOADS_UNAVAILABLE where there is no room
   */
  keep(id: string, key: SubjectKey, stream: ReadableStream<Uint8Array>): Promise<Pick<ReceivedFile, 'bytes' | 'sealedKey'>>;
  /** Opens a file, or a part of it. @throws UPLOAD_NOT_FOUND where it is gone, or its subject was forgotten */
  read(
    id: string,
    key: SubjectKey,
    file: Pick<ReceivedFile, 'bytes' | 'sealedKey'>,
    range?: ByteRange,
  ): Promise<ReadableStream<Uint8Array>>;
  /** Deletes a file for good. */
  delete(id: string): Promise<void>;
}

/** @param store undefined where the server keeps none: every file is then refused with UPLOADS_UNAVAILABLE */
export function uploads(store: BlobStore | undefined): Uploads {
  const blobs = store && sealedBlobs(store);
  const kept = () =>
    blobs ?? fail('UPLOADS_UNAVAILABLE', { detail: 'Whoever runs this server has to say where it keeps files: PRIVET_BLOBS' });

  const read: Uploads['read'] = async (id, key, { bytes, sealedKey }, range) => {
    const blobKey = key.openBytes(fromBase64url(sealedKey), contextOf(id));
    const stream = blobKey && (await kept().get(id, { blobKey, bytes, ...(range && { range }) }));
    return stream ?? fail('UPLOAD_NOT_FOUND');
  };

  const keep: Uploads['keep'] = async (id, key, stream) => {
    const blobKey = newBlobKey();
    const { bytes } = await kept().put(id, blobKey, stream).catch(told);
    return { bytes, sealedKey: base64url(key.sealBytes(blobKey, contextOf(id))) };
  };

  return {
    keep,
    async receive(id, key, { stream, mediaType: declared, name }, { accept, maxBytes, ...limits }) {
      const into = kept();
      const checked = await checkedUpload(stream, { accept, maxBytes, declared });
      const { mediaType } = checked.type;
      const received = { name: fileName(name, checked.type), mediaType, ...(await keep(id, key, checked.stream)) };
      const { bytes } = received;
      if (mediaType !== 'application/zip') return received;
      try {
        await checkArchive({ bytes, read: async (range) => readAll(await read(id, key, received, range)) }, limits);
        return received;
      } catch (error) {
        await into.delete(id);
        throw error;
      }
    },
    read,
    delete: (id) => kept().delete(id),
  };
}

const contextOf = (id: string) => `upload ${id}`;

/** A full disk is for the operator to mend, and for the sender to try again later. */
function told(error: unknown): never {
  if (error instanceof BlobsFullError)
    throw new ProblemError('UPLOADS_UNAVAILABLE', { detail: 'There is no room for the file now; try again later' }, error);
  throw error;
}
