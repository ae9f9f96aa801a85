import { describe, expect, test } from 'vitest';
import { readC15t } from './c15t.js';
import { readKlaro } from './klaro.js';
import type { OldBrowser, OldChoiceReader } from './old-choice.js';
import { readOneTrust } from './onetrust.js';
import { readVanillaCookieConsent } from './vanilla-cookieconsent.js';

const browser = (cookie: string, items: Record<string, string> = {}): OldBrowser => ({ cookie, item: (key) => items[key] });
const among = (cookie: string) => browser(`_ga=GA1.1.2; ${cookie}; theme=dark`);

/** What no reader may take for an answer; `%` stands for the tool's cookie. */
const noAnswers = ['', '%=', '%=%', '%=null', '%=[]', '%={}', '%=true', '%="x"', '%=%7B%22a', '%={"a":', '%=%E0%A4%A'];
function rejects(read: OldChoiceReader, name: string, ...more: string[]) {
  test.each([...noAnswers.map((text) => text.replaceAll('%=', `${name}=`)), ...more])('no choice: %s', (cookie) => {
    expect(read(browser(cookie))).toBeUndefined();
    const [, value = ''] = cookie.split(`${name}=`);
    expect(read(browser('', { [name]: value }))).toBeUndefined();
  });
}

describe('Klaro', () => {
  // Written by klaro 0.7.22 in Chromium, with `storageMethod` cookie and localStorage.
  const value = '%7B%22matomo%22%3Atrue%2C%22youtube%22%3Afalse%2C%22Google%20Ads%22%3Afalse%7D';
  const choices = { matomo: 'granted', youtube: 'denied', 'Google Ads': 'denied' };

  test('a boolean for each service, without a time', () => {
    expect(readKlaro(among(`klaro=${value}`))).toEqual({ choices });
    expect(readKlaro(browser('', { klaro: value }))).toEqual({ choices });
  });

  test('under the name that the site gave it', () => {
    expect(readKlaro(among(`our-consent=${value}`), 'our-consent')).toEqual({ choices });
    expect(readKlaro(among(`klaro=${value}`), 'our-consent')).toBeUndefined();
    expect(readKlaro(among(`xklaro=${value}`))).toBeUndefined();
  });

  rejects(readKlaro, 'klaro', 'klaro={"matomo":"yes"}', 'klaro={"matomo":null}');
});

describe('vanilla-cookieconsent 3', () => {
  // Written by vanilla-cookieconsent 3.1.0 in Chromium; the second to localStorage (`useLocalStorage`).
  const cookie =
    'cc_cookie=%7B%22categories%22%3A%5B%22analytics%22%2C%22necessary%22%5D%2C%22revision%22%3A2%2C%22data%22%3Anull%2C%22consentTimestamp%22%3A%222026-11-24T13%3A47%3A08.683Z%22%2C%22consentId%22%3A%22d095267d-9aa2-4a9f-b7ad-8061c3d9b5c2%22%2C%22services%22%3A%7B%22necessary%22%3A%5B%5D%2C%22analytics%22%3A%5B%5D%2C%22ads%22%3A%5B%5D%7D%2C%22languageCode%22%3A%22en%22%2C%22lastConsentTimestamp%22%3A%222026-11-24T13%3A47%3A08.683Z%22%2C%22expirationTime%22%3A95811252828686%7D';
  const item =
    '{"categories":["social","necessary","analytics"],"revision":0,"data":null,"consentTimestamp":"2026-11-24T13:47:07.126Z","consentId":"5e223490-6565-4937-8b08-a54a8147b80c","services":{"necessary":[],"analytics":["ga"],"ads":[],"social":[]},"languageCode":"en","lastConsentTimestamp":"2026-11-24T13:47:07.133Z","expirationTime":95811252827133}';

  test('what was accepted; the rest was refused', () => {
    expect(readVanillaCookieConsent(among(cookie))).toEqual({
      choices: { analytics: 'granted', necessary: 'granted' },
      others: 'denied',
      asked: ['necessary', 'analytics', 'ads'],
      decidedAt: Date.parse('2026-11-24T13:47:08.683Z'),
      version: '2',
      reference: 'd095267d-9aa2-4a9f-b7ad-8061c3d9b5c2',
    });
  });

  test('of a category with services the services count: one of them is enough to have it listed', () => {
    const choice = readVanillaCookieConsent(browser('', { cc_cookie: item }));
    expect(choice).toMatchObject({
      choices: { social: 'granted', necessary: 'granted', analytics: undefined, 'analytics.ga': 'granted' },
      decidedAt: Date.parse('2026-11-24T13:47:07.133Z'),
    });
    expect(Object.keys(choice!.choices)).toContain('analytics');
  });

  test('what has ended in localStorage is no choice', () => {
    expect(readVanillaCookieConsent(browser('', { cc_cookie: item.replace('95811252827133', '1595528032936') }))).toBeUndefined();
  });

  const without = (field: string) => `cc_cookie=${item.replace(`"${field}":`, '"x":')}`;
  rejects(readVanillaCookieConsent, 'cc_cookie', without('categories'), without('consentId'), without('lastConsentTimestamp'));
});

