import { expect, test } from 'vitest';
import { manualSource } from './manual.source.js';

const now = Date.parse('2026-11-24T09:30:00Z');
const day = 86_400_000;
const call = { person: { email: 'ada@example.com' }, request: 'req_1', key: 'req_1_paper', signal: new AbortController().signal };

test.each([
  [undefined, 14],
  ['P1D', 1],
  ['P3W', 21],
  ['P1M', 30],
  ['P1Y2M3D', 428],
])('whatever is asked is a task for a person, within %s', async (within, days) => {
  const source = manualSource({ id: 'paper', categories: ['contact'], now: () => now, ...(within !== undefined && { within }) });
  const task = { later: true, dueAt: now + days * day };
  expect(await source.access?.(call)).toEqual(task);
  expect(await source.erase?.({ ...call, keep: [] })).toEqual(task);
  expect(await source.correct?.({ ...call, corrections: [] })).toEqual(task);
});

test('it is described as it is, counts nothing, and sends no answer by itself', () => {
  const form = [{ id: 'shelf', label: 'Which shelf?', required: true }];
  const described = { id: 'paper', name: 'The cupboard', role: 'processor', onBehalfOf: 'Example', categories: ['contact'], form } as const;
  expect(manualSource(described)).toEqual({
    ...described,
    access: expect.any(Function) as unknown,
    erase: expect.any(Function) as unknown,
    correct: expect.any(Function) as unknown,
  });
});

test.each(['', 'P', 'P0D', '14', 'PT12H', 'P1DT1H', 'P-1D', 'P1.5D', 'soon'])('%o is no period of days', (within) => {
  expect(() => manualSource({ id: 'paper', categories: [], within })).toThrow(/"P14D"/);
});
