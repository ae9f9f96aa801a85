import { plainDigits } from '../request.formats.js';

/** A date as it is typed, part by part. */
export interface TypedDate {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

export function partsOf(value: string): TypedDate {
  const [year = '', month = '', day = ''] = value.split('-');
  return { year, month, day };
}

/** The parts in one answer; empty where all of them are. */
export function joined({ year, month, day }: TypedDate): string {
  const parts = [year, month, day].map((part) => part.replaceAll('-', ''));
  return parts.some(Boolean) ? parts.join('-') : '';
}

/** `3` and `٣` are `03`. Whether there is such a day is checked after. */
export function asDate(value: string): string {
  const { year, month, day } = partsOf(value);
  const two = (part: string) => plainDigits(part).padStart(2, '0');
  return value && `${plainDigits(year)}-${two(month)}-${two(day)}`;
}
