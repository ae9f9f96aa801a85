import { eventually } from '@privet/test-tools/eventually';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ConsentChangeEvent } from '../consent/consent.events.js';
import { startGating } from './start-gating.js';

const ran: string[] = [];
/** A script that says its name, from elsewhere. */
const from = (name: string) =>
  URL.createObjectURL(new Blob([`dispatchEvent(new CustomEvent('ran', { detail: '${name}' }))`], { type: 'text/javascript' }));
const inline = (name: string) => `dispatchEvent(new CustomEvent('ran', { detail: '${name}' }))`;
const hear = (event: Event) => void (event instanceof CustomEvent && ran.push(String(event.detail)));

function gated(attributes: Record<string, string>, text = ''): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'text/plain';
  for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
  script.text = text;
  document.body.append(script);
  return script;
}
const grant = (...ids: string[]) => document.dispatchEvent(new ConsentChangeEvent(ids));
const analytics = { 'data-privet-purpose': 'analytics' };

beforeEach(() => {
  ran.length = 0;
  addEventListener('ran', hear);
  localStorage.clear();
});
afterEach(() => {
  grant();
  removeEventListener('ran', hear);
  document.body.replaceChildren();
});

startGating();

test('they run once granted, once each, in order, whether inline or from elsewhere', async () => {
  gated({ ...analytics, 'data-src': from('1') });
  gated(analytics, inline('2'));
  gated({ ...analytics, src: '/no-such-file.js' });
  gated({ 'data-privet-purpose': 'advertising' }, inline('other'));
  gated({ ...analytics, src: from('3') });
  gated({ 'data-privet-purpose': 'analytics advertising' }, inline('both'));
  grant('account');
  grant('account', 'analytics');
  await eventually(() => expect(ran).toEqual(['1', '2', '3']));
  grant('analytics', 'advertising');
  await eventually(() => expect(ran).toEqual(['1', '2', '3', 'other', 'both']));
});

test('also those that are added later; none after a withdrawal', async () => {
  grant('analytics');
  gated(analytics, inline('later'));
  await eventually(() => expect(ran).toEqual(['later']));
  grant();
  grant('advertising');
  gated({ 'data-privet-purpose': 'advertising' }, inline('other'));
  await eventually(() => expect(ran).toEqual(['later', 'other']));
  gated(analytics, inline('too late'));
  gated({ 'data-privet-purpose': 'advertising' }, inline('last'));
  await eventually(() => expect(ran).toEqual(['later', 'other', 'last']));
});

test('keeps what the script says of itself', async () => {
  const waiting = gated({
    ...analytics,
    'data-type': 'module',
    nonce: 'n',
    crossorigin: 'anonymous',
    defer: '',
    id: 'kept',
    'data-site': '42',
    'data-src': from('m'),
  });
  waiting.nonce = 'n';
  grant('analytics');
  await eventually(() => expect(ran).toEqual(['m']));
  const script = document.querySelector<HTMLScriptElement>('#kept')!;
  expect(script).toMatchObject({ type: 'module', nonce: 'n', crossOrigin: 'anonymous', defer: true, async: false });
  expect(script.dataset).toMatchObject({ site: '42' });
});

test('what is deferred, and modules, come after the others; what is async waits for nobody', async () => {
  gated({ ...analytics, defer: '', src: from('deferred') });
  gated({ ...analytics, 'data-type': 'module' }, `await 0; ${inline('inline module')}`);
  gated({ ...analytics, 'data-type': 'module', src: from('module') });
  gated({ ...analytics, defer: '' }, inline('inline'));
  gated({ ...analytics, src: from('from elsewhere') });
  gated({ ...analytics, async: '', src: from('async') });
  grant('analytics');
  await eventually(() => expect(ran).toHaveLength(6));
  expect(ran.filter((name) => name !== 'async')).toEqual(['inline', 'from elsewhere', 'deferred', 'inline module', 'module']);
});

test('any of several purposes is enough where it says so; one that names none never runs', async () => {
  gated({ 'data-privet-purpose': 'analytics advertising', 'data-privet-match': 'any' }, inline('any'));
  gated({ 'data-privet-purpose': ' ' }, inline('none'));
  grant('account');
  grant('account', 'advertising');
  await eventually(() => expect(ran).toEqual(['any']));
});

test('keeps where it may come from and what it tells its host', async () => {
  gated({ ...analytics, referrerpolicy: 'no-referrer', fetchpriority: 'low', integrity: '', id: 'kept', src: from('1') });
  grant('analytics');
  await eventually(() => expect(ran).toEqual(['1']));
  const script = document.querySelector<HTMLScriptElement>('#kept')!;
  expect(script).toMatchObject({ referrerPolicy: 'no-referrer', fetchPriority: 'low', type: '' });
});

test('a script of another integrity does not run', async () => {
  gated({ ...analytics, integrity: 'sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=', src: from('forged') });
  gated(analytics, inline('next'));
  grant('analytics');
  await eventually(() => expect(ran).toEqual(['next']));
});
