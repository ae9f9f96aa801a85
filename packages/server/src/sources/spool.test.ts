import { describe, expect, test } from 'vitest';
import { readAll, streamOf } from '../blobs/byte-streams.js';
import type { SourceRow } from './source.js';
import { spool, type RowRules } from './spool.js';

const rules: RowRules = {
  categories: ['account', 'orders'],
  isTheirs: (person) => person === 'ada@example.com',
  origins: ['given', 'automatic', 'brokers'],
};

const row = (table: string, origin?: string): SourceRow => ({
  table,
  category: 'account',
  values: { id: 1 },
  ...(origin !== undefined && { origin }),
});

async function spooledOf(rows: readonly SourceRow[], more: Partial<RowRules> = {}) {
  const { bytes, spooled } = spool(
    (async function* () {
      yield* rows;
    })(),
    { ...rules, ...more },
  );
  const text = new TextDecoder().decode(await readAll(streamOf(bytes)));
  return { text, ...spooled() };
}

describe('where rows come from', () => {
  test('is noted table by table, as far as it is told, and is no part of the rows', async () => {
    const rows = [
      row('people', 'given'),
      row('people', 'brokers'),
      row('people', 'brokers'),
      row('calls'),
      row('mails', 'automatic'),
      row('mails'),
    ];
    const { text, tables } = await spooledOf(rows);
    expect(tables.map(({ name, origins }) => [name, origins])).toEqual([
      ['people', { given: 1, brokers: 2 }],
      ['calls', undefined],
      ['mails', { automatic: 1 }],
    ]);
    expect(text).toBe('{"id":1}\n'.repeat(6));
  });

  test.each(['third-party', 'Brokers', '', 'constructor', 'ada@example.com'])('%j is no origin, and is not repeated', async (origin) => {
    const error = await spooledOf([row('people'), row('people', origin)]).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'SourceFault', code: 'schema', message: expect.stringContaining('`given`') as string });
    expect(String(error)).not.toMatch(/third-party|Brokers|constructor|ada@/);
  });

  test('a table has room for a hundred of them', async () => {
    const origins = Array.from({ length: 101 }, (_, index) => `origin-${index}`);
    const rows = origins.map((origin) => row('people', origin));
    const { tables } = await spooledOf([...rows.slice(0, 100), row('calls', 'origin-100')], { origins });
    expect(tables.map(({ origins: met = {} }) => Object.keys(met).length)).toEqual([100, 1]);
    await expect(spooledOf(rows, { origins })).rejects.toMatchObject({ name: 'SourceFault', code: 'too-much' });
  });
});
