import { base64url } from '@privet/types';
import { growTree, type GrowingTree } from './growing-tree.js';
import { edgeTiles, type Tile } from './log-tiles.js';
import type { LogStore, StoredFact } from './log.store.js';
import type { TreeHash } from './merkle-tree.js';

/** What the log grows by: the facts after those that are sealed. */
export interface Growth {
  readonly treeSize: number;
  /** base64url */
  readonly rootHash: string;
  /** The tiles that are new or fuller than they were. */
  readonly tiles: readonly Tile[];
  /** Whether there may be more, to be sealed next. */
  readonly more: boolean;
}

/** Hashes the facts after the first `from`; undefined where there are none. */
export type GrowLog = (from: number) => Promise<Growth | undefined>;

/** A fact as the log proves it: in its canonical form (RFC 8785). At once, wherever what it takes is at hand. */
export type LeafText = (fact: StoredFact) => string | Promise<string>;

export interface GrowLogOptions {
  readonly log: Pick<LogStore, 'facts' | 'tiles'>;
  readonly leafText: LeafText;
  readonly hash: TreeHash;
}

/** Facts that are hashed in one go; between two, others get their turn. */
const batchSize = 256;
/** Facts that are sealed by one checkpoint, at most. */
const maxGrowth = 16_384;

/** Grows the log in this thread. It goes on where it was, or reads the log's edge anew where somebody else went on. */
export function logGrower({ log, leafText, hash }: GrowLogOptions): GrowLog {
  let tree: GrowingTree | undefined;

  const appendNext = async (grown: GrowingTree): Promise<boolean> => {
    const facts = await log.facts(grown.size, batchSize);
    for (const fact of facts) {
      if (fact.position !== grown.size + 1) throw new Error(`There is no record at position ${grown.size + 1}; nothing is sealed after it`);
      const text = leafText(fact);
      grown.append(hash.leaf(typeof text === 'string' ? text : await text));
    }
    return facts.length === batchSize;
  };

  return async (from) => {
    const known = tree?.size === from ? tree : undefined;
    // What breaks off in between is begun anew.
    tree = undefined;
    const grown = known ?? growTree(from, await log.tiles(edgeTiles(from)), hash);
    let more = true;
    for (let first = true; more && grown.size - from < maxGrowth; first = false) {
      if (!first) await turn();
      more = await appendNext(grown);
    }
    tree = grown;
    return grown.size === from
      ? undefined
      : { treeSize: grown.size, rootHash: base64url(grown.root()), tiles: [...grown.takeFull(), ...grown.edge()], more };
  };
}

/** Lets whatever waits for this thread go first. */
const turn = () => new Promise<void>((resolve) => setTimeout(resolve));
