/** Written alike, so that who reads the one reads the other. `no` is Norwegian of either kind. */
const readAs: Readonly<Record<string, readonly string[]>> = { no: ['nb', 'nn'], nb: ['no'], nn: ['no', 'nb'] };

/**
 * The locale of `locales` that serves a reader best. Upper and lower case do not matter. In this order:
 * 1. the wanted tag itself;
 * 2. the language in the script that it implies (CLDR's likely subtags): `zh-TW` is read as `zh-Hant`, `zh` as `zh-Hans`;
 * 3. RFC 4647 §3.4 "lookup", which shortens the tag from its end until one fits (`de-AT` → `de`);
 * 4. the name that the language has now (`iw` → `he`), and one that is written alike (`nn` → `nb`).
 *
 * @returns the fallback where none fits, or where nothing is wanted
 */
export function lookUpLocale(
  wanted: string | undefined,
  { locales, defaultLocale }: { readonly locales: readonly string[]; readonly defaultLocale: string },
): string {
  for (const range of rangesOf(wanted?.toLowerCase() ?? '')) {
    const found = locales.find((locale) => locale.toLowerCase() === range);
    if (found !== undefined) return found;
  }
  return defaultLocale;
}

function* rangesOf(wanted: string): Iterable<string> {
  yield wanted;
  const likely = likelyOf(wanted);
  if (likely) {
    yield `${likely.language}-${likely.script}-${likely.region}`.toLowerCase();
    yield `${likely.language}-${likely.script}`.toLowerCase();
  }
  for (let range = shorter(wanted); range !== ''; range = shorter(range)) yield range;
  const language = likely?.language ?? '';
  yield language;
  yield* readAs[language] ?? [];
}

/** A header or an attribute may hold what is no tag. */
function likelyOf(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return undefined;
  }
}

/** Drops the last subtag, and a single letter or digit that would stand last then (`zh-Hant-x-private` → `zh-Hant`). */
function shorter(range: string): string {
  const subtags = range.split('-').slice(0, -1);
  return (subtags.at(-1)?.length === 1 ? subtags.slice(0, -1) : subtags).join('-');
}
