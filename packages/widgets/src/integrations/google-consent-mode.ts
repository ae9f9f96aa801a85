import type { PlaceDefaults } from '@privet/types';
import { callsOf, consent, inEffectOf, vendor, type InEffect, type Purposes } from './integration.js';

const types = [
  'ad_storage',
  'ad_user_data',
  'ad_personalization',
  'analytics_storage',
  'functionality_storage',
  'personalization_storage',
  'security_storage',
] as const;
type ConsentTypes<Value> = { readonly [Type in (typeof types)[number]]?: Value };

/** Google's consent types with the purposes that they serve, and Google's options by Google's names. */
export interface GoogleConsentMode extends ConsentTypes<Purposes> {
  /** For how long tags wait to be told what is in effect, in milliseconds. @default 500 */
  readonly wait_for_update?: number;
  readonly ads_data_redaction?: boolean;
  readonly url_passthrough?: boolean;
  /** What holds before any choice, as `defaultsByPlace(policy)` of `@privet/types` tells it. Without it all is denied until it is known. */
  readonly places?: readonly Readonly<PlaceDefaults>[];
}

const deniedEverywhere: readonly Readonly<PlaceDefaults>[] = [{ places: [], granted: [], grantedWithGpc: [] }];

/**
 * Google Consent Mode v2: `gtag('consent', 'default' | 'update', …)`, for Google's tags and for Tag Manager. The defaults must be there before
 * the tags: by `googleConsentSnippet`, or by a script of your own; they are not said a second time.
 *
 * @see https://developers.google.com/tag-platform/security/guides/consent
 */
export const googleConsentMode = vendor<GoogleConsentMode, ConsentTypes<'granted' | 'denied'>>({
  hold: (setting) => {
    if (isSaid()) return;
    const { globalPrivacyControl } = navigator as { globalPrivacyControl?: unknown };
    for (const command of defaults(setting, globalPrivacyControl === true ? 'grantedWithGpc' : 'granted')) gtag(...command);
  },
  state: told,
  tell: (state) => gtag('consent', 'update', state),
});

/** As in Google's own snippet: a tag reads the `arguments` object, and no array. */
function gtag(..._command: unknown[]): void {
  callsOf('dataLayer').push(arguments);
}

/** Whether the page has said its defaults: what was said first would not hold any more. */
function isSaid(): boolean {
  const calls: unknown = callsOf('dataLayer');
  return Array.isArray(calls) && calls.some((call?: ArrayLike<unknown>) => call?.[0] === 'consent' && call[1] === 'default');
}

function told(setting: GoogleConsentMode, inEffect: InEffect): ConsentTypes<'granted' | 'denied'> {
  return Object.fromEntries(types.flatMap((type) => (setting[type] ? [[type, consent(inEffect(setting[type]))]] : [])));
}

function defaults(setting: GoogleConsentMode, by: 'granted' | 'grantedWithGpc'): unknown[][] {
  const { wait_for_update = 500, places = deniedEverywhere, ads_data_redaction, url_passthrough } = setting;
  const options = Object.entries({ ads_data_redaction, url_passthrough }).filter(([, value]) => value !== undefined);
  return [
    ...places.map(({ places: region, [by]: granted }) => [
      'consent',
      'default',
      { ...told(setting, inEffectOf(granted)), ...(region.length > 0 && { region }), wait_for_update },
    ]),
    ...options.map(([name, value]) => ['set', name, value]),
  ];
}

/**
 * A script for the head of each page, before Google's tags: what holds until it is known what is in effect, also for who sends Global
 * Privacy Control. It is the same for all visitors.
 */
export function googleConsentSnippet(setting: GoogleConsentMode): string {
  const [calls, withGpc] = (['granted', 'grantedWithGpc'] as const).map((by) => defaults(setting, by).map(asCall).join('\n'));
  const start = 'window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments);}';
  const rest = calls === withGpc ? calls : `if(navigator.globalPrivacyControl===true){\n${withGpc}\n}else{\n${calls}\n}`;
  return `${start}\n${rest}`;
}

/** `<` could end the script that this is put into. */
const asCall = (command: unknown[]): string => `gtag(${JSON.stringify(command).slice(1, -1).replaceAll('<', '\\u003c')});`;
