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
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(ran).toEqual([]);
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
  await new Promise((resolve) => setTimeout(resolve, 50));
  gated(analytics, inline('too late'));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(ran).toEqual(['later']);
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

test('a script of another integrity does not run', async () => {
  gated({ ...analytics, integrity: 'sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=', src: from('forged') });
  gated(analytics, inline('next'));
  grant('analytics');
  await eventually(() => expect(ran).toEqual(['next']));
});
