import { sha256 } from '@noble/hashes/sha2.js';
import { html, Html } from '../pages/html.js';
import { directionOf } from '../pages/page-language.js';
import { archiveStyles } from './archive.styles.js';

const stylesHash = `sha256-${btoa(String.fromCharCode(...sha256(new TextEncoder().encode(archiveStyles))))}`;
/** Whatever a cell holds, nothing of it runs and nothing is fetched. */
const contentPolicy = `default-src 'none'; style-src '${stylesHash}'; base-uri 'none'; form-action 'none'`;
/** Not a line break more: the policy above names the hash of what stands in it. */
const styleElement = new Html(`<style>${archiveStyles}</style>`);

/** How a page of an archive begins and ends; what stands between is written as it comes. */
export function pageFrame(language: string, title: string): { readonly head: string; readonly tail: string } {
  const { markup } = html`<!doctype html>
    <html lang="${language}" dir="${directionOf(language)}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${contentPolicy}" />
        <meta name="referrer" content="no-referrer" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        ${styleElement}
      </head>
      <body>
        <main>
     `;
  return { head: markup, tail: '</main></body></html>\n' };
}
