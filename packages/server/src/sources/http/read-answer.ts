import * as z from 'zod/mini';
import { isKeepable } from '../../http/validate.js';
import { SourceFault, type Corrected, type Erased, type RowCounts, type SentAnswer } from '../source.js';
import { decoded } from './byte-lines.js';
import { GrowingBytes } from './growing-bytes.js';

/** What a service said: at once, or later by itself. Both are read the same way. */
export type Answer = Pick<SentAnswer, 'headers' | 'read'>;

/** What a JSON text may have, in bytes. */
const jsonBytes = 1024 * 1024;
export const [jsonType, linesType] = ['application/json', 'application/x-ndjson'] as const;

export const itsAnswer = (): string => 'Its answer';

/** Without its parameters. */
export const mediaTypeOf = ({ headers }: Answer): string => (headers('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';

/** @throws SourceFault where it is no JSON, or too much */
export async function readJson(answer: Answer, wanted: string = jsonType): Promise<unknown> {
  const stream = await answer.read();
  if (mediaTypeOf(answer) !== jsonType) {
    await stream.cancel();
    throw new SourceFault('schema', `Its answer is not ${wanted}`);
  }
  return parsed(decoded(await readShort(stream), itsAnswer), itsAnswer);
}

async function readShort(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const bytes = new GrowingBytes();
  for await (const chunk of stream) {
    if (bytes.length + chunk.length > jsonBytes) throw new SourceFault('too-much', `Its answer has more than ${jsonBytes} bytes`);
    bytes.add(chunk);
  }
  return bytes.take();
}

/** @throws SourceFault that says where it is no JSON, and nothing of what stands there */
export function parsed(text: string, what: () => string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new SourceFault('schema', `${what()} is no JSON`);
  }
}

/** @throws SourceFault that names the field that is not as it should be, and nothing of what it holds */
export function checked<T>(schema: z.core.$ZodType<T>, value: unknown, what: () => string): T {
  const result = z.safeParse(schema, value);
  if (result.success) return result.data;
  // The first step of a path is a name of ours; what comes behind it may be a word of theirs.
  const field = result.error.issues[0]?.path[0];
  throw new SourceFault(
    'schema',
    field === undefined ? `${what()} is no object` : `${what()} lacks \`${String(field)}\`, or holds there what it should not`,
  );
}

const amount = z.int().check(z.minimum(0));
const text = z.string().check(z.refine(isKeepable));
/** By category: no other is taken, and none is named in what is thrown, since anything may stand there. */
const countsOf = (categories: readonly string[]): z.core.$ZodType<RowCounts> =>
  z.record(z.string(), amount).check(z.refine((counts) => Object.keys(counts).every((category) => categories.includes(category))));

const counted = (categories: readonly string[]) => z.object({ counts: countsOf(categories) });

const erased = (categories: readonly string[]) =>
  z.object({
    erased: amount,
    by: z.exactOptional(z.partialRecord(z.enum(['delete', 'anonymise', 'hash', 'nullify']), amount)),
    kept: z.exactOptional(countsOf(categories)),
  });

const corrected = (fields: readonly string[]) =>
  z.object({
    corrected: z.array(
      z.object({ field: z.enum(fields), before: z.nullable(text), after: z.nullable(text), refused: z.exactOptional(text) }),
    ),
  });

export const readCounts = async (answer: Answer, categories: readonly string[]): Promise<RowCounts> =>
  checked(counted(categories), await readJson(answer), itsAnswer).counts;

export async function readErased(answer: Answer, categories: readonly string[]): Promise<Erased> {
  const { kept = {}, ...rest } = checked(erased(categories), await readJson(answer), itsAnswer);
  return { ...rest, kept };
}

export const readCorrected = async (answer: Answer, fields: readonly string[]): Promise<readonly Corrected[]> =>
  checked(corrected(fields), await readJson(answer), itsAnswer).corrected;
