import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import S3rver from 's3rver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeBlobs } from '../blobs.suite.js';
import { s3Blobs } from './s3.blobs.js';

/** s3rver speaks S3's protocol over HTTP and keeps files; it is not Amazon's, nor as strict. */
const directory = mkdtempSync(join(tmpdir(), 'privet-s3-'));
const server = new S3rver({ address: '127.0.0.1', port: 0, silent: true, directory, configureBuckets: [{ name: 'privet', configs: [] }] });
let endpoint: string;
beforeAll(async () => {
  const { port } = await server.run();
  endpoint = `http://127.0.0.1:${port}`;
});
afterAll(async () => {
  await server.close();
  rmSync(directory, { recursive: true });
});

const region = 'eu-central-1';
const credentials = { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' };

describeBlobs('S3', async () => {
  const prefix = `${crypto.randomUUID()}/`;
  const client = new S3Client({ region, endpoint, credentials, forcePathStyle: true });
  return {
    blobs: s3Blobs({ bucket: 'privet', region, endpoint, credentials, prefix }),
    count: async () => {
      const { Contents = [] } = await client.send(new ListObjectsV2Command({ Bucket: 'privet', Prefix: prefix }));
      return { whole: Contents.length, parts: 0 };
    },
    remove: async () => client.destroy(),
  };
});

test('an unknown key is an error that says so', async () => {
  const blobs = s3Blobs({ bucket: 'privet', region, endpoint, credentials: { ...credentials, accessKeyId: 'UNKNOWN' } });
  await expect(blobs.put('upl_1', new Blob(['x']).stream())).rejects.toThrow(/Access Key Id/i);
});

test('so is a bucket that is not there', async () => {
  const blobs = s3Blobs({ bucket: 'other', region, endpoint, credentials });
  await expect(blobs.put('upl_1', new Blob(['x']).stream())).rejects.toThrow(/bucket does not exist/);
  await expect(blobs.get('upl_1')).rejects.toThrow(/bucket does not exist/);
});
