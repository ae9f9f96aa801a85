import { eventually } from '@privet/test-tools/eventually';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { readAll } from '../blobs/byte-streams.js';
import type { JsonRow } from '../sources/spool.js';
import type { ArchiveInput } from './archive.input.js';
import { archiveStream } from './archive.stream.js';
import { answeredAt, inputOf, sourceOf, tableOf, textsOf, unpacked } from './archive.suite.js';

const request = inputOf([]).request;
const portability: Partial<ArchiveInput> = { request: { ...request, type: 'portability' } };
const rowsOf = (csv = ''): string[][] => parse(csv, { bom: true });
const counted = (count: number) => ({ count, columns: ['n', 'text'], row: (n: number): JsonRow => ({ n, text: `row ${n}` }) });

describe('what an archive holds', () => {
  test('each table as CSV and as JSON, with every row', async () => {
    const people = tableOf('crm', 'People', 'contact', [{ name: 'Ada', tags: ['a', 'b'] }, { name: 'A, "L"' }]);
    const orders = tableOf('shop', 'orders', 'orders', counted(1500));
    const files = await textsOf(inputOf([sourceOf('crm', [people]), sourceOf('shop', [orders])]));
    expect([...files.keys()]).toEqual([
      'README.txt',
      'index.html',
      'pages/shop-orders-1.html',
      'pages/shop-orders-2.html',
      'data/crm/people.csv',
      'data/crm/people.json',
      'data/shop/orders.csv',
      'data/shop/orders.json',
      'answer.json',
    ]);
    expect(rowsOf(files.get('data/crm/people.csv'))).toEqual([
      ['name', 'tags'],
      ['Ada', '["a","b"]'],
      ['A, "L"', ''],
    ]);
    expect(JSON.parse(files.get('data/crm/people.json')!)).toEqual([{ name: 'Ada', tags: ['a', 'b'] }, { name: 'A, "L"' }]);
    expect(rowsOf(files.get('data/shop/orders.csv'))).toHaveLength(1501);
    expect(JSON.parse(files.get('data/shop/orders.json')!)).toHaveLength(1500);
  });

  test('the first 200 rows on the first page, and each other row on one further page', async () => {
    const files = await textsOf(inputOf([sourceOf('shop', [tableOf('shop', 'orders', 'orders', counted(1500))])]));
    const shown = ['index.html', 'pages/shop-orders-1.html', 'pages/shop-orders-2.html'].map((path) =>
      [...files.get(path)!.matchAll(/>row (\d+)</g)].map(([, n]) => Number(n)),
    );
    expect(shown.map(({ length }) => length)).toEqual([200, 1000, 300]);
    expect(shown.flat()).toEqual(Array.from({ length: 1500 }, (_, index) => index));
    expect(files.get('index.html')).toContain('href="pages/shop-orders-2.html"');
    expect(files.get('pages/shop-orders-1.html')).toContain('href="../index.html#table-shop-orders"');
    expect(files.get('pages/shop-orders-1.html')).toContain('href="shop-orders-2.html"');
    expect(files.get('pages/shop-orders-2.html')).toContain('Rows 1,201 to 1,500 of 1,500');
  });

  test('files, as they are', async () => {
    const file = { name: '../Contract.PDF', bytes: 3, read: () => Promise.resolve(new Blob(['abc']).stream()) };
    const files = await textsOf(inputOf([], { files: [file, file] }));
    expect(files.get('files/contract.pdf')).toBe('abc');
    expect(files.get('files/contract-2.pdf')).toBe('abc');
    expect(files.get('index.html')).toContain('href="files/contract-2.pdf"');
  });

  test('names of tables that lead out of the folder, or are the same, do no harm', async () => {
    const tables = ['../../x', 'X', 'x'].map((name) => tableOf('shop', name, 'orders', [{ a: name }]));
    const files = await textsOf(inputOf([sourceOf('shop', tables), sourceOf('Shop', [tableOf('Shop', 'x', 'orders', [{ a: 1 }])])]));
    expect([...files.keys()].filter((path) => path.endsWith('.csv'))).toEqual([
      'data/shop/x.csv',
      'data/shop/x-2.csv',
      'data/shop/x-3.csv',
      'data/shop-2/x.csv',
    ]);
  });

  test('every file bears the time of the answer, and the same input gives the same archive', async () => {
    const input = inputOf([sourceOf('shop', [tableOf('shop', 'orders', 'orders', counted(300))])]);
    const [first, second] = await Promise.all([readAll(archiveStream(input)), readAll(archiveStream(input))]);
    expect(Buffer.from(first).equals(second)).toBe(true);
    for (const { entry } of (await unpacked(first)).values()) {
      expect(entry.getLastModDate().getTime()).toBe(answeredAt);
      // What programs read that know no other time: 2026-11-24, 09:30:10.
      expect([entry.lastModFileDate, entry.lastModFileTime]).toEqual([(46 << 9) | (11 << 5) | 24, (9 << 11) | (30 << 5) | 5]);
    }
  });
});

