import { foldHashes, hashesOfLevel, hashIn, tileWidth, type Tile } from './log-tiles.js';
import { hashLength, joinHashes, type TreeHash } from './merkle-tree.js';

/** A tree that takes leaves at its end. It knows the tiles that are still filling, and no others. */
export interface GrowingTree {
  readonly size: number;
  append(leaf: Uint8Array): void;
  root(): Uint8Array;
  /** The tiles that were filled since they were last taken. */
  takeFull(): Tile[];
  /** The tiles that are not full. */
  edge(): Tile[];
}

interface Filling {
  tile: number;
  readonly hashes: Uint8Array;
  count: number;
}

/** Goes on with a tree of a size, by the tiles of its edge (`edgeTiles`). @throws when one of these is missing or too short */
export function growTree(size: number, edge: readonly Tile[], hash: TreeHash): GrowingTree {
  const levels: Filling[] = [];
  for (let level = 0; hashesOfLevel(size, level) > 0; level += 1) levels.push(openLevel(size, level, edge));
  let leaves = size;
  let full: Tile[] = [];

  const add = (level: number, value: Uint8Array): void => {
    const filling = (levels[level] ??= emptyTile(0));
    filling.hashes.set(value, filling.count * hashLength);
    filling.count += 1;
    if (filling.count < tileWidth) return;
    full.push({ level, tile: filling.tile, hashes: filling.hashes });
    levels[level] = emptyTile(filling.tile + 1);
    add(level + 1, foldHashes(filling.hashes, 0, tileWidth, hash));
  };

  return {
    get size() {
      return leaves;
    },
    append(leaf) {
      add(0, leaf);
      leaves += 1;
    },
    root: () => (leaves === 0 ? hash.empty : joinHashes(levels.flatMap((filling) => peaks(filling, hash)).toReversed(), hash)),
    takeFull() {
      const taken = full;
      full = [];
      return taken;
    },
    edge: () =>
      levels.flatMap(({ tile, count, hashes }, level) => (count === 0 ? [] : { level, tile, hashes: hashes.slice(0, count * hashLength) })),
  };
}

const emptyTile = (tile: number): Filling => ({ tile, hashes: new Uint8Array(tileWidth * hashLength), count: 0 });

function openLevel(size: number, level: number, edge: readonly Tile[]): Filling {
  const all = hashesOfLevel(size, level);
  const filling = emptyTile(Math.floor(all / tileWidth));
  filling.count = all % tileWidth;
  if (filling.count === 0) return filling;
  const kept = edge.find((tile) => tile.level === level && tile.tile === filling.tile);
  const length = filling.count * hashLength;
  if (!kept || kept.hashes.length < length) throw new Error(`The log lacks hashes of tile ${filling.tile} on level ${level}`);
  filling.hashes.set(kept.hashes.subarray(0, length));
  return filling;
}

/** The perfect subtrees of an unfinished tile, the smallest first: they stand to the right. */
function peaks({ hashes, count }: Filling, hash: TreeHash): Uint8Array[] {
  const found: Uint8Array[] = [];
  let end = count;
  for (let width = 1; end > 0; width *= 2) {
    if (end % (width * 2) === 0) continue;
    end -= width;
    found.push(width === 1 ? hashIn(hashes, end) : foldHashes(hashes, end, width, hash));
  }
  return found;
}
