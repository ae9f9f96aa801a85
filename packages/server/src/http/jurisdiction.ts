import { isJurisdiction } from '@privet/types';
import { failInput } from './problem.js';

/** Where a caller is, and how that is known. Never by a call to somebody else's service. */
export interface Place {
  readonly jurisdiction: string | undefined;
  /** The caller said it, a proxy's header did, or nobody. */
  readonly from: 'input' | 'header' | 'none';
}

/**
 * The place that a caller says, else the one in the headers that the operator named: a country (`cf-ipcountry`), or a country and a region
 * (`x-vercel-ip-country`, `x-vercel-ip-country-region`).
 */
export function placeOf(said: string | undefined, header: (name: string) => string | undefined, names: readonly string[]): Place {
  if (said !== undefined) {
    if (!isJurisdiction(said)) return failUnknown();
    return { jurisdiction: said, from: 'input' };
  }
  const [country, region] = names.map((name) => header(name)?.trim().toUpperCase());
  const known = [country && region && `${country}-${region}`, country].find((code) => code && isJurisdiction(code));
  return known ? { jurisdiction: known, from: 'header' } : { jurisdiction: undefined, from: 'none' };
}

function failUnknown(): never {
  return failInput([
    {
      path: '/jurisdiction',
      message: 'No such place; send an ISO 3166 code such as DE, US-CA or CA-QC, or leave it out',
      code: 'unknown_jurisdiction',
    },
  ]);
}
