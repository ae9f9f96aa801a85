import type { Policy } from '@privet/types';
import type { ArchiveInput, ArchiveSource } from './archive.input.js';

/**
 * The policy's categories that a person can take along: what they gave or what comes from their use, where it serves a purpose that rests
 * on consent or a contract (GDPR Art. 20(1); what comes from use counts as given by the guidelines on portability, WP 242).
 */
export function portableCategories({ categories, purposes }: Policy): ReadonlySet<string> {
  const restsOnThem = new Set(
    purposes.flatMap((purpose) => (purpose.legalBasis === 'consent' || purpose.legalBasis === 'contract' ? purpose.categories : [])),
  );
  const portable = categories.filter(({ id, source }) => restsOnThem.has(id) && source.some((one) => one !== 'third-party'));
  return new Set(portable.map(({ id }) => id));
}

/** The same, with no more than what was asked for. */
export function asAsked(input: ArchiveInput): ArchiveInput {
  if (input.request.type === 'access') return input;
  const portable = portableCategories(input.policy);
  const sources = input.sources.map((source) => narrowed(source, portable)).filter(({ categories }) => Object.keys(categories).length > 0);
  return { ...input, sources };
}

function narrowed(source: ArchiveSource, portable: ReadonlySet<string>): ArchiveSource {
  const categories = Object.fromEntries(Object.entries(source.categories).filter(([id]) => portable.has(id)));
  const tables = source.tables.filter(({ category }) => portable.has(category));
  return { ...source, categories, tables, rows: tables.reduce((sum, { rows }) => sum + rows, 0), held: anyHeld(Object.values(categories)) };
}

/** Held where any is; not held where none is, and all of them are known. */
export function anyHeld(answers: readonly (boolean | null)[]): boolean | null {
  if (answers.includes(true)) return true;
  return answers.length === 0 || answers.includes(null) ? null : false;
}
