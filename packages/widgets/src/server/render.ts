import type { BannerPolicy, PolicyView } from '@privet/types';
import {
  effectiveConsent,
  findConsentCookie,
  noChoices,
  purposesToAsk,
  stateOfStoredChoice,
  type PurposeTerms,
  type SignalsSeen,
  isOffered,
} from '@privet/types/rules';
import { bannerCard } from '../banner/banner.template.js';
import { html } from '../element/html.js';
import { version } from '../element/version.js';
import { enPreferences } from '../locales/en.preferences.js';
import { en } from '../locales/en.js';
import type { Locale } from '../locales/locale.js';
import { purposeDetails } from '../preferences/preferences.details.js';
import { preferencesCard } from '../preferences/preferences.template.js';
import { serverStyles, themeStyles } from './server.styles.js';
import { escapeHtml, toHtml } from './template-to-html.js';
import { wordsOf } from './words-of.js';

type Tag = keyof typeof serverStyles;

export interface RenderOptions {
  /** The request's `Cookie` header. */
  readonly cookie?: string | null | undefined;
  /** What the request asks for by itself: `gpc` where it has `Sec-GPC: 1`, `dnt` where it has `DNT: 1`. */
  readonly signals?: SignalsSeen;
  /** BCP 47, of the widget's own words. @default the policy's */
  readonly locale?: string;
  /** Words in the place of ours. */
  readonly messages?: Partial<Locale>;
  /** Where the visitor comes back to after a choice: a path of your site. */
  readonly return?: string;
  /** The request's nonce, for the `<style>`. */
  readonly nonce?: string;
  /** The address of a style sheet with `serverStyles`, in the place of a `<style>`. */
  readonly stylesheet?: string;
  /** The element's attributes, such as `base-url`, `key` and `theme`; what a `<privet-provider>` around it has is not needed. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** What the tag begins with. @default "privet" */
  readonly prefix?: string;
  /** Milliseconds since 1970. @default now */
  readonly now?: number;
}

export interface BannerOptions extends RenderOptions {
  /** As `GET /v1/policy?view=banner` answers it, or `bannerPolicy()` of `@privet/types` makes it. */
  readonly policy: BannerPolicy;
  /**
   * Where your site has mounted Privet, such as `/privacy`: the buttons post to its `/choices`. Without it the banner has a link to the
   * API's page `/choices`.
   */
  readonly action?: string;
}

export interface PreferencesOptions extends RenderOptions {
  /** As `GET /v1/policy` answers it, or `policyView()` of `@privet/types` makes it. */
  readonly policy: PolicyView;
  /** Where your site has mounted Privet, such as `/privacy`. */
  readonly action: string;
}

/**
 * The banner as a declarative shadow root: it shows before any script, and its buttons post a form. With a script `<privet-banner>` takes over.
 * @returns an empty text where the cookie has an answer and nothing is asked; the element alone where there is nothing to ask
 */
export function renderBanner(options: BannerOptions): string {
  const { policy, action, attributes = {} } = options;
  const { layout } = attributes;
  const { stored, ask, signals } = consentOf(options);
  if (ask.length === 0) return stored ? '' : element('banner', options);
  const link = choicesPage(action ?? attributes['base-url'] ?? '', fieldsOf(options));
  const words = { ...en, ...wordsOf(options.locale ?? policy.locale), ...options.messages };
  const card = bannerCard(
    { policy, signals },
    words,
    `${attributes['layout'] ?? ''} ${attributes['position'] ?? ''}`,
    true,
    undefined,
    (part, label, kind = '') => {
      if (part === 'choose') return html`<a part="button choose" class=${kind} href=${link}>${label}</a>`;
      return action === undefined ? '' : html`<button part="button ${part}" class=${kind} name="choice" value=${part}>${label}</button>`;
    },
  );
  return element(
    'banner',
    options,
    action === undefined ? toHtml(card) : form('banner', options, layout === undefined ? {} : { layout }, card),
  );
}

/** What the form's buttons are called. */
const choiceOf = { rejected: 'reject', accepted: 'accept', saved: 'save' } as const;

