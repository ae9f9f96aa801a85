import { eventually } from '@privet/test-tools/eventually';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ConsentChangeEvent } from '../consent/consent.events.js';
import { startGating } from '../gate/start-gating.js';
import { googleConsentSnippet, integrate, type Integrations } from './index.js';
import { globals } from './integration.js';
import { integrateWritten } from './written.js';

/** What the vendors leave in a page. */
const vendorGlobals = ['dataLayer', 'uetq', 'clarity', 'fbq', 'ttq', '_paq', 'posthog', 'analytics', 'hj', '_hjSettings'];
const linkedIn = ['_linkedin_partner_id', '_linkedin_data_partner_ids'];

let stops: (() => void)[];

beforeEach(() => {
  stops = [];
  localStorage.clear();
  document.cookie = 'privet=; Path=/; Max-Age=0';
});
afterEach(() => {
  stops.forEach((stop) => stop());
  for (const name of [...vendorGlobals, ...linkedIn, 'privet']) Reflect.deleteProperty(window, name);
  document.querySelectorAll('script[data-privet-purpose], script[data-privet-integrations]').forEach((script) => script.remove());
  Reflect.deleteProperty(navigator, 'globalPrivacyControl');
  vi.restoreAllMocks();
});

const start = (integrations: Integrations) => void stops.push(integrate(integrations));
const change = (...granted: string[]) => document.dispatchEvent(new ConsentChangeEvent(granted));
/** A vendor of functions, which writes down what it is called with. */
function fake(...names: string[]): { calls: unknown[][] } & Record<string, (...call: unknown[]) => void> {
  const calls: unknown[][] = [];
  const methods = names.map((name) => [name, (...call: unknown[]) => void calls.push([name, ...call])]);
  return Object.assign(Object.fromEntries(methods), { calls });
}
const plain = (list: unknown) =>
  Array.from(list as ArrayLike<unknown>, (call) => (Array.isArray(call) ? call : Array.from(call as ArrayLike<unknown>)));
const scriptLoads = () => {
  const script = document.head.appendChild(document.createElement('script'));
  script.src = URL.createObjectURL(new Blob([], { type: 'text/javascript' }));
  return new Promise((resolve) => script.addEventListener('load', resolve));
};

