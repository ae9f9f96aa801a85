import { createPrivetClient } from '@privet/client';
import { runPrivet, startPrivet } from '@privet/test-tools/privet-process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'privet-audit-'));
const database = join(folder, 'privet.db');
const saved = join(folder, 'checkpoint.json');
const exported = join(folder, 'log.ndjson');
const ids: string[] = [];

/** Records so many decisions, sees the last one sealed, and answers with the newest checkpoint. */
async function runServer(file: string, decisions: number) {
  const server = await startPrivet({ database: file });
  const browser = createPrivetClient({ baseUrl: server.url, key: server.publishableKey });
  const { version: policyVersion } = await browser.policy.get();
  const device = `dev_${crypto.randomUUID().replaceAll('-', '')}`;
  for (let count = 0; count < decisions; count += 1) {
    const choice = { policyVersion, choices: { analytics: 'granted' as const }, method: 'banner' as const, locale: 'en' };
    ids.push((await browser.consent.record(choice, { device })).id);
  }
  const last = ids.at(-1) ?? '';
  while (!(await browser.consent.receipt({ id: last }, { device })).proof) await new Promise((resolve) => setTimeout(resolve, 50));
  const checkpoint = await browser.audit.checkpoint();
  await server.stop();
  return checkpoint;
}

beforeAll(async () => {
  writeFileSync(saved, JSON.stringify(await runServer(database, 5)));
  await runServer(database, 5);
  writeFileSync(exported, (await runPrivet(['export'], { database })).output);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const verify = (...args: string[]) => runPrivet(['audit', 'verify', ...args], { database });

test('an untouched log holds: the database, the export, and against a checkpoint saved earlier', { timeout: 60_000 }, async () => {
  for (const args of [[], ['--export', exported], ['--checkpoint', saved], ['--export', exported, '--checkpoint', saved]]) {
    const { code, output } = await verify(...args);
    expect(output).toMatch(/^The log holds: 11 records, root [\w-]{43}, sealed at 2\d{3}-/);
    expect(code).toBe(0);
  }
});

test('a record that was changed is named, with exit code 1', { timeout: 60_000 }, async () => {
  const changed = new DatabaseSync(database);
  const alter = (from: string, to: string) =>
    changed.prepare('UPDATE facts SET record = replace(record, ?, ?) WHERE id = ?').run(from, to, ids[6] ?? '');
  alter('"granted"', '"denied"');
  const { code, output } = await verify();
  alter('"denied"', '"granted"');
  changed.close();
  expect(output).toContain(`${ids[6]} (position 8) was changed: it is not what was sealed\nThe log does not hold: 11 records`);
  expect(code).toBe(1);
});

test('a checkpoint of another server is told from ours', { timeout: 60_000 }, async () => {
  const other = join(folder, 'other.json');
  writeFileSync(other, (await runServer(join(folder, 'other.db'), 1)).checkpoint);
  const { code, output } = await verify('--checkpoint', other);
  expect(output).toMatch(/^the saved checkpoint is of another log: it is signed by sig_\w+, which is no key of this log$/m);
  expect(code).toBe(1);
});

test('wrong usage says what to do, with exit code 2', { timeout: 60_000 }, async () => {
  const none = join(folder, 'none');
  expect(await verify('--export', saved)).toMatchObject({ code: 2, output: expect.stringContaining(`${saved} is no export`) });
  expect(await runPrivet(['export', '--database', none], { database })).toEqual({ code: 2, output: `There is no database ${none}\n` });
});
