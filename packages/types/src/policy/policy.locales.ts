/**
 * The locale of `locales` that serves a reader best: RFC 4647 §3.4 "lookup", which shortens the wanted tag from its end (`de-AT` → `de`)
 * until one fits. Upper and lower case do not matter.
 *
 * @returns the fallback where none fits, or where nothing is wanted
 */
export function lookUpLocale(
  wanted: string | undefined,
  { locales, defaultLocale }: { readonly locales: readonly string[]; readonly defaultLocale: string },
): string {
  for (let range = wanted?.toLowerCase() ?? ''; range !== ''; range = shorter(range)) {
    const found = locales.find((locale) => locale.toLowerCase() === range);
    if (found !== undefined) return found;
  }
  return defaultLocale;
}

/** Drops the last subtag, and a single letter or digit that would stand last then (`zh-Hant-x-private` → `zh-Hant`). */
function shorter(range: string): string {
  const subtags = range.split('-').slice(0, -1);
  return (subtags.at(-1)?.length === 1 ? subtags.slice(0, -1) : subtags).join('-');
}
