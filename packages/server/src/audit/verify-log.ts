import { base64url } from '@privet/types';
import { growTree } from './growing-tree.js';
import type { LogCopy } from './log-copy.js';
import type { StoredFact } from './log.store.js';
import { tileWidth } from './log-tiles.js';
import type { TreeHash } from './merkle-tree.js';
import { openCheckpoint, type LogHead } from './checkpoint.js';
import { verifyCheckpoints } from './verify-checkpoints.js';
import { factCheck, type FactCheck } from './verify-facts.js';
import { policyCheck } from './verify-policies.js';
import type { Fault, FactReader } from './verify-fault.js';
import { rootCheck, type RootCheck } from './verify-roots.js';
import { tileCheck, type TileCheck } from './verify-tiles.js';

export interface VerifyOptions {
  readonly reader: FactReader;
  readonly hash: TreeHash;
  /** A checkpoint that somebody kept: the log must begin with what it signed. */
  readonly saved?: LogHead | undefined;
}

export interface Verdict {
  /** What the newest checkpoint that holds says; undefined where none does. */
  readonly head: LogHead | undefined;
  /** Empty where everything is as it was sealed. Of the facts, the first that is not. */
  readonly faults: readonly Fault[];
  /** The first fact after those that are sealed. */
  readonly unsealed: StoredFact | undefined;
}

/**
 * Derives the whole log anew from what is stored, and holds it against the tiles and the signed checkpoints. It reads everything once, in
 * its order, and keeps little of it in memory.
 */
export async function verifyLog(copy: LogCopy, { reader, hash, saved }: VerifyOptions): Promise<Verdict> {
  const keys = await copy.keys();
  const checkpoints = await verifyCheckpoints(copy.checkpoints(), keys);
  const head = checkpoints.newest;
  const size = head?.treeSize ?? 0;
  const policies = policyCheck(await copy.policies());
  const tiles = tileCheck(copy, hash);
  const roots = rootCheck(copy.checkpoints(), checkpoints.broken, saved);
  const facts = factCheck({ reader, policies, hash, tiles });
  const { root, unsealed } = await replay(copy.facts(), size, { facts, roots, tiles, hash });
  const found = head === undefined || root === head.rootHash ? facts.blameTiles() : facts.fault(roots.firstFault());
  const factsHold = found.length === 0;
  const faults = [
    ...found,
    ...checkpoints.faults,
    ...(factsHold ? roots.faults() : []),
    ...policies.faults(factsHold),
    ...(await tiles.finish(await sizeNow(copy, keys, size))),
  ];
  return { head, faults, unsealed };
}

interface Checks {
  readonly facts: FactCheck;
  readonly roots: RootCheck;
  readonly tiles: TileCheck;
  readonly hash: TreeHash;
}

/** Grows a tree from the facts, up to the size that is signed; hands on what it meets. */
async function replay(all: AsyncIterable<StoredFact>, size: number, { facts, roots, tiles, hash }: Checks) {
  const tree = growTree(0, [], hash);
  const append = async (leaf: Uint8Array, fact?: StoredFact) => {
    tree.append(leaf);
    await roots.at(tree, fact);
    if (tree.size % tileWidth > 0) return;
    for (const tile of tree.takeFull()) facts.differs(await tiles.compare(tile));
  };
  const appendMissing = async (end: number) => {
    while (tree.size < end) await append(await facts.missing(tree.size + 1));
  };
  let unsealed: StoredFact | undefined;
  for await (const fact of all) {
    await appendMissing(Math.min(fact.position - 1, size));
    if (fact.position <= tree.size) facts.outOfPlace(fact);
    else if (tree.size < size) await append(await facts.leafOf(fact), fact);
    else {
      unsealed ??= fact;
      facts.seen(fact);
    }
  }
  await appendMissing(size);
  for (const tile of tree.edge()) facts.differs(await tiles.compare(tile));
  return { root: base64url(tree.root()), unsealed };
}

/** How large the log is by now: tiles may have grown since its newest checkpoint was read. */
async function sizeNow(copy: LogCopy, keys: Awaited<ReturnType<LogCopy['keys']>>, size: number): Promise<number> {
  const newest = await copy.newest();
  const signed = newest && (await openCheckpoint(newest.jws, keys).catch(() => undefined));
  return Math.max(size, signed?.treeSize ?? 0);
}
