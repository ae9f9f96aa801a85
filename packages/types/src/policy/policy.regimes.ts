import { placeGroups } from './policy.places.js';
import type { Mode } from './policy.jurisdictions.js';
import { usRegimes } from './policy.regimes.us.js';

/** What a law says about Global Privacy Control. */
export interface GpcDuty {
  /** Since when sites are bound to honour it; RFC 3339 date. */
  readonly since: string;
  /**
   * Whether a choice that was made in the signal's sight lifts it. Where the text of the law, as far as it was at hand, does not say so, it
   * is false: the stricter reading.
   */
  readonly choiceLifts: boolean;
  readonly source: string;
}

/** A privacy law, and what follows from it for consent. */
export interface Regime {
  /** As `jurisdictions.rules[].regime` of a policy names it. */
  readonly id: string;
  readonly name: string;
  /** Where it holds: countries, regions, groups. */
  readonly match: readonly string[];
  readonly mode: Mode;
  /** Null where the law says nothing of such signals. */
  readonly gpc: GpcDuty | null;
  /** How long nobody who opted out is asked to opt in again: ISO 8601, and the law. Null where the law says nothing. */
  readonly askAgainAfter: { readonly period: string; readonly source: string } | null;
  /** Since when it is in force; RFC 3339 date. */
  readonly effectiveAt: string;
  readonly source: string;
  /** When the source was last read. */
  readonly checkedAt: string;
}

const checkedAt = '2026-11-24';
const quiet = { gpc: null, askAgainAfter: null, checkedAt } as const;

/**
 * The laws that the presets know. Data, and no legal advice: a law may not apply to you (by turnover, by number of people), and another
 * one may. `checkedAt` says how old a row is.
 */
export const regimes: readonly Regime[] = [
  {
    id: 'gdpr',
    name: 'General Data Protection Regulation and ePrivacy Directive',
    match: ['EEA'],
    mode: 'opt-in',
    effectiveAt: '2018-05-25',
    source: 'Regulation (EU) 2016/679 Art. 4(11), 6(1)(a), 7; Directive 2002/58/EC Art. 5(3); EEA Joint Committee Decision 154/2018',
    ...quiet,
  },
  {
    id: 'uk-gdpr',
    name: 'UK GDPR and Privacy and Electronic Communications Regulations',
    match: ['GB'],
    mode: 'opt-in',
    effectiveAt: '2021-01-01',
    // Schedule A1, in force since 5 February 2026, excepts statistics and appearance: a purpose that meets its terms need not rest on consent.
    source: 'UK GDPR Art. 4(11), 6(1)(a), 7; PECR (SI 2003/2426) reg. 6, Sch. A1',
    ...quiet,
  },
  {
    id: 'fadp',
    name: 'Federal Act on Data Protection',
    match: ['CH'],
    // Art. 45c TCA asks for no more than an opt-out, the FDPIC for consent where profiling is high-risk, as advertising networks do it.
    mode: 'opt-in',
    effectiveAt: '2023-09-01',
    source:
      'FADP (SR 235.1) Art. 6(6), (7), 31; TCA (SR 784.10) Art. 45c; FDPIC, Guide on cookies and similar technologies, v1.1 of 6 October 2025',
    ...quiet,
  },
  {
    id: 'lgpd',
    name: 'Lei Geral de Proteção de Dados Pessoais',
    match: ['BR'],
    mode: 'opt-in',
    effectiveAt: '2020-09-18',
    source: 'Lei nº 13.709/2018 Art. 7(I), 8; ANPD, Guia orientativo: cookies e proteção de dados pessoais, October 2022',
    ...quiet,
  },
  {
    id: 'quebec-law-25',
    name: 'Act respecting the protection of personal information in the private sector, as amended by Law 25',
    match: ['CA-QC'],
    mode: 'opt-in',
    effectiveAt: '2023-09-22',
    source: 'CQLR c. P-39.1 s. 8.1, 12, 14',
    ...quiet,
  },
  ...usRegimes,
];

/** The law that the presets know for a place: `regimeOf('US-CA')`, `regimeOf('DE')`. */
export function regimeOf(place: string): Regime | undefined {
  return regimes.find(({ match }) => match.some((code) => code === place || placeGroups[code]?.has(place) === true));
}
