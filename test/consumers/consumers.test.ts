import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { installApp, type InstalledApp } from './installed-app.js';

const root = join(import.meta.dirname, '../..');

/** It looks at its page as soon as it is loaded. */
const forPagesOnly = '@privet/widgets/autoloader';

/** It needs the packages of Amazon’s that whoever uses it installs. */
const withPeers = '@privet/server/blobs/s3';

/** `@privet/client/lite`, … as the manifests say. */
const entries = globSync('packages/*/package.json', { cwd: root }).flatMap((file) => {
  const { name, exports } = JSON.parse(readFileSync(join(root, file), 'utf8')) as { name: string; exports: Record<string, unknown> };
  return Object.keys(exports)
    .filter((key) => key !== './package.json')
    .map((key) => name + key.slice(1))
    .filter((entry) => entry !== forPagesOnly && entry !== withPeers);
});

let app: InstalledApp;
beforeAll(async () => {
  app = await installApp();
}, 60_000);
afterAll(() => app?.remove());

test('every entry has the same names as an ES module and as CommonJS', async () => {
  const found = JSON.parse(await app.run('node', 'entries.mjs', ...entries)) as Record<string, { esm: string[]; cjs: string[] }>;
  expect(Object.keys(found)).toEqual(entries);
  for (const [entry, { esm, cjs }] of Object.entries(found)) expect(cjs, entry).toEqual(esm);
}, 30_000);

test.each(['esm.mjs', 'cjs.cjs'])(
  '%s records a choice and asks for it',
  async (file) => {
    expect(JSON.parse(await app.run('node', file))).toEqual({ granted: true, missing: true });
  },
  30_000,
);

// Apart: the global names of the elements are declared by the declarations of either kind.
test.each(['tsconfig.json', 'tsconfig.cjs.json'])(
  'what %s has compiles, with every declaration checked',
  async (project) => {
    const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
    expect(await app.run('node', tsc, '--project', project)).toBe('');
  },
  60_000,
);

test('the command is installed', async () => {
  expect(await app.run('node_modules/.bin/privet', 'migrate', '--database', 'migrated.db')).toContain('up to date');
}, 30_000);
