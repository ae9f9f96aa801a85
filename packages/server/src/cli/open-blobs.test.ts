import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openBlobs } from './open-blobs.js';
import { readSettings } from './settings.js';

const bytes = () => new Blob(['x']).stream();
const opened = (env: Record<string, string>) => openBlobs(readSettings([], env), env);

test('files are kept in a folder beside the database, or the one that is named', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'privet-open-blobs-'));
  await (await opened({ PRIVET_DATABASE: join(folder, 'privet.db') }))?.put('upl_1', bytes());
  await (await opened({ PRIVET_DATABASE: join(folder, 'privet.db'), PRIVET_BLOBS: join(folder, 'files') }))?.put('upl_1', bytes());
  expect([join(folder, 'blobs', '_1', 'upl_1'), join(folder, 'files', '_1', 'upl_1')].map((file) => existsSync(file))).toEqual([
    true,
    true,
  ]);
  rmSync(folder, { recursive: true });
});

test('servers that share a Postgres keep none until they share a place for them', async () => {
  const production = {
    NODE_ENV: 'production',
    PRIVET_SECRET: 'a secret of thirty-two characters',
    PRIVET_PUBLIC_URL: 'https://privacy.example',
  };
  const postgres = { ...production, PRIVET_DATABASE: 'postgres://db.example/privet' };
  expect(await opened({ ...postgres, PRIVET_SMTP_URL: 'smtp://mail.example', PRIVET_MAIL_FROM: 'privacy@shop.example' })).toBeUndefined();
});

test('a bucket is named with its prefix', async () => {
  const env = { PRIVET_BLOBS: 's3://uploads.shop.example/privet/', AWS_REGION: 'eu-central-1' };
  expect(Object.keys((await opened(env)) ?? {})).toEqual(['cipher', 'put', 'get', 'delete']);
});

test.each(['s3:///x', 's3://', 'https://bucket.example', 'gs://bucket'])('%s is no place for files', (PRIVET_BLOBS) => {
  expect(() => readSettings([], { PRIVET_BLOBS })).toThrow(/PRIVET_BLOBS is ".*"; set a folder, or s3:\/\/bucket\/prefix/);
});
