import { isBuiltin } from 'node:module';
import { compileFunction } from 'node:vm';
import policy from '@privet/example-temboo/policy';
import type * as core from '@privet/server';
import { build, type BuildResult } from 'esbuild';
import { beforeAll, expect, test } from 'vitest';

/** The core and all that it loads, as a page would get it. It fails where something of Node’s is imported. */
let bundle: BuildResult<{ metafile: true; write: false }>;

beforeAll(async () => {
  bundle = await build({
    stdin: { contents: "export * from '@privet/server';", resolveDir: import.meta.dirname },
    bundle: true,
    platform: 'browser',
    conditions: ['privet-source'],
    format: 'iife',
    globalName: 'privetServer',
    target: 'es2022',
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
}, 60_000);

test('the core of the server imports nothing of Node’s', () => {
  const imports = Object.values(bundle.metafile.inputs).flatMap((input) => input.imports.map(({ path, original }) => original ?? path));
  expect(imports.length).toBeGreaterThan(100);
  expect(imports.filter((path) => path.startsWith('node:') || isBuiltin(path))).toEqual([]);
  expect(Object.values(bundle.metafile.outputs).flatMap((output) => output.imports)).toEqual([]);
});

test('nor does it drag in what other entries are for', () => {
  const inputs = Object.keys(bundle.metafile.inputs).join('\n');
  expect(inputs).not.toMatch(
    /storage\/(?:sqlite|postgres|sql)\/|node_modules\/(?:kysely|pg|@hono|rate-limiter-flexible|nodemailer|ipaddr\.js)\//,
  );
});

/** What Node has beside the web: here there is none of it. */
const nodeGlobals = ['process', 'Buffer', 'global', 'require', 'module', 'exports', 'setImmediate', '__dirname', '__filename'];

test('it runs where there is only the web: a choice is recorded and its receipt signed', async () => {
  const run: () => typeof core = compileFunction(`${bundle.outputFiles[0]?.text}\nreturn privetServer;`, [
    ...nodeGlobals,
    'globalThis',
  ]).bind(undefined, ...nodeGlobals.map(() => undefined), { crypto, TextEncoder, TextDecoder });
  const { createPrivet, memoryStorage } = run();
  const key = 'pk_bundled0000000000000';
  const privet = createPrivet({
    policy,
    storage: memoryStorage(),
    secret: 'a secret of thirty-two characters',
    firstKeys: { publishable: { key, origins: ['https://shop.example'] } },
  });
  const call = (path: string, init: RequestInit = {}) =>
    privet.fetch(
      new Request(`https://privacy.example${path}`, {
        ...init,
        headers: { 'Privet-Key': key, 'Privet-Device': `dev_${'a'.repeat(32)}`, 'Content-Type': 'application/json' },
      }),
    );
  const body = JSON.stringify({ policyVersion: policy.version, choices: { analytics: 'granted' }, method: 'banner', locale: 'en' });
  const recorded = await call('/v1/consents', { method: 'POST', body });
  expect(recorded.status).toBe(201);
  const { id } = await recorded.json();
  const receipt = await call(`/v1/consents/${id}/receipt`);
  expect([receipt.status, Object.keys(await receipt.json()).sort()]).toEqual([200, ['payload', 'protected', 'signature']]);
  expect((await call('/openapi.json')).status).toBe(200);
  await privet.close();
});