describe('what an answer says', () => {
  const sources = [
    sourceOf('shop', [tableOf('shop', 'orders', 'orders', [{ id: 1 }])], { categories: { contact: false } }),
    sourceOf('host', [tableOf('host', 'mails', 'contact', [{ id: 1 }])], { role: 'processor', onBehalfOf: 'Acme <Inc>' }),
    sourceOf('lab', [], { held: null, categories: { health: null } }),
  ];

  test('for programs', async () => {
    const answer = JSON.parse((await textsOf(inputOf(sources))).get('answer.json')!);
    expect(answer).toMatchObject({
      format: 'privet-answer',
      version: 1,
      language: 'en',
      request: { id: request.id, type: 'access', receivedAt: '2026-11-20T12:00:00.000Z', answeredAt: '2026-11-24T09:30:10.000Z' },
      person: { name: 'Ada Lovelace', email: 'ada@example.com' },
      controller: { name: 'Example GmbH & Co', contact: { email: 'privacy@example.com' } },
      policy: { version: '2026-11', hash: expect.stringMatching(/^sha256-/), effectiveAt: '2026-11-01' },
      held: true,
      rights: [{ id: 'access' }, { id: 'portability' }, { id: 'delete' }],
    });
    expect(answer.categories.map(({ id, held }: { id: string; held: boolean | null }) => [id, held])).toEqual([
      ['contact', true],
      ['orders', true],
      ['health', null],
      ['interests', null],
    ]);
    expect(answer.categories[0]).toMatchObject({
      sources: [
        { id: 'shop', held: false },
        { id: 'host', held: true },
      ],
      origin: { source: ['given'], thirdParties: [] },
      purposes: [
        { id: 'shop', legalBasis: 'contract', retention: { period: 'P10Y', until: ['account-closed'], exceptions: ['legal-claims'] } },
      ],
      recipients: [{ id: 'carrier' }, { id: 'host', country: 'US' }],
      transfers: [{ to: 'US', safeguard: 'standard-contractual-clauses', recipients: ['host'] }],
    });
    expect(answer.categories[3]).toMatchObject({
      origin: { source: ['third-party'], thirdParties: [{ id: 'brokers', name: 'Data brokers' }] },
    });
    expect(answer.sources[1]).toMatchObject({
      role: 'processor',
      onBehalfOf: 'Acme <Inc>',
      tables: [{ csv: 'data/host/mails.csv', pages: [] }],
    });
  });

  test('in words', async () => {
    const index = (await textsOf(inputOf(sources))).get('index.html')!;
    for (const words of [
      'We hold data about you',
      'Not every system could tell',
      'Example GmbH &#38; Co',
      'mailto:officer@example.com',
      'Ada Lovelace',
      'Version 2026-11, in force since November 1, 2026',
      'on behalf of \u2068Acme &#60;Inc&#62;\u2069',
      'for ourselves',
      'Needed for our contract with you',
      '10 years, until your account is closed',
      'Some of it may be kept longer: for legal claims',
      'From others: Data brokers',
      'Standard contractual clauses',
      'Sensitive data',
      'No system was asked about this',
      'Delete your data',
      'complain to a data protection authority',
    ]) {
      expect(index).toContain(words);
    }
    expect(index).not.toContain('<script');
  });

  test('that nothing is held', async () => {
    const files = await textsOf(
      inputOf([sourceOf('shop', [], { categories: { contact: false, orders: false, health: false, interests: false } })]),
    );
    expect(files.get('index.html')).toContain('We hold no data about you');
    expect(files.get('index.html')).not.toContain('Not every system could tell');
    expect([...files.keys()]).toEqual(['README.txt', 'index.html', 'answer.json']);
    expect(JSON.parse(files.get('answer.json')!).held).toBe(false);
  });

  test('that it is not known', async () => {
    const index = (await textsOf(inputOf([sourceOf('shop', [], { held: null, categories: { contact: null } })]))).get('index.html')!;
    expect(index).toContain('We do not know for certain');
    expect(index).not.toContain('We hold no data');
  });

  test('in the language of the person, and the policy in its nearest', async () => {
    const index = async (locale: string) => (await textsOf(inputOf(sources, { locale }))).get('index.html')!;
    const [arabic, french] = [await index('ar-EG'), await index('fr')];
    expect(arabic).toContain('<html lang="ar" dir="rtl">');
    expect(arabic).toContain('لدينا بيانات عنك');
    expect(arabic).toContain('بيانات الاتصال');
    expect(french).toContain('<html lang="fr" dir="ltr">');
    expect(french).toContain('Nous détenons des données sur vous');
    expect(french).toContain('<h3 lang="en" dir="ltr">Contact details</h3>');
  });
});

