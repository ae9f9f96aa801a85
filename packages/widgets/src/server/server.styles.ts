import type { Theme } from '@privet/types';
import { bannerStyles } from '../banner/banner.styles.js';
import { css } from '../element/css.js';
import { elementStyles } from '../element/element.styles.js';
import { themeDeclarations } from '../element/site-theme.js';
import { layoutStyles } from '../looks/layouts.js';
import { preferencesStyles as preferencesOnly } from '../preferences/preferences.styles.js';

/** What a script does otherwise: the theme, the top layer, and a link that stands where a button will. */
const withoutScript = css`
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  [popover] {
    display: flex;
    z-index: 2147483647;
  }
  a.quiet {
    box-sizing: border-box;
    align-content: center;
    text-align: center;
    text-decoration: none;
  }
  [role='status']:empty {
    display: none;
  }
`;

/** A link has the look of the button that the element has in its place. */
const linksLikeButtons = (text: string): string => text.replaceAll(/^(\s*)button(?=[ :])/gm, '$1:where(button, a.quiet)');

const minified = (...texts: readonly string[]): string =>
  linksLikeButtons(texts.join('\n'))
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,>]) ?/g, '$1')
    .replaceAll(': ', ':')
    .replaceAll(';}', '}')
    .trim();

/** The style sheets that a server writes into the declared shadow roots; or serves, for `stylesheet`. */
export const serverStyles = {
  banner: minified(elementStyles, bannerStyles, layoutStyles, withoutScript),
  preferences: minified(elementStyles, preferencesOnly, withoutScript),
} as const;

/** The look of a site, as its own style sheet. What could end a declaration is in no colour, font or length. */
export function themeStyles(theme: Theme, asked: string | undefined): string {
  const set = Object.entries(themeDeclarations(theme, asked)).filter(([, value]) => value && !/[;{}<>@\\]/.test(value));
  return `:host{${set.map(([name, value]) => `${name}:${value}`).join(';')}}`;
}

/** What a `style-src` of a page that is the same for all, and so has no nonce, allows them by: `'sha256-…'`. */
export async function styleHash(of: keyof typeof serverStyles): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(serverStyles[of]));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}
