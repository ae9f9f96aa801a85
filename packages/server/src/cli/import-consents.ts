import { ImportConsents, maxImported, type Issue } from '@privet/types';
import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { consentImporter, type ConsentImporter } from '../consent/consent.import.js';
import { subjectHasher } from '../consent/consent.subject.js';
import { keyedHash } from '../http/hashing.js';
import { ProblemError } from '../http/problem.js';
import { validate } from '../http/validate.js';
import { openServerKeys } from '../keys/server-keys.js';
import { policyService } from '../policy/policy.service.js';
import type { Storage } from '../storage/storage.js';
import { secretOf } from './development.js';
import { readFlags } from './flags.js';
import { loadPolicy } from './load-policy.js';
import { openStorage } from './open-storage.js';
import { CommandError, UsageError } from './command-error.js';
import { readSettings } from './settings.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** What is wrong with a file; the command ends with 1, and nothing of the file was taken. */
class ImportError extends CommandError {}

/**
 * `privet import FILE`: takes over choices that were made elsewhere, one JSON object of `ImportedConsent` a line. The whole file is read and
 * checked before the first line is written; a second run adds only what is new.
 */
export async function importConsents(args: string[], env: Environment): Promise<void> {
  const { file, settings } = readArguments(args, env);
  const storage = await openStorage(settings.database);
  try {
    const importer = await openImporter(storage, settings);
    for await (const batch of batches(file)) refuse(await problemsOf(batch, importer));
    let count = 0;
    for await (const { lines } of batches(file)) count += (await importer.import({ consents: lines } as ImportConsents)).results.length;
    console.log(`Imported ${count} consents`);
  } finally {
    await storage.close();
  }
}

function readArguments(args: string[], env: Environment) {
  const options = { database: { type: 'string' }, policy: { type: 'string' } } as const;
  const { values, positionals } = readFlags({ args, options, allowPositionals: true });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1)
    throw new UsageError('Say one file: privet import FILE.ndjson [--database …] [--policy FILE]');
  if (!existsSync(file)) throw new UsageError(`There is no file ${file}`);
  const flags = Object.entries(values).flatMap(([name, value]) => [`--${name}`, value]);
  return { file, settings: readSettings(flags, { ...env, NODE_ENV: undefined }) };
}

async function openImporter(storage: Storage, settings: ReturnType<typeof readSettings>): Promise<ConsentImporter> {
  await storage.migrate();
  const policy = policyService(storage.policy, Date.now);
  if (settings.policy === undefined) await policy.refresh();
  else await policy.register(await loadPolicy(settings.policy));
  const keys = await openServerKeys(storage.keys, secretOf(settings), Date.now());
  return consentImporter({ store: storage.consent, policy, subjectOf: subjectHasher(keyedHash(keys.lookup)), now: Date.now });
}

interface Batch {
  /** The number of the first line. */
  readonly first: number;
  readonly lines: readonly unknown[];
}

async function* batches(file: string): AsyncGenerator<Batch> {
  let batch: { first: number; lines: unknown[] } = { first: 1, lines: [] };
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    number += 1;
    batch.lines.push(parsed(line, number));
    if (batch.lines.length < maxImported) continue;
    yield batch;
    batch = { first: number + 1, lines: [] };
  }
  if (batch.lines.length > 0) yield batch;
}

function parsed(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new ImportError(`Line ${number} is not JSON; nothing was imported`);
  }
}

/** What is wrong, each with the number of its line. */
async function problemsOf({ first, lines }: Batch, importer: ConsentImporter): Promise<string[]> {
  const issues = await issuesOf(lines, importer);
  return issues.map(({ path, message }) => {
    const [, , index = '0', ...field] = path.split('/');
    return `Line ${first + Number(index)}${field.length > 0 ? `, /${field.join('/')}` : ''}: ${message}`;
  });
}

async function issuesOf(consents: readonly unknown[], importer: ConsentImporter): Promise<readonly Issue[]> {
  try {
    return await importer.issues(validate(ImportConsents, { consents }));
  } catch (error) {
    if (error instanceof ProblemError && error.more.issues) return error.more.issues;
    throw error;
  }
}

function refuse(problems: readonly string[]): void {
  if (problems.length === 0) return;
  const more = problems.length > 20 ? [`… and ${problems.length - 20} more`] : [];
  throw new ImportError([...problems.slice(0, 20), ...more, 'Nothing was imported'].join('\n'));
}
