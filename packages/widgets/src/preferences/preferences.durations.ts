const units: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day', TH: 'hour', TM: 'minute', TS: 'second' };

/** An ISO 8601 duration in words: `P1Y6M` is “1 year, 6 months”. */
export function durationInWords(duration: string, locale: string): string {
  const [days = '', time = ''] = duration.slice(1).split('T');
  const parts = [...partsOf(days, ''), ...partsOf(time, 'T')];
  const words = parts.map(([count, unit]) => new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count));
  return new Intl.ListFormat(locale, { type: 'unit' }).format(words);
}

function partsOf(text: string, kind: string): [number, string][] {
  return [...text.matchAll(/([\d.]+)([A-Z])/g)].map(([, count, letter]) => [Number(count), units[kind + letter] ?? 'day']);
}
