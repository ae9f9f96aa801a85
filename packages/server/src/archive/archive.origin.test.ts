import { describe, expect, test } from 'vitest';
import type { ArchiveAnswer } from './archive.answer.js';
import type { ArchiveInput, ArchiveSource, ArchiveTable } from './archive.input.js';
import { inputOf, sourceOf, tableOf, textsOf } from './archive.suite.js';

type Origins = NonNullable<ArchiveTable['origins']>;

/** A table of two rows, and where they come from. */
const told = (name: string, category: string, origins?: Origins): ArchiveTable => ({
  ...tableOf('shop', name, category, [{ id: 1 }, { id: 2 }]),
  ...(origins && { origins }),
});

async function answered(sources: readonly ArchiveSource[], more: Partial<ArchiveInput> = {}) {
  const files = await textsOf(inputOf(sources, more));
  const answer = JSON.parse(files.get('answer.json') ?? '') as ArchiveAnswer;
  const originIn = (category: string) => answer.categories.find(({ id }) => id === category)?.origin;
  return { answer, originIn, index: files.get('index.html') ?? '' };
}

const brokers = { id: 'brokers', name: 'Data brokers' };

describe('where data comes from', () => {
  test('is what the rows told, and not all that the policy names', async () => {
    const tables = [told('carts', 'orders', { automatic: 2 }), told('facts', 'interests', { given: 1, brokers: 1 })];
    const { originIn, answer, index } = await answered([sourceOf('shop', tables)]);
    expect(originIn('orders')).toEqual({ source: ['automatic'], thirdParties: [], told: true, how: null });
    expect(originIn('interests')).toEqual({ source: ['given', 'third-party'], thirdParties: [brokers], told: true, how: null });
    expect(answer.sources[0]?.tables.map(({ name, origins }) => [name, origins])).toEqual([
      ['carts', [{ id: 'automatic', name: null }]],
      ['facts', [{ id: 'given', name: null }, brokers]],
    ]);
    expect(index).toMatch(/table-shop-carts-name.*?<p class="muted">Where it comes from: From your use of our services<\/p>/s);
    expect(index).toMatch(/table-shop-facts-name.*?<p class="muted">Where it comes from: From you · From others: Data brokers<\/p>/s);
  });

  test('is what the policy says where nothing was told', async () => {
    const { originIn, answer, index } = await answered([sourceOf('shop', [told('carts', 'orders')])]);
    expect(originIn('orders')).toEqual({ source: ['given', 'automatic'], thirdParties: [], told: false, how: null });
    expect(originIn('interests')).toEqual({ source: ['third-party'], thirdParties: [brokers], told: false, how: null });
    expect(answer.sources[0]?.tables[0]?.origins).toEqual([]);
    expect(index).not.toContain('Where it comes from: ');
  });

  test.each<[string, ArchiveSource[]]>([
    ['a row', [sourceOf('shop', [told('carts', 'orders', { brokers: 1 })])]],
    ['a table', [sourceOf('shop', [told('carts', 'orders', { brokers: 2 }), told('bills', 'orders')])]],
    [
      'a source that could not answer',
      [sourceOf('shop', [told('carts', 'orders', { brokers: 2 })]), sourceOf('lab', [], { held: null, categories: { orders: null } })],
    ],
    [
      'a person who found something',
      [sourceOf('shop', [told('carts', 'orders', { brokers: 2 })]), sourceOf('paper', [], { held: true, categories: { orders: true } })],
    ],
  ])('leaves nothing out where %s did not tell', async (_, sources) => {
    const { originIn } = await answered(sources);
    expect(originIn('orders')).toMatchObject({ source: ['given', 'automatic', 'third-party'], thirdParties: [brokers], told: false });
  });

  test('is told where another source holds nothing', async () => {
    const empty = sourceOf('lab', [], { categories: { orders: false } });
    const { originIn } = await answered([sourceOf('shop', [told('carts', 'orders', { given: 2 })]), empty]);
    expect(originIn('orders')).toMatchObject({ source: ['given'], told: true });
  });

  test('is told by its id where the policy has the origin no more', async () => {
    const { originIn } = await answered([sourceOf('shop', [told('facts', 'interests', { gone: 1, brokers: 1 })])]);
    expect(originIn('interests')).toMatchObject({ thirdParties: [brokers, { id: 'gone', name: 'gone' }] });
  });

  test('is said in the person’s language', async () => {
    const { index } = await answered([sourceOf('shop', [told('facts', 'interests', { brokers: 2 })])], { locale: 'ar' });
    expect(index).toMatch(/<p class="muted">[^<]*وسطاء البيانات<\/p>/);
  });
});
