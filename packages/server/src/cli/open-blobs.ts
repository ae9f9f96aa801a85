import { dirname, join } from 'node:path';
import type { BlobStore } from '../blobs/blob-store.js';
import { folderBlobs } from '../blobs/folder/folder.blobs.js';
import { UsageError } from './command-error.js';
import { isFile } from './open-storage.js';
import type { Settings } from './settings.js';

/**
 * Where files are kept: the folder or bucket that is named, or else a folder beside the database. Several servers on one Postgres need a
 * place that they share, so in production they have none until it is named.
 */
export async function openBlobs(
  { blobs, database, production }: Pick<Settings, 'blobs' | 'database' | 'production'>,
  env: Readonly<Record<string, string | undefined>>,
): Promise<BlobStore | undefined> {
  if (blobs !== undefined) return blobs.startsWith('s3://') ? openBucket(new URL(blobs), env) : folderBlobs({ folder: blobs });
  if (isFile(database)) return folderBlobs({ folder: join(dirname(database), 'blobs') });
  return production ? undefined : folderBlobs({ folder: '.privet/blobs' });
}

/** `s3://bucket/a/prefix`. The region, the keys and another endpoint are taken from AWS’s own variables. */
async function openBucket({ hostname: bucket, pathname }: URL, env: Readonly<Record<string, string | undefined>>): Promise<BlobStore> {
  const endpoint = env['AWS_ENDPOINT_URL_S3'] || env['AWS_ENDPOINT_URL'];
  const prefix = pathname.replaceAll(/^\/+|\/+$/g, '');
  const { s3Blobs } = await loadS3();
  return s3Blobs({ bucket, ...(endpoint && { endpoint }), ...(prefix && { prefix: `${prefix}/` }) });
}

async function loadS3() {
  try {
    return await import('../blobs/s3/s3.blobs.js');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new UsageError('PRIVET_BLOBS names a bucket: install @aws-sdk/client-s3 and @aws-sdk/lib-storage beside @privet/server');
  }
}