/** The preference center in the page, as a declarative shadow root with a form of native checkboxes. With a script the element takes over. */
export function renderPreferences(options: PreferencesOptions): string {
  const { policy } = options;
  const { stored, effective, signals } = consentOf(options);
  const shown = policy.purposes.filter((purpose) => isOffered(policy, { effective, signals }, purpose)).map(({ id }) => id);
  const card = preferencesCard({
    locale: policy.locale,
    words: { ...en, ...enPreferences, ...wordsOf(options.locale ?? policy.locale), ...options.messages },
    inline: true,
    policy,
    view: { effective, signals, decidedAt: stored?.decidedAt },
    details: purposeDetails,
    field: 'purpose',
    isOn: ({ id }: PurposeTerms) => effective[id]?.granted ?? false,
    button: (said, label) => html`<button part="button" name="choice" value=${choiceOf[said]}>${label}</button>`,
  });
  return element(
    'preferences',
    { ...options, attributes: { inline: '', ...options.attributes } },
    form('preferences', options, { shown: shown.join(' ') }, card),
  );
}

function consentOf({ policy, cookie, signals: sent = {}, now = Date.now() }: BannerOptions | PreferencesOptions) {
  const stored = findConsentCookie(cookie);
  const state = stored ? stateOfStoredChoice(stored) : noChoices;
  const moment = { state, signals: sent, now };
  const seen = Object.fromEntries(Object.entries(sent).filter(([, on]) => on));
  const effective = effectiveConsent(policy, moment);
  return { stored, effective, ask: purposesToAsk(policy, moment), signals: { ...state.signals, ...seen } };
}

/** The page on which one chooses without a script, in the language and for the place of what is rendered here. */
const choicesPage = (mount: string, fields: Readonly<Record<string, string>>): string =>
  `${mount.replace(/\/$/, '')}/choices?${new URLSearchParams(fields)}`;

/** What the page of choices is told of the visitor. */
function fieldsOf({ policy: { locale, jurisdiction }, return: back }: BannerOptions | PreferencesOptions): Record<string, string> {
  return { ...(back !== undefined && { return: back }), lang: locale, ...(jurisdiction !== null && { jurisdiction }) };
}

function form(tag: Tag, options: BannerOptions | PreferencesOptions, more: Readonly<Record<string, string>>, card: unknown): string {
  const { action = '', policy, prefix = 'privet' } = options;
  const fields = { ...fieldsOf(options), version: policy.version, widget: `${prefix}-${tag} ${version}`, ...more };
  const hidden = Object.entries(fields).map(([name, value]) => html`<input type="hidden" name=${name} value=${value} />`);
  return toHtml(html`<form method="post" action="${action.replace(/\/$/, '')}/choices">${hidden}${card}</form>`);
}

/** Without content it is the element alone. */
function element(tag: Tag, options: BannerOptions | PreferencesOptions, content?: string): string {
  const { attributes = {}, prefix = 'privet' } = options;
  const given = Object.entries({ ...(content && { declared: '' }), ...attributes }).map(([name, value]) => {
    if (!/^[a-z][a-z-]*$/.test(name)) throw new Error(`“${name}” is no attribute of <${prefix}-${tag}>`);
    return value === '' ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`;
  });
  const template = content && `<template shadowrootmode="open">${stylesOf(tag, options)}${content}</template>`;
  return `<${prefix}-${tag}${given.join('')}>${template ?? ''}</${prefix}-${tag}>`;
}

/** The site's look is apart: where only the hash of the other is allowed, that one stays allowed. */
function stylesOf(tag: Tag, { policy: { theme }, attributes, nonce, stylesheet }: BannerOptions | PreferencesOptions): string {
  const allowed = nonce ? ` nonce="${escapeHtml(nonce)}"` : '';
  const own =
    stylesheet === undefined ? `<style${allowed}>${serverStyles[tag]}</style>` : toHtml(html`<link rel="stylesheet" href=${stylesheet} />`);
  return theme ? `${own}<style${allowed}>${themeStyles(theme, attributes?.['theme'])}</style>` : own;
}