describe('Google Consent Mode', () => {
  const mapping = {
    ad_storage: 'advertising',
    ad_user_data: 'advertising',
    ad_personalization: ['advertising', 'profiles'],
    analytics_storage: 'analytics',
    security_storage: true,
  } as const;
  const denied = {
    ad_storage: 'denied',
    ad_user_data: 'denied',
    ad_personalization: 'denied',
    analytics_storage: 'denied',
    security_storage: 'granted',
  };
  const places = [
    { places: [], granted: [], grantedWithGpc: [] },
    { places: ['US-CA', 'JP'], granted: ['analytics', 'advertising'], grantedWithGpc: ['analytics'] },
  ];
  const granted = { ...denied, ad_storage: 'granted', ad_user_data: 'granted', analytics_storage: 'granted' };

  test('denies before the tags, and updates once it is known and on every change', () => {
    start({ googleConsentMode: mapping });
    expect(plain(window.dataLayer)).toEqual([['consent', 'default', { ...denied, wait_for_update: 500 }]]);
    change('analytics');
    change('analytics', 'unmapped');
    change('analytics', 'advertising');
    change();
    expect(plain(window.dataLayer).slice(1)).toEqual([
      ['consent', 'update', { ...denied, analytics_storage: 'granted' }],
      ['consent', 'update', granted],
      ['consent', 'update', denied],
    ]);
  });

  test('hands over the arguments object, as gtag does: Google passes arrays by', () => {
    start({ googleConsentMode: mapping });
    change();
    for (const call of window.dataLayer!) expect(Object.prototype.toString.call(call)).toBe('[object Arguments]');
  });

  test('has a default for every region that differs, and the options of Google', () => {
    start({ googleConsentMode: { ...mapping, places, wait_for_update: 800, ads_data_redaction: true, url_passthrough: false } });
    expect(plain(window.dataLayer)).toEqual([
      ['consent', 'default', { ...denied, wait_for_update: 800 }],
      ['consent', 'default', { ...granted, region: ['US-CA', 'JP'], wait_for_update: 800 }],
      ['set', 'ads_data_redaction', true],
      ['set', 'url_passthrough', false],
    ]);
  });

  test('before anything is known, a signal of the browser counts already', () => {
    Object.defineProperty(navigator, 'globalPrivacyControl', { value: true, configurable: true });
    start({ googleConsentMode: { ...mapping, places } });
    expect(plain(window.dataLayer)[1]).toEqual([
      'consent',
      'default',
      { ...denied, analytics_storage: 'granted', region: ['US-CA', 'JP'], wait_for_update: 500 },
    ]);
  });

  /** What a page has in its data layer after the script. */
  function run(snippet: string): unknown[][] {
    const script = document.createElement('script');
    script.text = snippet;
    document.head.append(script);
    script.remove();
    return plain(window.dataLayer);
  }

  test('the snippet for the head says the same, and nothing is said twice', () => {
    const setting = { ...mapping, places };
    const said = run(googleConsentSnippet(setting));
    expect(said.map(([, , state]) => state)).toEqual([
      { ...denied, wait_for_update: 500 },
      { ...granted, region: ['US-CA', 'JP'], wait_for_update: 500 },
    ]);
    start({ googleConsentMode: setting });
    expect(window.dataLayer).toHaveLength(2);
    change('analytics');
    expect(plain(window.dataLayer)[2]).toEqual(['consent', 'update', { ...denied, analytics_storage: 'granted' }]);
  });

  test('the snippet heeds the signal, and cannot end the script that it stands in', () => {
    Object.defineProperty(navigator, 'globalPrivacyControl', { value: true, configurable: true });
    const hostile = [{ places: ['</script><b>'], granted: ['advertising'], grantedWithGpc: [] }];
    const snippet = googleConsentSnippet({ ad_storage: 'advertising', places: hostile });
    expect(snippet).not.toContain('<');
    expect(run(snippet)).toEqual([['consent', 'default', { ad_storage: 'denied', region: ['</script><b>'], wait_for_update: 500 }]]);
  });
});

test('Tag Manager gets an event', () => {
  start({ googleTagManager: {} });
  change('analytics');
  change();
  start({ googleTagManager: { event: 'consent_update' } });
  change('advertising');
  expect(window.dataLayer).toEqual([
    { event: 'privet_consent', privet_granted: ['analytics'] },
    { event: 'privet_consent', privet_granted: [] },
    { event: 'privet_consent', privet_granted: ['advertising'] },
    { event: 'consent_update', privet_granted: ['advertising'] },
  ]);
});

test('Microsoft UET: a default, then updates, in the flat list that it reads', () => {
  start({ microsoftUet: { ad_storage: 'advertising' } });
  change('advertising');
  change();
  const said = (kind: string, ad_storage: string) => ['consent', kind, { ad_storage }];
  expect(globals['uetq']).toEqual([said('default', 'denied'), said('update', 'granted'), said('update', 'denied')].flat());
});

describe('Clarity', () => {
  const setting = { clarity: { ad_Storage: 'advertising', analytics_Storage: 'analytics' } };

  test('is called where it is', () => {
    const { calls, clarity } = fake('clarity');
    globals['clarity'] = clarity;
    start(setting);
    change('analytics');
    expect(calls).toEqual([['clarity', 'consentv2', { ad_Storage: 'denied', analytics_Storage: 'granted' }]]);
  });

  test('finds what was said before its tag came', () => {
    start(setting);
    change('analytics', 'advertising');
    const { q } = globals['clarity'] as { q: unknown };
    expect(plain(q)).toEqual([['consentv2', { ad_Storage: 'granted', analytics_Storage: 'granted' }]]);
  });
});

