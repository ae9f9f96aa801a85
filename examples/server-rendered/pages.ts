import { bannerPolicy, policyView } from '@privet/types';
import { headScript, headScriptHash, renderBanner, renderPreferences, styleHash } from '@privet/widgets/server';
import policy from '@privet/example-temboo/policy';
import { randomBytes } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** Where Privet is mounted in this site, and the key of its widgets. */
export const mount = '/privacy';
export const key = 'pk_example_0123456789abcdef';

export interface Page {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Your site knows both: the visitor's language, and where they are. */
const reader = { locale: 'en', jurisdiction: 'DE' };
const attributes = { 'base-url': mount, key, lang: reader.locale, jurisdiction: reader.jurisdiction };

/** What a request says of its visitor. */
const visitorOf = (headers: IncomingHttpHeaders) => ({ cookie: headers.cookie, signals: { gpc: headers['sec-gpc'] === '1' } });

/** A page that is made for each visitor: who has answered gets none of the banner. */
export function homePage(headers: IncomingHttpHeaders): Page {
  const nonce = randomBytes(16).toString('base64');
  const banner = renderBanner({
    policy: bannerPolicy(policy, reader),
    ...visitorOf(headers),
    action: mount,
    return: '/',
    attributes,
    nonce,
  });
  return page({ banner, headers: { 'Cache-Control': 'private, no-cache', ...csp(`'nonce-${nonce}'`) } });
}

/** A page that is the same for all, as a CDN keeps it: the script in its head hides the banner from who has answered. */
export async function cachedPage(): Promise<Page> {
  const banner = renderBanner({ policy: bannerPolicy(policy, reader), action: mount, return: '/cached', attributes });
  const headers = { 'Cache-Control': 'public, max-age=600', ...csp(await styleHash('banner'), headScriptHash) };
  return page({ banner, headers, head: `<script>${headScript}</script>` });
}

/** The preference center as a part of a page. */
export function choicesPage(headers: IncomingHttpHeaders): Page {
  const nonce = randomBytes(16).toString('base64');
  const whole = policyView(policy, reader);
  const main = renderPreferences({ policy: whole, ...visitorOf(headers), action: mount, return: '/your-choices', attributes, nonce });
  return page({ main, headers: { 'Cache-Control': 'private, no-cache', ...csp(`'nonce-${nonce}'`) } });
}

const csp = (style: string, script = ''): Record<string, string> => ({
  'Content-Security-Policy': `default-src 'self'; script-src 'self' ${script}; style-src 'self' ${style}; base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types lit-html privet`,
});

interface Parts {
  readonly banner?: string;
  readonly head?: string;
  readonly main?: string;
  readonly headers: Readonly<Record<string, string>>;
}

function page({ banner = '', head = '', main = '', headers }: Parts): Page {
  const body = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Rendered on a server</title>
    ${head}
    <script type="module" src="/widgets/privet.js"></script>
  </head>
  <body>
    ${banner}
    <main>
      <h1>Rendered on a server</h1>
      <p><a href="/">Made for you</a> · <a href="/cached">the same for all</a> · <a href="/your-choices">your choices</a></p>
      ${main}
    </main>
  </body>
</html>
`;
  return { headers: { 'Content-Type': 'text/html; charset=utf-8', ...headers }, body };
}
