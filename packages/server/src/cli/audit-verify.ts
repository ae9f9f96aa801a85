import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { openCheckpoint, type LogHead } from '../audit/checkpoint.js';
import { storedLog, type LogCopy } from '../audit/log-copy.js';
import { exportedLog } from '../audit/log-export.js';
import type { Fault } from '../audit/verify-fault.js';
import { verifyLog, type Verdict } from '../audit/verify-log.js';
import { factReader } from '../fact-reader.js';
import { readFlags } from './flags.js';
import { nodeTreeHash } from './node-hash.js';
import { openExisting } from './open-storage.js';
import { CommandError, UsageError } from './command-error.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** `privet audit verify`: derives the log anew; ends with 1, naming the first record that is not as it was sealed. */
export async function auditVerify(args: string[], env: Environment): Promise<void> {
  const { database, export: file, checkpoint } = readSources(args);
  const saved = checkpoint === undefined ? undefined : savedCheckpoint(checkpoint);
  const opened = file === undefined ? await openDatabase(database, env) : { copy: await openExport(file), close: async () => {} };
  try {
    report(await verify(opened.copy, saved));
  } catch (error) {
    throw file === undefined ? error : new CommandError(`The export does not hold: ${messageOf(error)}`);
  } finally {
    await opened.close();
  }
}

function readSources(args: string[]) {
  const option = { type: 'string' } as const;
  const { values } = readFlags({ args, options: { database: option, export: option, checkpoint: option } });
  if (values.database === undefined || values.export === undefined) return values;
  throw new UsageError('Name a --database or an --export, not both');
}

async function openDatabase(database: string | undefined, env: Environment) {
  const storage = await openExisting(database, env);
  return { copy: storedLog(storage), close: () => storage.close() };
}

async function openExport(file: string): Promise<LogCopy> {
  if (!existsSync(file)) throw new UsageError(`There is no file ${file}`);
  const lines = () => createInterface({ input: createReadStream(file), crlfDelay: Infinity });
  return exportedLog(lines).catch((error: unknown) => {
    throw new UsageError(`${file} is no export: ${messageOf(error)}`);
  });
}

/** The compact JWS in a file: alone, as the API answers it, or in a receipt. */
function savedCheckpoint(file: string): string {
  if (!existsSync(file)) throw new UsageError(`There is no file ${file}`);
  const text = readFileSync(file, 'utf8').trim();
  const jws = text.startsWith('{') ? checkpointIn(text) : text;
  if (jws === undefined || !/^[\w-]+\.[\w-]+\.[\w-]+$/.test(jws)) throw new UsageError(`There is no checkpoint in ${file}`);
  return jws;
}

function checkpointIn(json: string): string | undefined {
  try {
    const saved = JSON.parse(json) as { checkpoint?: string; proof?: { checkpoint?: string } };
    return saved.checkpoint ?? saved.proof?.checkpoint;
  } catch {
    return undefined;
  }
}

interface Outcome {
  readonly head: LogHead | undefined;
  readonly faults: readonly Pick<Fault, 'name' | 'position' | 'what'>[];
}

async function verify(copy: LogCopy, checkpoint: string | undefined): Promise<Outcome> {
  const keys = await copy.keys();
  const saved = checkpoint === undefined ? undefined : await openCheckpoint(checkpoint, keys).catch(messageOf);
  const strange = typeof saved === 'string' ? [{ name: 'the saved checkpoint', what: `is of another log: ${saved}` }] : [];
  const { head, faults, unsealed } = await verifyLog(copy, {
    reader: factReader({ find: async (version) => (await copy.policies()).find((policy) => policy.version === version) }),
    hash: nodeTreeHash,
    saved: typeof saved === 'string' ? undefined : saved,
  });
  return { head, faults: [...faults, ...strange, ...(unsealed && !(await isSealedSoon(copy, unsealed)) ? [neverSealed(unsealed)] : [])] };
}

/** How long a server that runs may take to seal what it wrote, in milliseconds. */
const patience = 3_000;

async function isSealedSoon(copy: LogCopy, { position }: NonNullable<Verdict['unsealed']>): Promise<boolean> {
  for (const end = Date.now() + patience; Date.now() < end;) {
    if (((await copy.newest())?.treeSize ?? 0) >= position) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

const neverSealed = ({ id, position }: NonNullable<Verdict['unsealed']>) => ({
  name: id,
  position,
  what: 'was added and is not sealed: another hand wrote it, or no server has run since; one that starts seals it',
});

function report({ head, faults }: Outcome): void {
  for (const { name, position, what } of faults) console.log(`${name}${position === undefined ? '' : ` (position ${position})`} ${what}`);
  const sealed = head
    ? `${head.treeSize} records, root ${head.rootHash}, sealed at ${new Date(head.at).toISOString()}`
    : 'nothing is sealed yet';
  console.log(faults.length === 0 ? `The log holds: ${sealed}` : `The log does not hold: ${sealed}`);
  if (faults.length > 0) process.exitCode = 1;
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
