import { base64url, fromBase64url, type PublicKey } from '@privet/types';
import type { StoredPolicy } from '../storage/append.js';
import { openCheckpoint } from './checkpoint.js';
import type { LogCopy } from './log-copy.js';
import { hashesOfLevel, tileWidth, type Tile } from './log-tiles.js';
import type { StoredCheckpoint, StoredFact } from './log.store.js';
import { hashLength } from './merkle-tree.js';

/** What the lines of an export hold, and so how each begins. */
const types = ['log', 'key', 'checkpoint', 'tile', 'fact', 'policy'] as const;
type LineType = (typeof types)[number];

const format = 'privet-log-1';

const lineOf = (type: LineType, fields: object) => `${JSON.stringify({ type, ...fields })}\n`;

/** All that is sealed, as lines of JSON (NDJSON): what a verifier needs, and nothing else. */
export async function* exportLines(copy: LogCopy): AsyncGenerator<string> {
  const keys = await copy.keys();
  const newest = await copy.newest();
  const size = newest ? (await openCheckpoint(newest.jws, keys).catch(() => newest)).treeSize : 0;
  yield lineOf('log', { format, treeSize: size });
  for (const key of keys) yield lineOf('key', key);
  for await (const checkpoint of copy.checkpoints()) if (checkpoint.treeSize <= size) yield lineOf('checkpoint', checkpoint);
  for (let level = 0; hashesOfLevel(size, level) > 0; level += 1) {
    for await (const tile of copy.tiles(level)) yield* tileLines(tile, size);
  }
  const unsealed = new Set<string>();
  for await (const fact of copy.facts()) {
    if (fact.position <= size) yield factLine(fact);
    else if (fact.kind === 'policy') unsealed.add((JSON.parse(fact.record) as StoredPolicy).version);
  }
  for (const policy of await copy.policies()) if (!unsealed.has(policy.version)) yield lineOf('policy', policy);
}

/** In one order, whatever the storage. */
function factLine({ position, id, kind, subject, person, decisionId, recordedAt, record }: StoredFact): string {
  return lineOf('fact', { position, id, kind, subject, person, decisionId, recordedAt, record });
}

/** A tile, without what was sealed after the export began. */
function* tileLines({ level, tile, hashes }: Tile, size: number): Generator<string> {
  const count = Math.min(hashes.length, (hashesOfLevel(size, level) - tile * tileWidth) * hashLength);
  if (count > 0) yield lineOf('tile', { level, tile, hashes: base64url(hashes.subarray(0, count)) });
}

/**
 * An export as a copy of the log. Its lines are read once for each kind of them, so that it may be larger than the memory.
 * @throws when the first line is none of an export's
 */
export async function exportedLog(open: () => AsyncIterable<string>): Promise<LogCopy> {
  for await (const line of open()) {
    if (!line.startsWith(`{"type":"log","format":"${format}"`)) throw new Error('its first line is none of an export of ours');
    break;
  }
  return {
    keys: () => all<PublicKey>(rowsOf(open, 'key')),
    policies: () => all<StoredPolicy>(rowsOf(open, 'policy')),
    facts: () => rowsOf<StoredFact>(open, 'fact'),
    checkpoints: () => rowsOf<StoredCheckpoint>(open, 'checkpoint'),
    async *tiles(level) {
      for await (const row of rowsOf<Omit<Tile, 'hashes'> & { hashes: string }>(open, 'tile'))
        if (row.level === level) yield { ...row, hashes: fromBase64url(row.hashes) };
    },
    async newest() {
      return (await all<StoredCheckpoint>(rowsOf(open, 'checkpoint'))).at(-1);
    },
  };
}

async function* rowsOf<Row>(open: () => AsyncIterable<string>, type: LineType): AsyncGenerator<Row> {
  let number = 0;
  for await (const line of open()) {
    number += 1;
    if (line.startsWith(`{"type":"${type}"`)) yield rowOf<Row>(line, number);
    else if (!types.some((known) => line.startsWith(`{"type":"${known}"`))) throw new Error(`line ${number} is none of an export of ours`);
  }
}

function rowOf<Row>(line: string, number: number): Row {
  try {
    const { type: _, ...row } = JSON.parse(line) as Row & { type: LineType };
    return row as Row;
  } catch (cause) {
    throw new Error(`line ${number} is no JSON`, { cause });
  }
}

async function all<Row>(rows: AsyncIterable<Row>): Promise<Row[]> {
  const found: Row[] = [];
  for await (const row of rows) found.push(row);
  return found;
}
