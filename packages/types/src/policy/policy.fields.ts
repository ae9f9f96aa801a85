import * as z from 'zod/mini';
import { isCountry, isJurisdictionMatch } from './policy.jurisdictions.js';

/** What people write for a shape: fields with a default may be left out. */
export type Written<Shape extends z.core.$ZodShape> = z.input<z.ZodMiniObject<Shape>>;

/** What a shape is once every default is applied. */
export type Complete<Shape extends z.core.$ZodShape> = z.output<z.ZodMiniObject<Shape>>;

/** A text in every language of the policy, by BCP 47 tag. */
export type Text = Record<string, string>;

/** A text as it is written: by language, or plain where the policy has one language. */
export type TextInput = string | Record<string, string>;

/** The key that stands for every language until `definePolicy` knows which there are (RFC 4647 §2.1 writes it so). */
export const anyLocale = '*';

/** A message that says what is wrong and, after the colon, how to mend it. */
function wanted(what: string): { error: (issue: { input?: unknown }) => string } {
  return { error: ({ input }) => `${input === undefined ? 'is missing' : `cannot be ${shown(input)}`}: write ${what}` };
}

function shown(value: unknown): string {
  const json = JSON.stringify(value) ?? String(value);
  return json.length > 60 ? `${json.slice(0, 57)}...` : json;
}

const filled = z.string(wanted('some text')).check(z.minLength(1, wanted('some text')));

/** Text of one line or more that is the same in every language: an address line, a brand's name in a cookie table. */
export const plain = filled;

export const id = z
  .string(wanted('an id of lower-case letters, digits and hyphens, such as "analytics"'))
  .check(
    z.regex(/^[a-z][a-z0-9-]{0,63}$/, wanted('an id that starts with a letter and has up to 64 of a-z, 0-9 and "-", such as "analytics"')),
  );

export const version = z
  .string(wanted('a version such as "2026-11-24" or "3"'))
  .check(
    z.regex(
      /^[A-Za-z0-9_-]{1,32}$/,
      wanted('1 to 32 letters, digits, "-" or "_" without a dot (it stands in a cookie), such as "2026-11-24"'),
    ),
  );

export const date = z.iso.date(wanted('a date such as "2026-11-24" (RFC 3339)'));

const isPeriod = (value: string) =>
  /^P(?!$)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?$/.test(value) && z.regexes.duration.test(value) && /[1-9]/.test(value);

/** An ISO 8601 duration of whole days or more, and longer than nothing; or one of these words. */
export const period = (of: string, ...words: string[]) => {
  const choice = words.map((word) => `"${word}", or `).join('');
  const hint = wanted(`${choice}${of} as an ISO 8601 duration of days, weeks, months or years, such as "P30D"`);
  return z.string(hint).check(z.refine((value) => words.includes(value) || isPeriod(value), hint));
};

const isLifetime = (value: string) =>
  value === 'session' || value === 'until-deleted' || (z.regexes.duration.test(value) && /[1-9]/.test(value));
const lifetimeHint = wanted('"session", "until-deleted", or an ISO 8601 duration such as "P2Y" or "PT30M"');
/** How long a tracker stays in the browser. */
export const lifetime = z.string(lifetimeHint).check(z.refine(isLifetime, lifetimeHint));

const countryHint = wanted('an ISO 3166-1 alpha-2 country code in capitals, such as "DE"');
export const country = z.string(countryHint).check(z.refine(isCountry, countryHint));

const placeHint = wanted('a country ("DE"), a US state or Canadian province ("US-CA"), or a group ("EEA", "EU")');
export const place = z.string(placeHint).check(z.refine(isJurisdictionMatch, placeHint));

export const isLocale = (value: string) => {
  try {
    return Intl.getCanonicalLocales(value)[0] === value;
  } catch {
    return false;
  }
};
const localeHint = wanted('a BCP 47 language tag in its canonical form, such as "en" or "de-AT"');
export const locale = z.string(localeHint).check(z.refine(isLocale, localeHint));

const isTimeZone = (value: string) => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};
const timeZoneHint = wanted('an IANA time zone, such as "Europe/Berlin"');
export const timeZone = z.string(timeZoneHint).check(z.refine(isTimeZone, timeZoneHint));

export const email = z.email(wanted('an e-mail address'));
export const url = z.url({ protocol: /^https?$/, ...wanted('an absolute address that starts with https://') });

const isLink = (value: string) => /^\/(?!\/)/.test(value) || (/^https?:\/\//.test(value) && URL.canParse(value));
const linkHint = wanted('an absolute address ("https://example.com/privacy"), or a path on your own site ("/privacy")');
/** An address, or a path on the controller's own site: the server's public URL. */
export const link = z.string(linkHint).check(z.refine(isLink, linkHint));

const textHint = wanted('a text for each language, such as { en: "…", de: "…" }');
const written: z.core.$ZodType<TextInput, TextInput> = z.union([filled, z.record(z.string(), filled)], textHint);
const toText = (value: TextInput): Text => (typeof value === 'string' ? { [anyLocale]: value } : value);

/** A sentence: one per language. Plain text will do where the policy has one language. */
export const text: z.core.$ZodType<Text, TextInput> = z.pipe(written, z.transform(toText));

/** What something is called: one per language, or plain where it is called the same everywhere ("Google Analytics"). */
export const name: z.core.$ZodType<Text, TextInput> = z.pipe(written, z.transform(toText));

/** May be left out, and is null then. */
export const maybe = <T extends z.core.$ZodType>(schema: T) => z._default(z.nullable(schema), null);

/** May be left out, and is empty then. */
export const listOf = <T extends z.core.$ZodType>(schema: T) => z._default(z.array(schema), []);

/** At least one. */
export const someOf = <T extends z.core.$ZodType>(schema: T) => z.array(schema).check(z.minLength(1, 'is empty: name at least one'));

/** `false` when left out. */
export const flag = z._default(z.boolean(), false);

/** One of these words. */
export const oneOf = <const Words extends readonly string[]>(words: Words) => z.enum(words, wanted(`one of ${words.join(', ')}`));
