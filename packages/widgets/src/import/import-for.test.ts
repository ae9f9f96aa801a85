import { eventually } from '@privet/test-tools/eventually';
import { findConsentCookie } from '@privet/types/rules';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { defineElement } from '../element/define.js';
import { PrivetBanner } from '../banner/banner.element.js';
import { PrivetGate } from '../gate/gate.element.js';
import { fakeApi, providerWith, type FakeApi } from '../preferences/fake-api.suite.js';
import { importFor } from './import-for.js';

let api: FakeApi;
let warned: unknown[][];

const day = 86_400_000;
const cookies = ['klaro', 'OptanonConsent', 'OptanonAlertBoxClosed'];
const setCookie = (pair: string) => (document.cookie = `${pair}; Path=/; Max-Age=60`);

beforeEach(() => {
  api = fakeApi();
  warned = [];
  vi.spyOn(console, 'warn').mockImplementation((...what: unknown[]) => void warned.push(what));
  if (!customElements.get('privet-banner')) [PrivetBanner, PrivetGate].forEach((element) => defineElement(element));
});
afterEach(() => {
  document.body.replaceChildren();
  for (const name of cookies) document.cookie = `${name}=; Path=/; Max-Age=0`;
  Reflect.deleteProperty(navigator, 'globalPrivacyControl');
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** The answer of a visitor to OneTrust. */
function oneTrust(groups: string, age = 30 * day): Date {
  const at = new Date(Date.now() - age);
  setCookie(`OptanonConsent=datestamp=x&version=202209.1.0&consentId=7f3c&groups=${encodeURIComponent(groups)}&geolocation=AT%3B9`);
  setCookie(`OptanonAlertBoxClosed=${at.toISOString()}`);
  return at;
}

const content =
  '<privet-banner></privet-banner><privet-gate purpose="analytics"><template><p id="counted"></p></template></privet-gate>' +
  '<privet-gate purpose="advertising"><template><p id="advert"></p></template></privet-gate>';

/** A page as the entry makes it: the import first, then the elements. */
async function visit(mapping: string | undefined): Promise<PrivetBanner> {
  const provider = providerWith('');
  if (mapping !== undefined) {
    provider.setAttribute('import', mapping);
    await importFor(provider);
  }
  provider.innerHTML = content;
  const banner = provider.querySelector('privet-banner')!;
  await eventually(() => expect(banner.shadowRoot!.querySelector('section')).toBeTruthy());
  return banner;
}

const asks = (banner: Element) => !!banner.shadowRoot!.querySelector('section:popover-open');
const shows = (id: string) => !!document.querySelector(`#${id}`);
const sent = () => eventually(() => expect(api.records.length).toBeGreaterThan(0));
const mapping = 'onetrust C0002=analytics C0004=advertising';

describe('an older choice', () => {
  test('is taken over: nobody is asked, the gates obey, and the API hears of it once, with what proves it', async () => {
    const at = oneTrust('C0001:1,C0002:1,C0004:0');
    expect(asks(await visit(mapping))).toBe(false);
    await eventually(() => expect(shows('counted')).toBe(true));
    expect(shows('advert')).toBe(false);
    await sent();
    await visit(mapping);
    expect(api.records).toHaveLength(1);
    expect(api.records[0]).toMatchObject({
      method: 'import',
      choices: { analytics: 'granted', advertising: 'denied' },
      policyVersion: 'v1',
      signals: {},
      decidedAt: at.toISOString(),
      evidence: { source: 'onetrust', reference: '7f3c', detail: 'C0001=granted C0002=granted C0004=denied; version 202209.1.0' },
    });
    expect(findConsentCookie(document.cookie)?.decidedAt).toBe(Math.floor(at.getTime() / 1000) * 1000);
    // The old cookie is left alone.
    expect(document.cookie).toContain('OptanonConsent=');
    expect(warned).toEqual([]);
  });

  test('of a tool that keeps no time counts from now, and the record says so', async () => {
    setCookie('klaro=%7B%22matomo%22%3Atrue%2C%22Google%20Ads%22%3Afalse%7D');
    expect(asks(await visit('klaro matomo=analytics Google%20Ads=advertising'))).toBe(false);
    await sent();
    expect(api.records[0]).toMatchObject({
      choices: { analytics: 'granted', advertising: 'denied' },
      evidence: { source: 'klaro', detail: 'matomo=granted Google Ads=denied; the tool kept no time' },
    });
  });

  test('leaves what the older tool did not ask to the banner', async () => {
    oneTrust('C0001:1,C0002:1');
    const banner = await visit(mapping);
    expect(asks(banner)).toBe(true);
    expect(banner.page.view).toMatchObject({ ask: ['advertising'] });
    expect(banner.page.view?.granted).toContain('analytics');
  });

  test('does not stand against Global Privacy Control, which nobody knows to have been on', async () => {
    oneTrust('C0002:1,C0004:1');
    Object.defineProperty(navigator, 'globalPrivacyControl', { value: true, configurable: true });
    expect(asks(await visit(mapping))).toBe(false);
    await eventually(() => expect(shows('counted')).toBe(true));
    expect(shows('advert')).toBe(false);
    await eventually(() => expect(api.records.map(({ method }) => method)).toEqual(['import', 'signal']));
  });

  test('is taken over where only a signal was recorded before', async () => {
    Object.defineProperty(navigator, 'globalPrivacyControl', { value: true, configurable: true });
    await visit(undefined);
    await sent();
    const device = findConsentCookie(document.cookie)?.device;
    Reflect.deleteProperty(navigator, 'globalPrivacyControl');
    oneTrust('C0002:1,C0004:1');
    expect(asks(await visit(mapping))).toBe(false);
    await eventually(() => expect(shows('counted')).toBe(true));
    // The signal came later than the grant, and stands.
    expect(shows('advert')).toBe(false);
    expect(findConsentCookie(document.cookie)).toMatchObject({ device, choices: { analytics: 'granted' } });
  });

  test('is what the attribute of a lone banner says, with the settings of the provider around it', async () => {
    oneTrust('C0002:1,C0004:0');
    const provider = providerWith(`<template import="${mapping}"></template>`);
    await importFor(provider.querySelector('[import]')!);
    expect(findConsentCookie(document.cookie)?.choices).toEqual({ analytics: 'granted', advertising: 'denied' });
  });

  test('reaches elements that are there already, and uses one policy for all', async () => {
    oneTrust('C0002:1,C0004:1');
    const banner = await visit(undefined);
    expect(asks(banner)).toBe(true);
    const provider = document.querySelector('privet-provider')!;
    provider.setAttribute('import', mapping);
    await importFor(provider);
    await eventually(() => expect(asks(banner)).toBe(false));
  });
});

describe('the banner asks', () => {
  test.each([
    ['without a mapping', undefined],
    ['with an empty one', ''],
    ['where it maps nothing that was asked', 'onetrust C0009=analytics'],
  ])('%s', async (_, text) => {
    oneTrust('C0001:1,C0002:1,C0004:1');
    expect(asks(await visit(text))).toBe(true);
    expect(document.cookie).not.toMatch(/(^|; )privet=/);
  });

  test('where the old cookie is malformed', async () => {
    setCookie('klaro=%7B%22matomo%22%3Atr');
    expect(asks(await visit('klaro matomo=analytics'))).toBe(true);
  });

  test('where nobody had answered', async () => {
    oneTrust('C0001:1,C0002:1,C0004:1');
    document.cookie = 'OptanonAlertBoxClosed=; Path=/; Max-Age=0';
    expect(asks(await visit(mapping))).toBe(true);
  });

  test('where the answer is older than the API takes', async () => {
    oneTrust('C0002:1,C0004:0', 396 * day);
    expect(asks(await visit(mapping))).toBe(true);
    expect(api.records).toEqual([]);
  });

  test('again where a grant has lapsed, but not about what was refused', async () => {
    oneTrust('C0002:1,C0004:0', 300 * day);
    const banner = await visit(mapping);
    expect(asks(banner)).toBe(true);
    expect(banner.page.view?.ask).toEqual(['analytics']);
  });
});

test('a choice that was made here stays', async () => {
  oneTrust('C0002:0,C0004:0');
  const banner = await visit(undefined);
  banner.shadowRoot!.querySelector<HTMLElement>('[part~=accept]')!.click();
  await sent();
  await visit(mapping);
  expect(api.records.map(({ method }) => method)).toEqual(['banner']);
  expect(shows('advert')).toBe(true);
});

test('a wrong name is told in the console, and takes nothing with it', async () => {
  oneTrust('C0002:1,C0004:0');
  expect(asks(await visit('onetrust C0002=analytics C0004=adverts'))).toBe(true);
  expect(warned.map(([, what]) => what)).toEqual(['The import names "adverts": the policy has no such purpose that could be chosen']);
  await visit('cookiebot a=analytics');
  expect(warned[1]?.[1]).toBe('Nothing is imported from "cookiebot", only from c15t, klaro, onetrust, vanilla-cookieconsent');
});

test('where the policy cannot be read, a later page imports', async () => {
  oneTrust('C0002:1,C0004:0');
  api.down = 'all';
  const provider = providerWith('');
  provider.setAttribute('import', mapping);
  await importFor(provider);
  expect(warned).toHaveLength(1);
  api.down = 'nothing';
  expect(asks(await visit(mapping))).toBe(false);
});
