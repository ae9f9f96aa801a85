import { foldHashes, hashesOfLevel, hashIn, tileWidth, type Tile } from './log-tiles.js';
import type { LogCopy } from './log-copy.js';
import { hashLength, type TreeHash } from './merkle-tree.js';
import type { Fault } from './verify-fault.js';

/** Where a stored tile and the tile that the facts make differ. */
export interface Difference {
  readonly made: Tile;
  readonly stored: Uint8Array;
  /** The first of their hashes that differ. */
  readonly place: number;
}

export interface TileCheck {
  /** What was sealed as the leaf of a position. */
  sealedLeaf(position: number): Promise<Uint8Array | undefined>;
  /** Holds a tile that the facts make against the stored one; answers where they differ, unless the stored one is clearly at fault. */
  compare(made: Tile): Promise<Difference | undefined>;
  /** The stored tile of a difference is at fault: the facts are what was signed. */
  blame(difference: Difference): void;
  /** What was found in all, once every tile that the facts make was compared, in a log that has grown to `size` meanwhile. */
  finish(size: number): Promise<readonly Fault[]>;
}

/** 256^7 leaves are more than a position can count. */
const levels = [0, 1, 2, 3, 4, 5, 6];

/** Holds the stored tiles against those that the facts make, both from left to right. */
export function tileCheck(copy: Pick<LogCopy, 'tiles'>, hash: TreeHash): TileCheck {
  const cursors = levels.map((level) => tileCursor(copy.tiles(level)));
  const faults: Fault[] = [];
  const fault = ({ level, tile }: Pick<Tile, 'level' | 'tile'>, what: string) =>
    void faults.push({ table: 'log_tiles', name: `tile ${tile} of level ${level}`, what });
  const stored = async (level: number, tile: number) => cursors[level]?.at(tile);
  const blame = ({ made, place }: Difference) => fault(made, `was changed: its hash ${place} is not that of the records below it`);

  /** What the level above says of a whole tile. */
  const saidAbove = async ({ level, tile }: Tile) => {
    const parent = await stored(level + 1, Math.floor(tile / tileWidth));
    const place = tile % tileWidth;
    return parent && parent.length >= (place + 1) * hashLength ? hashIn(parent, place) : undefined;
  };

  return {
    async sealedLeaf(position) {
      const hashes = await stored(0, Math.floor((position - 1) / tileWidth));
      const place = (position - 1) % tileWidth;
      return hashes && hashes.length >= (place + 1) * hashLength ? hashIn(hashes, place) : undefined;
    },
    async compare(made) {
      const kept = await stored(made.level, made.tile);
      if (!kept) {
        fault(made, 'was removed');
        return undefined;
      }
      const place = firstDifference(made.hashes, kept);
      if (place === undefined) return undefined;
      const difference = { made, stored: kept, place };
      if (made.hashes.length < tileWidth * hashLength) return difference;
      const above = await saidAbove(made);
      if (!above || !sameBytes(above, foldHashes(made.hashes, 0, tileWidth, hash))) return difference;
      blame(difference);
      return undefined;
    },
    blame,
    async finish(size) {
      for (const [level, cursor] of cursors.entries()) {
        const known = hashesOfLevel(size, level);
        for await (const { tile, hashes } of cursor.rest()) {
          if (tile * tileWidth * hashLength + hashes.length > known * hashLength || hashes.length % hashLength !== 0)
            fault({ level, tile }, 'holds more than was sealed');
        }
      }
      return faults;
    },
  };
}

/** The place of the first hash that differs, or that one of the two lacks. */
function firstDifference(made: Uint8Array, stored: Uint8Array): number | undefined {
  for (let place = 0; place * hashLength < made.length; place += 1) {
    if (!sameBytes(hashIn(made, place), hashIn(stored, place))) return place;
  }
  return undefined;
}

export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, index) => byte === b[index]);

/** Walks the tiles of one level. */
function tileCursor(tiles: AsyncIterable<Tile>) {
  const iterator = tiles[Symbol.asyncIterator]();
  let current: Tile | undefined;
  const next = async () => (current = (await iterator.next()).value as Tile | undefined);
  return {
    /** The hashes of a tile; those asked for come from left to right. */
    async at(tile: number): Promise<Uint8Array | undefined> {
      if (current === undefined) await next();
      while (current !== undefined && current.tile < tile) await next();
      return current?.tile === tile ? current.hashes : undefined;
    },
    /** The last one that was asked for, and those after it. */
    async *rest(): AsyncGenerator<Tile> {
      if (current === undefined) await next();
      for (; current !== undefined; await next()) yield current;
    },
  };
}
