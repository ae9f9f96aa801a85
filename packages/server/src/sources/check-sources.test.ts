import { definePolicy } from '@privet/types';
import { expect, test } from 'vitest';
import { smallPolicy } from '../audit/small-policy.suite.js';
import { checkSources } from './check-sources.js';
import { sqlSource } from './sql/sql-source.js';
import { sqliteDialect } from './sql/sqlite-dialect.js';

const policy = definePolicy({
  ...smallPolicy,
  origins: [{ id: 'brokers', name: 'Data brokers' }],
  categories: [{ id: 'usage', name: 'Usage', source: ['automatic', 'third-party'], origins: ['brokers'] }],
});
const sourceFrom = (origins: readonly string[]) => ({ id: 'shop', categories: ['usage'], origins });

test('what rows may come from are the person, their use, and the origins of the policy', async () => {
  expect(await checkSources([sourceFrom(['given', 'automatic', 'brokers'])], policy)).toEqual({ uncovered: [] });
});

test('an origin that the policy does not have is found at start, and told how to mend', async () => {
  const told = checkSources([sourceFrom(['brokers', 'third-party', 'broker'])], policy);
  await expect(told).rejects.toThrow(
    /- shop names the origin "third-party", .*: write one of given, automatic, brokers, or add it to .*\n- shop names the origin "broker"/,
  );
});

test('so is a word of a mapping, before the database is there', async () => {
  const table = { category: 'usage', key: 'id', person: { email: 'email' }, erase: 'delete' } as const;
  const shop = sqlSource({
    id: 'shop',
    dialect: sqliteDialect('/not/there.db'),
    tables: [
      { ...table, table: 'visits', origin: 'automatic' },
      { ...table, table: 'facts', origin: 'sellers' },
    ],
  });
  await expect(checkSources([shop], policy)).rejects.toThrow(/- shop names the origin "sellers"/);
  await shop.close?.();
});
