import { eventually } from '@privet/test-tools/eventually';
import { createPageConsent } from '@privet/client/lite';
import { readAnswer } from '@privet/client/lite/answer';
import { findConsentCookie } from '@privet/types/rules';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ConsentChangeEvent } from '../consent/consent.events.js';
import { defineElement } from '../element/define.js';
import { consentSettings } from '../element/settings.js';
import { version } from '../element/version.js';
import { PrivetBanner } from '../banner/banner.element.js';
import { fakeApi, providerWith, type FakeApi } from '../preferences/fake-api.suite.js';
import type { PageState, Privet } from './privet.js';
import { openWindow } from './window.js';
import { pushCall } from './window.queue.js';

defineElement(PrivetBanner);

let api: FakeApi;

beforeEach(() => {
  api = fakeApi();
  Reflect.deleteProperty(window, 'privet');
});
afterEach(() => {
  document.body.replaceChildren();
  Reflect.deleteProperty(window, 'privet');
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** A page with a banner, and Privet in it. */
async function visit(options?: Parameters<typeof providerWith>[1]): Promise<Privet> {
  providerWith('<privet-banner></privet-banner>', options);
  openWindow();
  const privet = window.privet as Privet;
  await privet.ready;
  return privet;
}
const banner = () => document.querySelector('privet-banner')!.shadowRoot!;
const asks = () => !!banner().querySelector('section:popover-open [part~=reject]');
const press = (part: string) => banner().querySelector<HTMLElement>(`[part~=${part}]`)!.click();
const cookie = () => findConsentCookie(document.cookie);

describe('what is in effect', () => {
  test('is plain data, with reasons, and with what the banner asks', async () => {
    const privet = await visit();
    expect(privet.get()).toEqual({
      granted: ['account', 'research'],
      effective: {
        account: { granted: true, reason: 'required' },
        research: { granted: true, reason: 'legitimate-interests' },
        analytics: { granted: false, reason: 'default' },
        advertising: { granted: false, reason: 'default' },
      },
      ask: ['analytics', 'advertising'],
      decidedAt: null,
      policyVersion: 'v1',
      jurisdiction: 'DE',
    });
    expect(JSON.parse(JSON.stringify(privet.get()))).toEqual(privet.get());
  });

  test('is told once it is known and on every change, and no more after off', async () => {
    const privet = await visit();
    const told: (readonly string[])[] = [];
    const off = privet.on('change', ({ granted }) => told.push(granted));
    await eventually(() => expect(told).toEqual([['account', 'research']]));
    await eventually(() => expect(asks()).toBe(true));
    press('accept');
    await eventually(() => expect(told[1]).toEqual(['account', 'research', 'analytics', 'advertising']));
    off();
    await privet.set({ analytics: 'denied' });
    expect(told).toHaveLength(2);
  });

  test('waits where the policy cannot be read, says so, and comes once it can', async () => {
    api.down = 'all';
    providerWith('<privet-banner></privet-banner>');
    openWindow();
    const privet = window.privet as Privet;
    const errors: unknown[] = [];
    privet.on('error', (error) => errors.push(error));
    let state: PageState | undefined;
    void privet.ready.then((known) => (state = known));
    await eventually(() => expect(errors).not.toEqual([]));
    expect(privet.get()).toBeUndefined();
    api.down = 'nothing';
    dispatchEvent(new Event('online'));
    await eventually(() => expect(state?.granted).toEqual(['account', 'research']));
  });

  test('comes with an element that joins the page later', async () => {
    openWindow();
    const { ready } = window.privet as Privet;
    providerWith('<privet-gate purpose="analytics"></privet-gate>');
    expect((await ready).ask).toEqual(['analytics', 'advertising']);
  });
});

test('choices that were kept and recorded are told', async () => {
  const privet = await visit();
  const told: unknown[] = [];
  privet.on('save', (saved) => told.push(['save', saved]));
  privet.on('record', (recorded) => told.push(['record', recorded]));
  await eventually(() => expect(asks()).toBe(true));
  press('reject');
  await eventually(() => expect(told).toHaveLength(2));
  const { decisionId } = (told[0] as [string, { decisionId: string }])[1];
  expect(told).toContainEqual([
    'save',
    { decisionId, method: 'banner', choices: { research: 'denied', analytics: 'denied', advertising: 'denied' } },
  ]);
  expect(told).toContainEqual(['record', { decisionId, id: 'con_1', recordedAt: expect.any(String) }]);
});

describe('set', () => {
  test('records by the API, keeps what is not named, and the banner goes', async () => {
    const privet = await visit();
    await eventually(() => expect(asks()).toBe(true));
    await privet.set({ advertising: 'denied' });
    const { granted, effective } = await privet.set({ analytics: 'granted' });
    expect(granted).toContain('analytics');
    expect(effective['advertising']).toEqual({ granted: false, reason: 'choice' });
    await eventually(() =>
      expect(api.records.map(({ method, choices }) => [method, choices])).toEqual([
        ['api', { advertising: 'denied' }],
        ['api', { analytics: 'granted' }],
      ]),
    );
    await eventually(() => expect(asks()).toBe(false));
  });

  test('takes a word about the age to the record', async () => {
    const privet = await visit();
    await privet.set({ analytics: 'granted' }, { ageAtLeast: 16 });
    await eventually(() => expect(api.records).toMatchObject([{ ageAtLeast: 16, choices: { analytics: 'granted' } }]));
  });

  test.each([
    [
      'a purpose that the policy does not have',
      { analitics: 'granted' },
      /no purpose "analitics". It has account, research, analytics, advertising/,
    ],
    ['a refusal of what cannot be refused', { account: 'denied' }, /account cannot be denied: it rests on contract/],
    ['what is no choice', { analytics: 'yes' as 'granted' }, /"granted" or "denied", not "yes"/],
  ] as const)('throws on %s, and keeps nothing', async (_, choices, message) => {
    const privet = await visit();
    await expect(privet.set(choices)).rejects.toThrow(message);
    await expect(privet.set(choices)).rejects.toThrow(TypeError);
    expect(document.cookie).not.toContain('privet=');
  });
});

describe('reset', () => {
  test('forgets the cookie, the queue and the device, withdraws nothing, and the banner asks again', async () => {
    const privet = await visit();
    await privet.set({ analytics: 'granted', advertising: 'granted' });
    await eventually(() => expect(api.records).toHaveLength(1));
    const before = cookie()!.device;
    localStorage.setItem('privet.queue.x', '{}');
    const told: (readonly string[])[] = [];
    privet.on('change', ({ granted }) => told.push(granted));
    await eventually(() => expect(told).toHaveLength(1));
    await privet.reset();
    expect(document.cookie).not.toContain('privet');
    expect(Object.keys(localStorage).filter((key) => key.startsWith('privet'))).toEqual([]);
    await eventually(() => expect(told[1]).toEqual(['account', 'research']));
    await eventually(() => expect(asks()).toBe(true));
    expect(privet.get()).toMatchObject({ decidedAt: null, ask: ['analytics', 'advertising'] });
    expect(api.records).toHaveLength(1);
    await privet.set({ analytics: 'denied' });
    expect(cookie()?.device).not.toBe(before);
  });

  test('the other tabs hear of it', async () => {
    const heard: (string | null)[] = [];
    const privet = await visit();
    const frame = document.body.appendChild(document.createElement('iframe'));
    // A frame of the same site is told as another tab is.
    frame.contentWindow!.addEventListener('storage', ({ key }) => heard.push(key));
    await privet.reset();
    await eventually(() => expect(heard).toContain('privet.told'));
  });
});

test.each([
  ['of another tab', () => new StorageEvent('storage')],
  ['made while the page was kept for the way back', () => new PageTransitionEvent('pageshow', { persisted: true })],
])('a choice %s is followed, also by a page that nothing was asked of yet', async (_, occasion) => {
  const provider = providerWith('<privet-gate purpose="analytics"></privet-gate>');
  const before = createPageConsent(consentSettings(provider.firstElementChild!, provider));
  const { policy } = await before.load();
  const choose = (choice: 'granted' | 'denied') =>
    before.decide({ policy, choices: { research: choice, analytics: choice, advertising: choice }, method: 'banner' });
  await choose('granted');
  await eventually(() => expect(readAnswer()?.granted).toContain('analytics'));
  openWindow();
  const told: (readonly string[])[] = [];
  const hear = ({ granted }: ConsentChangeEvent) => told.push(granted);
  document.addEventListener('privet-change', hear);
  await choose('denied');
  await eventually(() => expect(readAnswer()?.granted).toEqual(['account']));
  // A change of the same page is no news of another: it is as if the browser had told it.
  dispatchEvent(occasion());
  await eventually(() => expect(told.at(-1)).toEqual(['account']));
  document.removeEventListener('privet-change', hear);
});

test('open shows the preference center, also where the page has none', async () => {
  const privet = await visit();
  await privet.open();
  await eventually(() => expect(document.querySelector('privet-preferences')?.shadowRoot?.querySelector('dialog')?.open).toBe(true));
});

describe('before it is loaded', () => {
  test('calls wait in a queue, as functions and as lists', async () => {
    const told: string[] = [];
    (window.privet ??= []).push(({ version: ran }) => told.push(ran));
    window.privet.push(['on', 'change', ({ granted }: PageState) => told.push(granted.join())]);
    pushCall((privet) => privet.on('save', ({ method }) => told.push(method)));
    const privet = await visit();
    await privet.set({ analytics: 'granted' });
    await eventually(() => expect(told).toEqual([version, 'account,research', 'api', 'account,research,analytics']));
  });

  test('a call that fails holds up no other', async () => {
    const report = vi.spyOn(globalThis, 'reportError').mockImplementation(() => {});
    const told: string[] = [];
    const calls: unknown[] = [
      () => {
        throw new Error('mine');
      },
      ['close'],
      ['version'],
      () => told.push('ran'),
    ];
    Object.assign(window, { privet: calls });
    openWindow();
    expect(told).toEqual(['ran']);
    expect(report).toHaveBeenCalledTimes(3);
  });

  test('a promise for those who like to await', async () => {
    const privet = new Promise<Privet>((resolve) => (window.privet ??= []).push(resolve));
    await visit();
    expect((await privet).get()?.policyVersion).toBe('v1');
  });
});

test('a queue that is declared is the window’s own, whatever elements there are', () => {
  const frame = document.body.appendChild(document.createElement('iframe'));
  const { contentDocument, contentWindow } = frame;
  contentDocument!.body.innerHTML = '<p id="privet"></p>';
  const script = contentDocument!.createElement('script');
  script.text = 'var privet; (privet ??= []).push(() => {});';
  contentDocument!.body.append(script);
  expect(Object.hasOwn(contentWindow!, 'privet')).toBe(true);
  expect(contentWindow!.privet).toHaveLength(1);
});

describe('there is one', () => {
  test('the first stays, and another version says so once', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const first = { version: '0.0.1-first', push: () => {} } as never;
    window.privet = first;
    expect(openWindow()).toBe(false);
    expect(openWindow()).toBe(false);
    expect(window.privet).toBe(first);
    await eventually(() => expect(warn.mock.calls).toEqual([[`window.privet is 0.0.1-first, not ${version}`]]));
  });

  test('the same version twice says nothing', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    expect([openWindow(), openWindow()]).toEqual([true, false]);
    expect(warn).not.toHaveBeenCalled();
  });

  test.each([
    ['an element with that id', '<p id="privet"></p>'],
    ['two of them', '<p id="privet"></p><form id="privet"><input name="version" /><input name="push" /></form>'],
    ['a frame of that name', '<iframe name="privet"></iframe>'],
  ])('%s is none', async (_, html) => {
    const { body } = document;
    body.innerHTML = html;
    expect(window.privet).toBeTruthy();
    const heard: string[] = [];
    pushCall(({ version: ran }) => heard.push(ran));
    expect(openWindow()).toBe(true);
    expect(heard).toEqual([version]);
    expect((window.privet as Privet).version).toBe(version);
  });
});
