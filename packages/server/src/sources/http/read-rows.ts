import * as z from 'zod/mini';
import { isKeepable } from '../../http/validate.js';
import { SourceFault, type SourceRow, type SourceValue } from '../source.js';
import { byteLines, type ByteLine } from './byte-lines.js';
import { checked, itsAnswer, jsonType, linesType, mediaTypeOf, parsed, readJson, type Answer } from './read-answer.js';

/** What a row may have, in bytes. */
const lineBytes = 1024 * 1024;
/** How deep values may stand in each other. */
const maxDepth = 32;

type ReadRow = (value: unknown, where: () => string) => SourceRow;

/**
 * The rows of an answer, as they come: a line each, and a last one that says how many there were. Or, where they are few, all of them in
 * one JSON text.
 *
 * @throws SourceFault (while they are read) that names the line, and nothing of what stands there
 */
export function readRows(answer: Answer, categories: readonly string[]): AsyncGenerator<SourceRow> {
  const schema = rowSchema(categories);
  const read: ReadRow = (value, where) => checked(schema, value, where);
  return mediaTypeOf(answer) === linesType ? rowLines(answer, read) : fewRows(answer, read);
}

async function* rowLines(answer: Answer, read: ReadRow): AsyncGenerator<SourceRow> {
  let [rows, ended] = [0, false];
  for await (const lines of byteLines(await answer.read(), lineBytes)) {
    for (const line of lines) {
      if (line.text.trim() === '') continue;
      const where = () => `Line ${line.number}`;
      if (ended) throw new SourceFault('schema', `${where()} comes behind the end`);
      const value = lineValue(line, where);
      ended = isEnd(value);
      if (ended) checkEnd(value, { rows, where });
      else {
        rows += 1;
        yield read(value, where);
      }
    }
  }
  if (!ended) throw new SourceFault('incomplete', `Its answer broke off after ${rows} rows: the line that ends it did not come`);
}

/** A last line that is no JSON and without a line break was not written to its end. */
function lineValue({ text, number, whole }: ByteLine, where: () => string): unknown {
  try {
    return parsed(text, where);
  } catch (error) {
    throw whole ? error : new SourceFault('incomplete', `Its answer broke off in the middle of line ${number}`);
  }
}

const isEnd = (value: unknown): boolean => typeof value === 'object' && value !== null && 'end' in value;
const end = z.object({ end: z.literal(true), rows: z.int().check(z.minimum(0)) });

function checkEnd(value: unknown, { rows, where }: { readonly rows: number; readonly where: () => string }): void {
  const said = checked(end, value, where).rows;
  if (said !== rows) throw new SourceFault('incomplete', `Its answer has ${rows} rows, and says that there are ${said}`);
}

const few = z.object({ rows: z.array(z.unknown()) });

async function* fewRows(answer: Answer, read: ReadRow): AsyncGenerator<SourceRow> {
  const { rows } = checked(few, await readJson(answer, `${linesType}, nor ${jsonType}`), itsAnswer);
  for (const [index, row] of rows.entries()) yield read(row, () => `Row ${index + 1}`);
}

const rowSchema = (categories: readonly string[]): z.core.$ZodType<SourceRow> =>
  z.object({
    // It becomes the name of a file.
    table: z.string().check(z.minLength(1), z.maxLength(200), z.refine(isKeepable)),
    category: z.enum(categories),
    person: z.exactOptional(z.string()),
    origin: z.exactOptional(z.string()),
    values: z.custom<Readonly<Record<string, SourceValue>>>(areValues),
  });

const areValues = (values: unknown): boolean =>
  typeof values === 'object' &&
  values !== null &&
  !Array.isArray(values) &&
  Object.keys(values).every(isKeepable) &&
  isShallow(values, maxDepth);

/** What stands too deep in each other, nobody can read, and no function that calls itself can walk. */
function isShallow(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return depth > 0 && Object.values(value).every((part) => isShallow(part, depth - 1));
}
