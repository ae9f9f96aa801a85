/** From which age somebody can consent on their own, where a law says so. */
export interface ConsentAge {
  /** A country, or a region with its own rule. */
  readonly place: string;
  readonly years: number;
  readonly source: string;
}

/** When the sources were last read. */
export const consentAgesCheckedAt = '2026-11-24';

/** SWD(2020) 115: the Commission's staff on two years of the GDPR, which lists what each member state has chosen. */
const article8 = (years: number, places: string, source = 'GDPR Art. 8(1) as the state has chosen; SWD(2020) 115, p. 17'): ConsentAge[] =>
  places.split(' ').map((place) => ({ place, years, source }));

/**
 * For services of the information society that are offered directly to a child (GDPR Art. 8), and what other laws have like it. Where a
 * place is missing, no such age was found: Switzerland and most others ask whether the person understands.
 */
export const consentAges: readonly ConsentAge[] = [
  ...article8(13, 'BE EE FI LV MT PT SE'),
  ...article8(14, 'AT BG CY ES IT LT'),
  ...article8(15, 'CZ FR GR'),
  ...article8(15, 'DK', 'GDPR Art. 8(1); Databeskyttelsesloven § 6, raised from 13 on 1 January 2024'),
  ...article8(16, 'DE HR HU IE LU NL PL RO SK'),
  // A bill to raise it to 15 was in consultation in October 2025; no text in force was found.
  ...article8(13, 'NO', 'GDPR Art. 8(1); personopplysningsloven § 5'),
  ...article8(16, 'LI IS SI', 'GDPR Art. 8(1): the national law was not at hand, so the age of the regulation itself, the strictest'),
  ...article8(13, 'GB', 'UK GDPR Art. 8(1); Data Protection Act 2018 s. 9'),
  { place: 'CA-QC', years: 14, source: 'CQLR c. P-39.1 s. 4.1, 14' },
  {
    place: 'BR',
    years: 12,
    source: 'LGPD Art. 14(1): consent of a parent for children; ECA (Lei nº 8.069/1990) Art. 2: children are under 12',
  },
  { place: 'US', years: 13, source: 'COPPA, 15 U.S.C. 6501(1), 6502; 16 CFR 312.2, 312.5' },
  { place: 'US-CA', years: 13, source: 'Cal. Civ. Code 1798.120(c): under 16 sale and sharing are opt-in, from 13 by the person' },
];

/** Outermost regions are part of these states. */
const partOf: Readonly<Record<string, string>> = { AX: 'FI', GF: 'FR', GP: 'FR', MF: 'FR', MQ: 'FR', RE: 'FR', YT: 'FR' };

/** The age from which somebody can consent on their own: of the region, else of its country. Undefined where no law was found. */
export function consentAge(place: string): ConsentAge | undefined {
  const codes = [place, partOf[place], place.split('-', 1)[0]];
  return consentAges.find((age) => age.place === codes[0]) ?? consentAges.find((age) => codes.includes(age.place));
}
