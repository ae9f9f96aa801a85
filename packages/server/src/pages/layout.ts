import { sha256 } from '@noble/hashes/sha2.js';
import type { PageAnswer } from '../http/mount-pages.js';
import { html, Html } from './html.js';
import { pageStyles } from './layout.styles.js';
import { directionOf } from './page-language.js';

interface Page {
  /** BCP 47. */
  readonly language: string;
  readonly title: string;
  readonly main: Html;
  /** The path of a module of ours that adds to the page what it can be without. */
  readonly script?: string;
  /** It says something about a person, so nobody keeps it. */
  readonly aboutPerson: boolean;
  /** @default 200 */
  readonly status?: number;
  /** An origin that a form of the page may lead to, beside our own. */
  readonly leadsTo?: string | undefined;
}

/** Not a line break more: the policy below names the hash of what stands in it. */
const styleElement = new Html(`<style>${pageStyles}</style>`);
const stylesHash = `sha256-${btoa(String.fromCharCode(...sha256(new TextEncoder().encode(pageStyles))))}`;

/** Nothing comes from elsewhere, nobody puts the page into theirs, and forms lead back to us alone. */
const policyOf = (leadsTo: string | undefined) =>
  [
    "default-src 'none'",
    `style-src '${stylesHash}'`,
    "script-src 'self'",
    "connect-src 'self'",
    // Browsers hold an answer that redirects to it as well.
    `form-action 'self'${leadsTo === undefined ? '' : ` ${leadsTo}`}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');

/** A page, and the headers that keep it to itself. */
export function pageOf({ language, title, main, script, aboutPerson, status = 200, leadsTo }: Page): PageAnswer {
  const { markup } = html`<!doctype html>
    <html lang="${language}" dir="${directionOf(language)}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        ${styleElement} ${script !== undefined && html`<script type="module" src="${script}"></script>`}
      </head>
      <body>
        <main>${main}</main>
      </body>
    </html>`;
  return {
    status,
    body: markup,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Language': language,
      'Content-Security-Policy': policyOf(leadsTo),
      'Referrer-Policy': 'same-origin',
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': aboutPerson ? 'no-store' : 'no-cache',
      Vary: 'Accept-Language',
    },
  };
}
