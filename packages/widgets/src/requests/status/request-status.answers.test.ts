import { eventually } from '@privet/test-tools/eventually';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { defineElement } from '../../element/define.js';
import { handsOn, type Hands } from '../element-hands.suite.js';
import { FakeRequests, id, inProvider, linkToken, requestWith, sourceWith, taxHold } from '../fake-requests.suite.js';
import { PrivetRequestStatus } from './request-status.element.js';
import { isGathering, Watch } from './request-status.watch.js';

defineElement(PrivetRequestStatus);

let api: FakeRequests;
let page: Hands;

beforeEach(() => {
  sessionStorage.clear();
  api = new FakeRequests();
});
afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

const plain = (text: string) =>
  text
    .trim()
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\u2068\u2069]/g, '');
const sources = () =>
  page
    .all('[part=source]')
    .map(({ children: [name, said] }) => [name, ...(said?.children ?? [])].map((one) => plain(one?.textContent ?? '')));

async function open(given: Parameters<typeof requestWith>[0], lang = 'en'): Promise<void> {
  api.request = requestWith(given);
  history.replaceState(null, '', `#${id}.${linkToken}`);
  page = handsOn(inProvider('<privet-request-status></privet-request-status>', { lang }).querySelector('privet-request-status')!);
  await eventually(() => expect(page.all('[part=state]').length).toBeGreaterThan(0));
}
async function opened(given: Parameters<typeof requestWith>[0], lang = 'en'): Promise<void> {
  await open(given, lang);
  await eventually(() => expect(page.root.querySelector('[part=sources]')).toBeTruthy());
}

describe('where the company looked', () => {
  test('what each place holds, and on whose behalf', async () => {
    await opened({
      sources: [
        sourceWith({ rows: 1200 }),
        sourceWith({ id: 'crm', name: 'Newsletter', role: 'processor', onBehalfOf: 'Another GmbH', held: false }),
        sourceWith({ id: 'slow', name: 'Archive', status: 'awaited', held: null }),
      ],
    });
    expect(page.text()).toContain('We are not done yet.');
    expect(sources()).toEqual([
      ['Shop', 'We hold data', 'Rows: 1,200'],
      ['Newsletter', 'We hold no data', 'on behalf of Another GmbH'],
      ['Archive', 'Being asked'],
    ]);
  });

  test('what was erased, and what stays and why', async () => {
    const unknown = { ...taxHold, category: null, ground: 'A lawsuit.', citation: null, rows: null };
    await opened({
      type: 'delete',
      status: 'fulfilled',
      closedAt: '2026-11-25T09:30:00.000Z',
      sources: [
        sourceWith({ rows: 12, kept: 2, holds: [taxHold, { ...taxHold, ground: 'Nothing of it.', rows: 0 }] }),
        sourceWith({ id: 'crm', name: 'CRM', rows: 2, kept: 2, holds: [unknown] }),
        sourceWith({ id: 'slow', name: 'Archive', status: 'failed', held: null }),
      ],
    });
    expect(page.text()).not.toContain('We are not done yet.');
    expect(sources()).toEqual([
      ['Shop', 'Erased', 'Rows: 10', 'Kept: Tax law keeps invoices for ten years. (AO §147)'],
      ['CRM', 'We hold data', 'Rows: 2', 'Kept: A lawsuit.'],
    ]);
  });

  test('a hold of which nobody may be told reads as if the answer were not there yet', async () => {
    await opened({
      type: 'delete',
      sources: [
        sourceWith({ status: 'held', rows: 3, kept: 3 }),
        sourceWith({ id: 'crm', name: 'CRM', status: 'held', rows: 3, kept: 2, holds: [taxHold] }),
      ],
    });
    expect(sources()).toEqual([
      ['Shop', 'Being asked'],
      ['CRM', 'Erased', 'Rows: 1', 'Kept: Tax law keeps invoices for ten years. (AO §147)'],
    ]);
  });

  test('is told in the language of the page', async () => {
    await opened({ sources: [sourceWith({ rows: 3, onBehalfOf: 'Another GmbH' })] }, 'ar');
    expect(sources()).toEqual([['Shop', 'لدينا بيانات', expect.stringContaining('نيابةً عن Another GmbH')]]);
  });

  test('is not there where nobody is asked', async () => {
    await open({});
    expect(page.root.querySelector('[part=sources]')).toBeNull();
  });

  test('what is new is shown, and said once, when the request is answered', async () => {
    await opened({ sources: [sourceWith({ status: 'running', held: null })] });
    const told = page.status();
    api.request = requestWith({ sources: [sourceWith({ rows: 3 })] });
    document.dispatchEvent(new Event('visibilitychange'));
    await eventually(() => expect(sources()).toEqual([['Shop', 'We hold data', 'Rows: 3']]));
    expect(page.status()).toBe(told);
    api.request = { ...api.request, status: 'fulfilled', closedAt: '2026-11-25T09:30:00.000Z' };
    document.dispatchEvent(new Event('visibilitychange'));
    await eventually(() => expect(page.status()).toBe('There is news about your request.'));
  });
});

test('corrections with what was decided, and what it was before and is now', async () => {
  await opened({
    type: 'correct',
    status: 'fulfilled',
    closedAt: '2026-11-25T09:30:00.000Z',
    actions: ['message'],
    sources: [sourceWith({ rows: 1 }), sourceWith({ id: 'crm', name: 'CRM', held: false })],
    corrections: [
      { field: 'Name', to: 'Lovelace', accepted: true, changes: [{ source: 'shop', before: 'Lovelac', after: 'Lovelace', refused: null }] },
      { field: 'City', from: 'London', to: 'Paris', accepted: false, reason: 'You live in London.' },
      { field: 'Street', to: 'Long Lane' },
    ],
  });
  expect(sources()).toEqual([
    ['Shop', 'Corrected'],
    ['CRM', 'Nothing to correct'],
  ]);
  expect(page.all('[part=corrections] li').map(({ textContent }) => plain(textContent))).toEqual([
    'Name: Lovelace Accepted Shop: Lovelac Lovelace',
    'City: London Paris Not accepted You live in London.',
    'Street: Long Lane',
  ]);
});

describe('how often it is looked', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** How often within a time, in seconds. */
  async function looks(gathers: boolean, seconds: number): Promise<number> {
    const look = vi.fn<() => Promise<void>>(async () => {});
    const watch = new Watch(look, () => gathers);
    watch.start();
    await vi.advanceTimersByTimeAsync(seconds * 1000);
    watch.stop();
    return look.mock.calls.length;
  }

  test('within seconds while a machine looks for data, and less and less', async () => {
    expect(await looks(true, 3)).toBe(1);
    expect(await looks(true, 60)).toBe(5);
  });

  test('within minutes where a person answers', async () => {
    expect(await looks(false, 29)).toBe(0);
    expect(await looks(false, 30)).toBe(1);
  });

  test('never while the page is not in sight', async () => {
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    expect(await looks(true, 600)).toBe(0);
    vi.restoreAllMocks();
  });

  test.each([
    ['waiting', 'in_progress', true],
    ['running', 'in_progress', true],
    ['awaited', 'in_progress', false],
    ['running', 'revoked', false],
  ] as const)('a source that is %s, of a request that is %s', (status, of, gathers) => {
    expect(isGathering(requestWith({ status: of, sources: [sourceWith({ status })] }))).toBe(gathers);
  });
});