describe('vanilla-cookieconsent 2', () => {
  // Written by vanilla-cookieconsent 2.9.2 in Chromium, without and with `use_rfc_cookie`.
  const plain =
    'cc_cookie={"categories":["analytics","necessary"],"level":["analytics","necessary"],"revision":0,"data":null,"rfc_cookie":false,"consent_date":"2026-11-24T13:50:27.261Z","consent_uuid":"44d558ba-aba1-4cb7-9ac3-a0cf8d19e9a7","last_consent_update":"2026-11-24T13:50:27.261Z"}';
  const escaped =
    'cc_cookie=%7B%22categories%22%3A%5B%22analytics%22%2C%22necessary%22%5D%2C%22level%22%3A%5B%22analytics%22%2C%22necessary%22%5D%2C%22revision%22%3A0%2C%22data%22%3Anull%2C%22rfc_cookie%22%3Atrue%2C%22consent_date%22%3A%222026-11-24T13%3A50%3A30.068Z%22%2C%22consent_uuid%22%3A%22a4d6d4c2-1892-4b34-abf7-a60f66371a08%22%2C%22last_consent_update%22%3A%222026-11-24T13%3A50%3A30.068Z%22%7D';
  const choices = { analytics: 'granted', necessary: 'granted' };

  test('written as JSON, or with escapes', () => {
    expect(readVanillaCookieConsent(among(plain))).toEqual({
      choices,
      others: 'denied',
      decidedAt: Date.parse('2026-11-24T13:50:27.261Z'),
      version: '0',
      reference: '44d558ba-aba1-4cb7-9ac3-a0cf8d19e9a7',
    });
    expect(readVanillaCookieConsent(among(escaped))).toMatchObject({ choices, reference: 'a4d6d4c2-1892-4b34-abf7-a60f66371a08' });
  });

  test('before 2.9 the categories are the level', () => {
    expect(readVanillaCookieConsent(among(plain.replace('"categories":["analytics","necessary"],', '')))).toMatchObject({ choices });
  });

  // The tool asks again where any of these is missing.
  rejects(readVanillaCookieConsent, 'cc_cookie', plain.replace('consent_uuid', 'x'), plain.replace('last_consent_update', 'x'));
});

