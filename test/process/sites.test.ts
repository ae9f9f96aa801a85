import { createPrivetClient } from '@privet/client';
import { eventually } from '@privet/test-tools/eventually';
import { runPrivet, startPrivet, type PrivetProcess } from '@privet/test-tools/privet-process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'privet-sites-'));
const database = join(folder, 'privet.db');
const privet = (...args: string[]) => runPrivet(args, { database });
let server: PrivetProcess;

beforeAll(async () => {
  server = await startPrivet({ database });
}, 60_000);
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const theme = '{"accent":"#7a1f5c","onAccent":"#fff","scheme":"light"}';
const created = ['sites', 'create', '--name', 'Partner', '--origin', 'https://partner.example'];

test('a site that is made on the command line serves its pages, until its key is revoked there', { timeout: 60_000 }, async () => {
  const made = await privet(...created, '--purpose', 'analytics', '--theme', theme);
  const key = /pk_\S+/.exec(made.output)?.[0];
  expect(made).toMatchObject({ code: 0, output: expect.stringContaining('https://partner.example') });
  const read = () => createPrivetClient({ baseUrl: server.url, key: key ?? '' }).policy.get();
  expect((await read()).theme).toEqual(JSON.parse(theme));

  const sites = await privet('sites', 'list');
  expect(sites.output.split('\n').find((line) => line.includes(key ?? '?'))).toMatch(
    /^site_\S+\tpk_\S+\thttps:\/\/partner\.example\tanalytics\t/,
  );
  const keys = await privet('keys', 'list');
  expect(keys.output).not.toContain(server.secretKey);
  const id =
    keys.output
      .split('\n')
      .find((line) => line.includes(key ?? '?'))
      ?.split('\t')[0] ?? '';
  expect(await privet('keys', 'revoke', id)).toMatchObject({ code: 0 });
  expect((await privet('sites', 'list')).output).not.toContain(key);
  await eventually(() => expect(read()).rejects.toMatchObject({ code: 'KEY_INVALID' }));
});

test('what is wrong with a site or a key is told', { timeout: 60_000 }, async () => {
  expect(await privet(...created, '--purpose', 'telepathy')).toMatchObject({ code: 2, output: expect.stringContaining('/purposes/0: ') });
  const full =
    (await privet('keys', 'list')).output
      .split('\n')
      .find((line) => line.includes('\tsecret\t'))
      ?.split('\t')[0] ?? '';
  expect(await privet('keys', 'revoke', full)).toMatchObject({ code: 1, output: expect.stringContaining('last key with every scope') });
});
