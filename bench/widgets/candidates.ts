import { build } from 'esbuild';
import { cpSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { origin } from '../load/recording-requests.ts';
import { peerFile } from '../peers/install.ts';
import type { PrivetServer } from '../privet-server.ts';
import type { Candidate } from './candidate.ts';

const cdn = fileURLToPath(new URL('../../packages/widgets/dist/cdn', import.meta.url));
const texts = { title: 'We use cookies', description: 'We use cookies to improve the site. <a href="#">Cookie policy</a>' };

/** All pages that are compared, with their files in folders of their own. */
export async function candidatesIn(folder: string, privet: PrivetServer): Promise<readonly Candidate[]> {
  const place = (name: string) => {
    mkdirSync(`${folder}/${name}`, { recursive: true });
    return `${folder}/${name}`;
  };
  const copied = (name: string, ...files: readonly string[]) => {
    for (const file of files) cpSync(peerFile(file), `${place(name)}/${file.split('/').at(-1)}`);
    return place(name);
  };
  return [
    vanillaCookieConsent(
      copied('vanilla-cookieconsent', ...['umd.js', 'css'].map((end) => `vanilla-cookieconsent/dist/cookieconsent.${end}`)),
    ),
    klaro(copied('klaro', 'klaro/dist/klaro.js')),
    await c15t(place('c15t')),
    ...(await ours(privet)),
    bare,
  ];
}

/** The page alone: what it costs by itself is nobody's. */
export const bare: Candidate = {
  name: 'bare',
  title: 'the page alone',
  folder: cdn,
  head: '',
  body: '',
  banner: 'h1',
};

const vanillaCookieConsent = (folder: string): Candidate => ({
  name: 'vanilla-cookieconsent',
  title: 'vanilla-cookieconsent',
  folder,
  head: '<link rel="stylesheet" href="cookieconsent.css">',
  body: `<script src="cookieconsent.umd.js"></script><script>CookieConsent.run(${JSON.stringify({
    hideFromBots: false,
    guiOptions: { consentModal: { layout: 'box', position: 'bottom right' } },
    categories: { necessary: { readOnly: true, enabled: true }, functionality: {}, analytics: {}, marketing: {} },
    language: {
      default: 'en',
      translations: {
        en: {
          consentModal: {
            ...texts,
            acceptAllBtn: 'Accept all',
            acceptNecessaryBtn: 'Reject all',
            showPreferencesBtn: 'Manage preferences',
            footer: '<a href="#">Privacy policy</a>',
          },
          preferencesModal: {
            title: 'Consent preferences',
            acceptAllBtn: 'Accept all',
            acceptNecessaryBtn: 'Reject all',
            savePreferencesBtn: 'Save preferences',
            closeIconLabel: 'Close',
            sections: ['necessary', 'functionality', 'analytics', 'marketing'].map((linkedCategory) => ({
              title: linkedCategory,
              description: texts.description,
              linkedCategory,
            })),
          },
        },
      },
    },
  })});</script>`,
  banner: '#cc-main .cm',
  accept: '#cc-main .cm [data-role=all]',
});

const klaro = (folder: string): Candidate => ({
  name: 'klaro',
  title: 'Klaro',
  folder,
  head: '',
  body: `<script>var klaroConfig = ${JSON.stringify({
    version: 1,
    elementID: 'klaro',
    storageMethod: 'cookie',
    privacyPolicy: '#privacy',
    acceptAll: true,
    lang: 'en',
    translations: { en: { purposes: { functional: 'Functional', analytics: 'Analytics', marketing: 'Marketing' } } },
    services: [
      { name: 'necessary', title: 'Strictly necessary', purposes: ['functional'], required: true, default: true },
      { name: 'prefs', title: 'Preferences', purposes: ['functional'] },
      { name: 'analytics', title: 'Matomo', purposes: ['analytics'] },
      { name: 'ads', title: 'Ads', purposes: ['marketing'] },
    ],
  })}</script><script src="klaro.js" data-config="klaroConfig"></script>`,
  banner: '.klaro .cookie-notice:not(.cookie-notice-hidden)',
  accept: '.klaro .cookie-notice .cm-btn-success',
});

/** With React, as its guide says, without a server of its own. */
async function c15t(folder: string): Promise<Candidate> {
  await build({
    entryPoints: [fileURLToPath(new URL('../peers/c15t-banner.js', import.meta.url))],
    outfile: `${folder}/app.js`,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  });
  cpSync(peerFile('@c15t/react/dist/styles.css'), `${folder}/app.css`);
  return {
    name: 'c15t',
    title: 'c15t (React)',
    folder,
    head: '<link rel="stylesheet" href="app.css">',
    body: '<div id="root"></div><script type="module" src="app.js"></script>',
    banner: '[data-testid=consent-banner-card]',
    accept: '[data-testid=consent-banner-accept-button]',
  };
}

async function ours({ url, recording: { key } }: PrivetServer): Promise<Candidate[]> {
  const { renderBanner } = await import('@privet/widgets/server');
  const answer = await fetch(`${url}/v1/policy?view=banner&locale=en&jurisdiction=DE`, { headers: { 'Privet-Key': key, Origin: origin } });
  const policy = (await answer.json()) as Parameters<typeof renderBanner>[0]['policy'];
  const attributes = { 'base-url': '', key, jurisdiction: 'DE', lang: 'en' };
  const script = '<script type="module" src="privet.js"></script>';
  const common = {
    folder: cdn,
    head: '',
    body: '',
    banner: '[part=banner]',
    accept: '[part~=accept]',
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${value}"`);
  return [
    {
      ...common,
      name: 'privet',
      title: 'Privet',
      body: `<privet-banner ${written.join(' ')}></privet-banner>${script}`,
    },
    {
      ...common,
      name: 'privet-server-rendered',
      title: 'Privet, rendered by a server',
      first: renderBanner({ policy, attributes, action: '/privacy' }),
      head: script,
    },
  ];
}
