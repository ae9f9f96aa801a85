import { Readable } from 'node:stream';
import type { ReadableStream as NodeReadableStream } from 'node:stream/web';
import { DeleteObjectCommand, GetObjectCommand, NoSuchKey, S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { checkBlobKey, checkByteRange, type BlobStore } from '../blob-store.js';
import { counting } from '../byte-streams.js';
import { nodeCipher } from '../node/node-cipher.js';

export interface S3BlobsOptions {
  readonly bucket: string;
  /** @default what the SDK finds in the environment: `AWS_REGION`, or the profile’s */
  readonly region?: string;
  /** Where another service speaks S3: `https://s3.example`. Its buckets are then parts of the path. */
  readonly endpoint?: string;
  /** @default what the SDK finds: `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY`, a profile, or the machine’s role */
  readonly credentials?: S3ClientConfig['credentials'];
  /** Stands before every key: `privet/`. @default nothing */
  readonly prefix?: string;
}

/** Bytes of a part of an upload, of which two are held at a time. S3 takes 10,000 parts, so a blob may have 80 GB. */
const partSize = 8 * 1024 * 1024;

/**
 * Keeps blobs in a bucket of S3, or what speaks like it, by `@aws-sdk/client-s3` and `@aws-sdk/lib-storage`, which you install. The key
 * needs `s3:GetObject`, `s3:PutObject`, `s3:DeleteObject`, `s3:AbortMultipartUpload`, and `s3:ListBucket`, without which a missing blob is
 * an error.
 */
export function s3Blobs({ bucket, region, endpoint, credentials, prefix = '' }: S3BlobsOptions): BlobStore {
  const client = new S3Client({
    ...(region !== undefined && { region }),
    ...(endpoint !== undefined && { endpoint, forcePathStyle: true }),
    ...(credentials && { credentials }),
    // What is kept is authenticated by its encryption; and many services that speak S3 do not know these checksums.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
  const objectOf = (key: string) => {
    checkBlobKey(key);
    return { Bucket: bucket, Key: prefix + key };
  };
  return {
    cipher: nodeCipher,
    async put(key, stream) {
      const object = objectOf(key);
      const counted = { bytes: 0 };
      const body = readableOf(counting(stream, counted));
      const failure = firstFailure(body);
      // A part that fails is tried again by the SDK; what cannot be finished is taken back.
      const upload = new Upload({ client, params: { ...object, Body: body }, partSize, queueSize: 2, leavePartsOnError: false });
      try {
        await upload.done();
      } catch (error) {
        // Where taking it back failed, too, it is told what went wrong first.
        throw failure() ?? error;
      } finally {
        body.destroy();
      }
      return counted;
    },
    async get(key, range) {
      const object = objectOf(key);
      checkByteRange(range);
      const Range = range && `bytes=${range.start}-${range.end - 1}`;
      try {
        const { Body } = await client.send(new GetObjectCommand({ ...object, ...(Range !== undefined && { Range }) }));
        return Body?.transformToWebStream();
      } catch (error) {
        if (error instanceof NoSuchKey) return undefined;
        throw error;
      }
    },
    async delete(key) {
      await client.send(new DeleteObjectCommand(objectOf(key)));
    },
  };
}

/** The types of Node and of the web know each other’s streams under two names. */
const readableOf = (stream: ReadableStream<Uint8Array>) => Readable.fromWeb(stream as NodeReadableStream<Uint8Array>);

function firstFailure(body: Readable): () => Error | undefined {
  let failure: Error | undefined;
  body.once('error', (error) => {
    failure = error;
  });
  return () => failure;
}