test('what a person takes along is what they gave or made, for consent or a contract', async () => {
  const tables = ['contact', 'orders', 'health', 'interests'].map((category) => tableOf('shop', category, category, [{ a: category }]));
  const files = await textsOf(inputOf([sourceOf('shop', tables)], portability));
  expect([...files.keys()].filter((path) => path.endsWith('.csv'))).toEqual(['data/shop/contact.csv', 'data/shop/orders.csv']);
  expect(files.get('index.html')).toContain('GDPR, Article 20');
  expect(files.get('index.html')).not.toContain('Health');
  const answer = JSON.parse(files.get('answer.json')!);
  expect(answer.categories.map(({ id }: { id: string }) => id)).toEqual(['contact', 'orders']);
  expect(answer.sources[0].rows).toBe(2);
});

test('nothing to take along is not called nothing held', async () => {
  const table = tableOf('lab', 'results', 'health', [{ a: 1 }]);
  const index = (await textsOf(inputOf([sourceOf('lab', [table], { categories: { contact: false } })], portability))).get('index.html')!;
  expect(index).toContain('There is no data for you to take with you');
  expect(index).not.toContain('We hold no data');
});

describe('hostile values', () => {
  const long = `${'y'.repeat(1999)}😀${'z'.repeat(1024 * 1024)}`;
  const row = { '<script>alert(1)</script>': '"><script>alert(2)</script>', formula: '=1+1', turned: 'a\u202Eb', zero: 'a\0b\u0085', long };

  test('are text on the page, and whole in the data', async () => {
    const table = tableOf('shop', '<img src=x onerror=alert(3)>', 'orders', [row]);
    const files = await textsOf(inputOf([sourceOf('shop', [table], { name: '"><script>alert(4)</script>' })]));
    const index = files.get('index.html')!;
    expect(index).not.toMatch(/<script|<img|[\0\u202E\u0085]/);
    for (const shown of ['a[U+202E]b', 'a␀b[U+0085]', '&#34;&#62;&#60;script', 'yyy… <small', 'Cut here']) expect(index).toContain(shown);
    expect(index).not.toContain('zz');
    const [name] = [...files.keys()].filter((path) => path.endsWith('.csv'));
    expect(JSON.parse(files.get(name!.replace('csv', 'json'))!)).toEqual([row]);
    expect(rowsOf(files.get(name!))[1]).toEqual([row['<script>alert(1)</script>'], "'=1+1", row.turned, row.zero, long]);
  });
});

describe('a table that is not what it says', () => {
  test.each([
    [2, 'has 3 rows'],
    [4, 'has 3 rows'],
  ])('fails the archive: %i rows are told', async (rows) => {
    const table = { ...tableOf('shop', 'orders', 'orders', counted(3)), rows };
    await expect(readAll(archiveStream(inputOf([sourceOf('shop', [table])])))).rejects.toThrow(/^The table orders has/);
  });

  test('so does one that cannot be read', async () => {
    const table = {
      ...tableOf('shop', 'orders', 'orders', counted(3)),
      async *read(): AsyncGenerator<readonly JsonRow[]> {
        yield [{ n: 1 }];
        throw new Error('the disk is gone');
      },
    };
    await expect(readAll(archiveStream(inputOf([sourceOf('shop', [table])])))).rejects.toThrow('the disk is gone');
  });
});

test('nothing is read before somebody reads, and who stops reading stops it', async () => {
  let [begun, ended, read] = [0, 0, 0];
  const table = {
    ...tableOf('shop', 'orders', 'orders', counted(1_000_000)),
    async *read(): AsyncGenerator<readonly JsonRow[]> {
      begun += 1;
      try {
        for (let n = 0; n < 1_000_000; n += 1) {
          read += 1;
          yield [{ n, text: `row ${n} ${Math.sin(n)}` }];
        }
      } finally {
        ended += 1;
      }
    },
  };
  const reader = archiveStream(inputOf([sourceOf('shop', [table])])).getReader();
  expect(begun).toBe(0);
  let bytes = 0;
  while (bytes < 500_000) bytes += (await reader.read()).value?.length ?? Infinity;
  await reader.cancel('enough');
  await eventually(() => expect(ended).toBe(begun));
  expect(begun).toBeGreaterThan(1);
  expect(read).toBeLessThan(200_000);
});
