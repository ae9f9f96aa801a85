import { SourceFault, type SourcePerson } from '../sources/source.js';

/** Whether another attempt alone is of no use. */
export const isForPeople = (error: unknown): boolean => error instanceof SourceFault;

const longest = 200;

/** What went wrong, for the team and the log. A company's own code may say what it will in an error: whom it is about is taken out. */
export function describeFault(error: unknown, person: SourcePerson): string {
  const message = error instanceof Error ? error.message : String(error);
  const text = error instanceof SourceFault ? `${error.code}: ${message}` : withoutValues(message);
  return withoutPerson(text, person).slice(0, longest);
}

/** Drivers put what they were given in brackets and quotes: `Key (phone)=(0123456) exists`. */
const withoutValues = (text: string) =>
  text
    .replaceAll(/\([^()]*\)/g, '(•••)')
    .replaceAll(/"[^"]*"|'[^']*'/g, '•••')
    .replaceAll(/\d{5,}/g, '•••');

function withoutPerson(text: string, person: SourcePerson): string {
  const named = Object.values(person).filter((value): value is string => typeof value === 'string');
  return named
    .reduce((rest, value) => rest.replaceAll(value, '•••'), text)
    .replaceAll(/[^\s"'<>()]+@[^\s"'<>()]+/g, '•••')
    .replaceAll(/[\p{Cc}\p{Cf}]+/gu, ' ');
}
