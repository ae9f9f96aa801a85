import { eventually } from '@privet/test-tools/eventually';
import { afterEach, expect, test } from 'vitest';
import { ConsentChangeEvent } from '../consent/consent.change.events.js';
import { startGuard } from './guard.js';

const grant = (...ids: string[]) => document.dispatchEvent(new ConsentChangeEvent(ids));
/** No such hosts exist (RFC 2606): what is not held back fails in the network, and says so otherwise. */
const tracker = 'https://a.counter.invalid/hit';
const other = 'https://elsewhere.invalid/';
const heldBack = 'Privet held it back';
/** A host that answers: this page's own. */
const here = location.host;
const script = (name: string) =>
  URL.createObjectURL(new Blob([`dispatchEvent(new CustomEvent('ran', { detail: '${name}' }))`], { type: 'text/javascript' }));
const picture = `${location.origin}/examples/temboo/site/favicon.svg`;

const ran: unknown[] = [];
addEventListener('ran', (event) => event instanceof CustomEvent && ran.push(event.detail));

startGuard({ analytics: ['*.counter.invalid'], advertising: ['ads.invalid', 'a.counter.invalid'], own: [here] });
// A page of another file may have left its answer in the cookie.
grant();

afterEach(() => {
  grant();
  document.body.replaceChildren();
  ran.length = 0;
});

const failure = async (work: Promise<unknown>) =>
  String(
    await work.then(
      () => 'none',
      (error) => error,
    ),
  );

test('fetch fails as without a network, for the hosts of what is not granted alone', async () => {
  expect(await failure(fetch(tracker))).toBe(`TypeError: ${heldBack}`);
  expect(await failure(fetch(new URL(tracker)))).toContain(heldBack);
  expect(await failure(fetch(new Request(tracker)))).toContain(heldBack);
  expect(await failure(fetch('//ads.invalid'))).toContain(heldBack);
  for (const passes of [other, 'https://acounter.invalid', 'https://b.ads.invalid'])
    expect(await failure(fetch(passes))).not.toContain(heldBack);
});

test('any granted purpose of the host is enough, and a withdrawal ends it', async () => {
  grant('advertising');
  expect(await failure(fetch(tracker))).not.toContain(heldBack);
  expect(await failure(fetch('https://b.counter.invalid'))).toContain(heldBack);
  grant();
  expect(await failure(fetch(tracker))).toContain(heldBack);
});

test('the page itself is left alone unless it is listed', async () => {
  expect(await failure(fetch('/'))).toContain(heldBack);
  grant('own');
  expect(await failure(fetch('/'))).toBe('none');
});

const requested = (address: string) =>
  new Promise<unknown>((resolve) => {
    const events: string[] = [];
    const request = new XMLHttpRequest();
    request.open('GET', address);
    for (const type of ['load', 'error']) request.addEventListener(type, () => events.push(type));
    request.addEventListener('loadend', () => resolve({ events, status: request.status, state: request.readyState, request }));
    request.send();
  });

test('XMLHttpRequest fires its error, and can be used again', async () => {
  const seen = await requested(picture);
  expect(seen).toMatchObject({ events: ['error'], status: 0, state: 4 });
  grant('own');
  expect(await requested(picture)).toMatchObject({ events: ['load'], status: 200, state: 4 });
  const { request } = seen as { request: XMLHttpRequest };
  request.open('GET', '/');
  expect(request.readyState).toBe(1);
});

test('sendBeacon says that nothing was sent', () => {
  expect(navigator.sendBeacon(tracker, 'x')).toBe(false);
  grant('analytics');
  expect(navigator.sendBeacon(tracker, 'x')).toBe(true);
});

/** What stands in it would be declared twice where it runs as it did in the first place. */
const module = (element: HTMLScriptElement, address: string) => {
  element.type = 'module';
  element.src = address;
};
const made = <Tag extends 'script' | 'img' | 'iframe'>(
  tag: Tag,
  set: (element: HTMLElementTagNameMap[Tag]) => void,
): HTMLElementTagNameMap[Tag] => {
  const element = document.createElement(tag);
  set(element);
  return element;
};
/** How often an address was asked for. */
const asked = (address: string) => performance.getEntriesByName(address).length;

test.each<[string, (address: string) => Element]>([
  ['a script', (address) => document.body.appendChild(made('script', (element) => module(element, address)))],
  [
    'a script whose src is an attribute',
    (address) =>
      document.body.appendChild(
        Object.assign(
          made('script', (element) => element.setAttribute('SRC', address)),
          { type: 'module' },
        ),
      ),
  ],
  [
    'a script that is in the page before its src',
    (address) => {
      const element = document.body.appendChild(document.createElement('script'));
      module(element, address);
      return element;
    },
  ],
  [
    'a script in what is appended',
    (address) => {
      const box = document.createElement('div');
      box.append(made('script', (element) => module(element, address)));
      document.body.append(box);
      return box.firstElementChild!;
    },
  ],
  [
    'a script of written HTML',
    (address) => {
      document.body.append(document.createRange().createContextualFragment(`<script type="module" src="${address}"></script>`));
      return document.body.lastElementChild!;
    },
  ],
  ['an image', (address) => document.body.appendChild(made('img', (element) => (element.src = address)))],
  ['a frame', (address) => document.body.appendChild(made('iframe', (element) => (element.src = address)))],
])('%s is not asked for before the grant, and loads with it', async (what, add) => {
  const address = `${what.includes('script') ? `${location.origin}/examples/temboo/site/analytics.js` : picture}?${what.replaceAll(' ', '-')}`;
  const element = add(address);
  expect(element.hasAttribute('data-privet-held')).toBe(true);
  const loaded = new Promise((resolve) => element.addEventListener('load', resolve));
  grant('own');
  await loaded;
  expect(asked(address)).toBe(1);
  expect([...element.attributes].map(({ name }) => name)).not.toContain('data-privet-held');
});

test('what is not held runs as ever, and stays as it was made', async () => {
  const element = document.body.appendChild(made('script', (one) => (one.src = script('1'))));
  await eventually(() => expect(ran).toEqual(['1']));
  expect(element.getAttributeNames()).toEqual(['src']);
});

test('a held script keeps its type, and its listeners hear of it', async () => {
  grant();
  const element = made('script', (one) => {
    one.type = 'module';
    one.src = `${location.origin}/examples/temboo/site/analytics.js?kept`;
  });
  document.body.append(element);
  expect(element).toMatchObject({ type: 'text/plain' });
  const loaded = new Promise((resolve) => element.addEventListener('load', resolve));
  grant('own');
  await loaded;
  expect(element.type).toBe('module');
});

test('a pixel that nobody put into the page is never sent', async () => {
  const address = `${picture}?pixel`;
  const pixel = made('img', (element) => (element.src = address));
  grant('own');
  expect(pixel.src).toBe('');
  expect(asked(address)).toBe(0);
});

test('what the visitor has let in once is not held', async () => {
  const frame = made('iframe', (element) => {
    element.setAttribute('data-privet-once', '');
    element.src = `${picture}?once`;
  });
  document.body.append(frame);
  expect(frame.hasAttribute('src')).toBe(true);
});