describe('the Meta pixel', () => {
  test('is revoked, granted and revoked', () => {
    const { calls, fbq } = fake('fbq');
    globals['fbq'] = fbq;
    start({ metaPixel: { purposes: 'advertising' } });
    change('advertising');
    change('advertising', 'analytics');
    change();
    expect(calls).toEqual([
      ['fbq', 'consent', 'revoke'],
      ['fbq', 'consent', 'grant'],
      ['fbq', 'consent', 'revoke'],
    ]);
  });

  test('that comes later is told then', async () => {
    start({ metaPixel: { purposes: 'advertising' } });
    change('advertising');
    const { calls, fbq } = fake('fbq');
    globals['fbq'] = fbq;
    await scriptLoads();
    expect(calls).toEqual([
      ['fbq', 'consent', 'revoke'],
      ['fbq', 'consent', 'grant'],
    ]);
  });
});

test('the TikTok pixel holds, then is granted and revoked', () => {
  const ttq = fake('holdConsent', 'grantConsent', 'revokeConsent');
  globals['ttq'] = ttq;
  start({ tikTokPixel: { purposes: 'advertising' } });
  change('advertising');
  change();
  expect(ttq.calls).toEqual([['holdConsent'], ['grantConsent'], ['revokeConsent']]);
});

describe('vendors without a call for consent load after the grant', () => {
  test.each([
    [
      'LinkedIn',
      { linkedInInsight: { purposes: 'advertising', partnerId: '598178' } },
      'https://snap.licdn.com/li.lms-analytics/insight.min.js',
    ],
    ['Hotjar', { hotjar: { purposes: ['advertising'], siteId: 42 } }, 'https://static.hotjar.com/c/hotjar-42.js?sv=6'],
  ] as const)('%s', async (_, integrations, source) => {
    startGating([]);
    start(integrations);
    const real = () => document.querySelector<HTMLScriptElement>(`script[src="${source}"]`);
    change('analytics');
    const waiting = document.querySelector<HTMLScriptElement>(`script[data-src="${source}"]`)!;
    expect(waiting).toMatchObject({ type: 'text/plain', src: '' });
    expect(real()).toBeNull();
    change('advertising');
    await eventually(() => expect(real()?.async).toBe(true));
    real()?.remove();
  });

  test('their globals are those of their snippets', () => {
    start({ linkedInInsight: { purposes: 'advertising', partnerId: '598178' }, hotjar: { purposes: 'advertising', siteId: 42 } });
    expect(globals['_linkedin_partner_id']).toBe('598178');
    expect(globals['_linkedin_data_partner_ids']).toEqual(['598178']);
    expect(globals['_hjSettings']).toEqual({ hjid: 42, hjsv: 6 });
    const { hj } = globals as { hj: ((...call: unknown[]) => void) & { q: unknown } };
    hj('event', 'bought');
    expect(plain(hj.q)).toEqual([['event', 'bought']]);
  });
});

describe('Matomo', () => {
  test('tracks after the grant, and is made to forget after it', () => {
    start({ matomo: { tracking: 'analytics' } });
    change();
    change('analytics');
    change();
    expect(globals['_paq']).toEqual([['requireConsent'], ['setConsentGiven'], ['forgetConsentGiven']]);
  });

  test('may set cookies after the grant', () => {
    start({ matomo: { cookies: 'analytics' } });
    change('analytics');
    change();
    expect(globals['_paq']).toEqual([['requireCookieConsent'], ['setCookieConsentGiven'], ['forgetCookieConsentGiven']]);
  });
});

test('PostHog is opted in and out, the global one or one that is imported', () => {
  const imported = fake('opt_in_capturing', 'opt_out_capturing');
  const global = fake('opt_in_capturing', 'opt_out_capturing');
  globals['posthog'] = global;
  start({ postHog: { purposes: 'analytics' } });
  stops.push(
    integrate({
      postHog: {
        purposes: 'analytics',
        client: { opt_in_capturing: imported['opt_in_capturing']!, opt_out_capturing: imported['opt_out_capturing']! },
      },
    }),
  );
  change('analytics');
  change();
  for (const { calls } of [global, imported]) expect(calls).toEqual([['opt_in_capturing'], ['opt_out_capturing']]);
});