describe('OneTrust', () => {
  // As @commercetools-frontend/cookie-consent documents a cookie that OneTrust 202209.1.0 wrote; the time is of the form that it has there.
  const consent =
    'OptanonConsent=isGpcEnabled=0&datestamp=Wed+Feb+01+2023+12%3A35%3A32+GMT%2B0100+(Central+European+Standard+Time)&version=202209.1.0&isIABGlobal=false&hosts=&consentId=7f3cf16d-b3e1-4781-8db1-61482d0a9dff&interactionCount=1&landingPath=NotLandingPage&groups=C0001%3A1%2CC0002%3A0%2CC0003%3A1%2CC0004%3A1%2CC0005%3A1&geolocation=AT%3B9&AwaitingReconsent=false';
  const closed = 'OptanonAlertBoxClosed=2023-02-01T11:35:32.236Z';

  test('the groups, and when the question was answered', () => {
    expect(readOneTrust(among(`${closed}; ${consent}`))).toEqual({
      choices: { C0001: 'granted', C0002: 'denied', C0003: 'granted', C0004: 'granted', C0005: 'granted' },
      decidedAt: Date.parse('2023-02-01T11:35:32.236Z'),
      version: '202209.1.0',
      reference: '7f3cf16d-b3e1-4781-8db1-61482d0a9dff',
    });
    expect(readOneTrust(among(`${closed.replaceAll(':', '%3A')}; ${consent}`))?.decidedAt).toBe(Date.parse('2023-02-01T11:35:32.236Z'));
  });

  test('who only closed the banner has granted nothing; what was off stays off', () => {
    const dismissed = `${closed}; ${consent}&intType=3`;
    expect(readOneTrust(browser(dismissed))?.choices).toEqual({ C0002: 'denied' });
    expect(readOneTrust(browser(dismissed.replace('C0002%3A0', 'C0002%3A1')))).toBeUndefined();
    expect(readOneTrust(browser(dismissed.replace('intType=3', 'intType=1')))?.choices).toMatchObject({
      C0001: 'granted',
      C0002: 'denied',
    });
  });

  // `landingPath` still names a page: the groups are what the site starts with.
  const unanswered = consent.replace('NotLandingPage', 'https%3A%2F%2Fexample.com%2F').replace(/&geolocation.*/, '');
  rejects(
    readOneTrust,
    'OptanonConsent',
    unanswered,
    consent,
    closed,
    `OptanonAlertBoxClosed=yes; ${consent}`,
    `${closed}; ${consent.replace('AwaitingReconsent=false', 'AwaitingReconsent=true')}`,
    `${closed}; ${consent.replace(/groups=[^&]*/, 'groups=')}`,
    `${closed}; ${consent.replace(/groups=[^&]*/, 'groups=C0001%3A2%2Cx')}`,
    ...noAnswers.map((text) => `${closed}; ${text.replaceAll('%=', 'OptanonConsent=')}`),
  );
});

describe('c15t', () => {
  // Written by c15t 2.2.1 in Chromium (offline mode), to both places at once.
  const cookie =
    'c15t=c.necessary:1,c.measurement:1,i.t:1795528032936,i.sid:sub_111D87K7eCwEMhgDLyPBk4wuEx,i.mpf:530a2fff503ff19aa2e968a39e567ff6f28417d940c760554afd26865862a956';
  const item =
    '{"consents":{"necessary":true,"functionality":false,"measurement":true,"experience":false,"marketing":false},"consentInfo":{"time":1795528032936,"subjectId":"sub_111D87K7eCwEMhgDLyPBk4wuEx","materialPolicyFingerprint":"530a2fff503ff19aa2e968a39e567ff6f28417d940c760554afd26865862a956"}}';
  const known = {
    others: 'denied',
    asked: ['necessary', 'functionality', 'experience', 'measurement', 'marketing'],
    decidedAt: 1795528032936,
    reference: 'sub_111D87K7eCwEMhgDLyPBk4wuEx',
    version: '530a2fff503ff19aa2e968a39e567ff6f28417d940c760554afd26865862a956',
  };

  test('the cookie names what was accepted; localStorage all', () => {
    expect(readC15t(among(cookie))).toEqual({ ...known, choices: { necessary: 'granted', measurement: 'granted' } });
    const all = { necessary: 'granted', functionality: 'denied', measurement: 'granted', experience: 'denied', marketing: 'denied' };
    expect(readC15t(browser('', { c15t: item }))).toEqual({ ...known, choices: all });
  });

  test('the cookie is believed first; before 1.8 both had another name, and the visitor too', () => {
    const denied = item.replace('"measurement":true', '"measurement":false');
    expect(readC15t(browser(cookie, { c15t: denied }))?.choices['measurement']).toBe('granted');
    const older = denied.replace('subjectId', 'id');
    expect(readC15t(browser('', { 'privacy-consent-storage': older }))).toMatchObject({ choices: { measurement: 'denied' }, ...known });
    expect(readC15t(browser('', { 'privacy-consent-storage': older }), 'c15t')).toBeUndefined();
  });

  test('cookies of before have a 0 for what was refused', () => {
    expect(readC15t(among('c15t=c.necessary:1,c.marketing:0,i.t:1795528032936'))?.choices).toEqual({
      necessary: 'granted',
      marketing: 'denied',
    });
  });

  // The second is what `identifyUser` writes before any answer.
  rejects(
    readC15t,
    'c15t',
    'c15t=c.necessary:1',
    'c15t=i.t:1795528032936,i.sid:sub_1',
    'c15t=c.marketing:yes,i.t:1',
    'c15t=c.necessary:1,i.t:x',
  );
});
