import { eventually } from '@privet/test-tools/eventually';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ConsentChangeEvent } from '../consent/consent.events.js';
import { fakeApi, type FakeApi } from '../preferences/fake-api.suite.js';
import type * as Gating from './gating.js';
import { startGating } from './start-gating.js';

const grant = (...ids: string[]) => document.dispatchEvent(new ConsentChangeEvent(ids));
/** Sets the cookie that the policy lists under analytics. */
const script = `<script type="text/plain" data-privet-purpose="analytics">document.cookie = '_count=1; Path=/'</script>`;
const isCounted = () => document.cookie.includes('_count');

let api: FakeApi;

startGating();

beforeEach(() => {
  api = fakeApi();
});
afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
  for (const name of ['_count', 'privet']) document.cookie = `${name}=; Path=/; Max-Age=0`;
});

test('a withdrawal deletes what the script kept, and offers a reload', async () => {
  document.body.innerHTML = script;
  grant('account', 'analytics');
  await eventually(() => expect(isCounted()).toBe(true));
  expect(document.querySelector('privet-reload')).toBeNull();
  grant();
  await eventually(() => expect(isCounted()).toBe(false));
  await eventually(() => expect(document.querySelector('privet-reload')).toBeTruthy());
});

test('where nothing has run, no reload is offered', async () => {
  grant('account', 'analytics');
  document.cookie = '_count=1; Path=/';
  grant('account');
  await eventually(() => expect(isCounted()).toBe(false));
  expect(document.querySelector('privet-reload')).toBeNull();
});

test('what ended between two pages, or could not be deleted because the policy could not be read, is deleted by a later page', async () => {
  // What a page keeps once its visitor has chosen.
  document.cookie = 'privet=chosen; Path=/';
  localStorage.setItem('privet.answer', JSON.stringify({ granted: [], cookie: 'chosen', signals: {}, until: Date.now() + 60_000 }));
  document.cookie = '_count=1; Path=/';
  const read = vi.fn<typeof fetch>(fetch);
  vi.stubGlobal('fetch', read);
  let pages = 0;
  /** Another page knows nothing of the ones before but what they have kept. */
  const nextPage = async (...ids: string[]) => {
    const { gate } = (await import(/* @vite-ignore */ `./gating.ts?page=${++pages}`)) as typeof Gating;
    gate(ids);
  };
  await nextPage('account', 'analytics');
  api.down = 'all';
  await nextPage('account');
  await eventually(() => expect(read).toHaveBeenCalledOnce());
  expect(isCounted()).toBe(true);
  api.down = 'nothing';
  await nextPage('account');
  await eventually(() => expect(isCounted()).toBe(false));
});
