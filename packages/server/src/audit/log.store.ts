import type { PlacedFact } from '../storage/append.js';
import type { Tile, TileKey } from './log-tiles.js';

/** A fact as it is stored. */
export interface StoredFact extends Omit<PlacedFact, 'record'> {
  /** The JSON text itself: the log proves every character of it. */
  readonly record: string;
}

/** A signed head of the log. */
export interface StoredCheckpoint {
  /** How many facts the tree held. */
  readonly treeSize: number;
  /** The size that the checkpoint before this one had, 0 for the first: no two follow the same one, and none goes missing unseen. */
  readonly previousSize: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** base64url */
  readonly rootHash: string;
  /** Compact JWS (RFC 7515 §7.1) of the same. */
  readonly jws: string;
}

/** What a sealer adds to the log: all of it or nothing. */
export interface Seal {
  /** The tiles that are new or fuller than they were. */
  readonly tiles: readonly Tile[];
  readonly checkpoint: StoredCheckpoint;
}

export interface LogStore {
  /** Facts after a position, in their order; at most so many. */
  facts(after: number, limit: number): Promise<StoredFact[]>;
  newest(): Promise<StoredCheckpoint | undefined>;
  /** Checkpoints of trees larger than a size, the smallest first; at most so many. */
  checkpoints(after: number, limit: number): Promise<StoredCheckpoint[]>;
  /** Those tiles that are there, in any order. */
  tiles(keys: readonly TileKey[]): Promise<Tile[]>;
  /** The tiles of a level after one of them, from left to right; at most so many. */
  tilesOf(level: number, after: number, limit: number): Promise<Tile[]>;
  /** Resolves with false, and writes nothing, when another sealer went on from the same checkpoint. */
  seal(seal: Seal): Promise<boolean>;
}