test('Segment loads after a grant, every event carries the consent object, and a change is an event', () => {
  let stamp: ((call: object) => void) | undefined;
  const analytics = fake('load', 'track');
  globals['analytics'] = { ...analytics, addSourceMiddleware: (middleware: typeof stamp) => (stamp = middleware) };
  start({ segment: { categories: { Advertising: 'advertising', Analytics: 'analytics' }, writeKey: 'key' } });
  const stamped = () => {
    let context: unknown;
    stamp?.({ payload: { obj: { context: { ip: '1' } } }, next: ({ obj }: { obj: { context: unknown } }) => (context = obj.context) });
    return context;
  };
  change();
  expect(analytics.calls).toEqual([]);
  change('analytics');
  expect(analytics.calls).toEqual([
    ['load', 'key'],
    ['track', 'Segment Consent Preference Updated'],
  ]);
  expect(stamped()).toEqual({ ip: '1', consent: { categoryPreferences: { Advertising: false, Analytics: true } } });
  change('analytics', 'advertising');
  expect(analytics.calls.slice(2)).toEqual([['track', 'Segment Consent Preference Updated']]);
  change();
  expect(stamped()).toEqual({ ip: '1', consent: { categoryPreferences: { Advertising: false, Analytics: false } } });
});

describe('Plausible', () => {
  test('does not count a browser that refuses, until it grants', () => {
    start({ plausible: { purposes: 'analytics' } });
    change();
    expect(localStorage.getItem('plausible_ignore')).toBe('true');
    change('analytics');
    expect(localStorage.getItem('plausible_ignore')).toBeNull();
  });

  test('leaves alone who excluded themselves', () => {
    localStorage.setItem('plausible_ignore', 'true');
    start({ plausible: { purposes: 'analytics' } });
    change();
    change('analytics');
    expect(localStorage.getItem('plausible_ignore')).toBe('true');
  });
});

describe('the engine', () => {
  test('starts what is written in the page, with what the page knows', () => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<script type="application/json" data-privet-integrations>{ "microsoftUet": { "ad_storage": "advertising" } }</script>',
    );
    integrateWritten(['advertising']);
    expect(globals['uetq']).toEqual(['consent', 'default', { ad_storage: 'denied' }, 'consent', 'update', { ad_storage: 'granted' }]);
  });

  test.each([
    ['what is no JSON', '{ microsoftUet: 1 }'],
    ['a vendor that nobody knows', '{ "microsoftUte": {} }'],
  ])('reports %s', (_, text) => {
    const report = vi.spyOn(globalThis, 'reportError').mockImplementation(() => {});
    const script = document.createElement('script');
    Object.assign(script, { type: 'application/json', text });
    script.dataset['privetIntegrations'] = '';
    document.body.append(script);
    integrateWritten([]);
    expect(report).toHaveBeenCalledOnce();
  });

  test('one vendor that fails is not another’s trouble', () => {
    const report = vi.spyOn(globalThis, 'reportError').mockImplementation(() => {});
    globals['fbq'] = () => {
      throw new Error('blocked');
    };
    start({ metaPixel: { purposes: 'advertising' }, microsoftUet: { ad_storage: 'advertising' } });
    change('advertising');
    expect(globals['uetq']).toContainEqual({ ad_storage: 'granted' });
    expect(report).toHaveBeenCalled();
  });

  test('asks window.privet for what was known before it came', () => {
    let asked = 0;
    const hear = (call: (privet: object) => void) => {
      asked += 1;
      call({ ready });
    };
    const ready = Promise.resolve({ granted: ['advertising'] });
    window.privet = { version: '0', push: hear } as never;
    start({ microsoftUet: { ad_storage: 'advertising' } });
    expect(asked).toBe(1);
    return eventually(() => expect(globals['uetq']).toContainEqual({ ad_storage: 'granted' }));
  });

  test('no purposes are nothing that could be granted, and true is always', () => {
    start({ microsoftUet: { ad_storage: [] }, clarity: { ad_Storage: true, analytics_Storage: 'nobody-has-it' } });
    change('advertising');
    expect(globals['uetq']).toContainEqual({ ad_storage: 'denied' });
    expect(plain((globals['clarity'] as { q: unknown }).q)).toEqual([
      ['consentv2', { ad_Storage: 'granted', analytics_Storage: 'denied' }],
    ]);
  });
});

declare global {
  interface Window {
    dataLayer?: unknown[];
  }
}
