import {
  hashLength,
  inclusionPath,
  consistencyPath,
  joinHashes,
  perfectNodes,
  type LeafRange,
  type TreeHash,
  type TreeNode,
} from './merkle-tree.js';

// The tree is kept as C2SP's tlog-tiles says (https://c2sp.org/tlog-tiles): a tile holds the hashes of up to 256 subtrees of 256^level leaves,
// side by side; what stands between two levels is hashed anew when it is needed.

/** How many levels of the tree a tile spans, and how many hashes it holds. */
const tileHeight = 8;
export const tileWidth = 2 ** tileHeight;

/** Where a tile stands: `tile` counts from the left, `level` from the leaves. */
export interface TileKey {
  readonly level: number;
  readonly tile: number;
}

export interface Tile extends TileKey {
  /** Up to 256 hashes, one after the other. */
  readonly hashes: Uint8Array;
}

/** How many hashes the tiles of a level hold, all together, in a tree of this size. */
export const hashesOfLevel = (size: number, level: number): number => Math.floor(size / tileWidth ** level);

/** The tiles that a tree of this size is still filling. */
export function edgeTiles(size: number): TileKey[] {
  const keys: TileKey[] = [];
  for (let level = 0; hashesOfLevel(size, level) > 0; level += 1) {
    const count = hashesOfLevel(size, level);
    if (count % tileWidth > 0) keys.push({ level, tile: Math.floor(count / tileWidth) });
  }
  return keys;
}

/** One hash of a tile. */
export const hashIn = (hashes: Uint8Array, place: number): Uint8Array => hashes.subarray(place * hashLength, (place + 1) * hashLength);

/** The hash over some of a tile's hashes, a power of two of them. */
export function foldHashes(hashes: Uint8Array, from: number, count: number, hash: TreeHash): Uint8Array {
  if (count === 1) return hashIn(hashes, from);
  const half = count / 2;
  return hash.node(foldHashes(hashes, from, half, hash), foldHashes(hashes, from + half, half, hash));
}

/** Reads tiles; in any order, those that are there. */
export type ReadTiles = (keys: readonly TileKey[]) => Promise<readonly Tile[]>;

/** The hashes that prove that a leaf is in the tree of a size. */
export const inclusionProof = (index: number, size: number, read: ReadTiles, hash: TreeHash): Promise<Uint8Array[]> =>
  rangeHashes(inclusionPath(index, size), read, hash);

/** The hashes that prove that the tree of one size begins with that of another. */
export const consistencyProof = (from: number, to: number, read: ReadTiles, hash: TreeHash): Promise<Uint8Array[]> =>
  rangeHashes(consistencyPath(from, to), read, hash);

/** The root that the tree had at a size. */
export async function rootOf(size: number, read: ReadTiles, hash: TreeHash): Promise<Uint8Array> {
  const [root] = size === 0 ? [] : await rangeHashes([{ start: 0, end: size }], read, hash);
  return root ?? hash.empty;
}

async function rangeHashes(ranges: readonly LeafRange[], read: ReadTiles, hash: TreeHash): Promise<Uint8Array[]> {
  const nodes = ranges.map((range) => perfectNodes(range).map(placeOf));
  const keys = new Map(nodes.flat().map(({ key }) => [nameOf(key), key]));
  const tiles = new Map((await read([...keys.values()])).map((tile) => [nameOf(tile), tile.hashes]));
  const hashOf = ({ key, from, count }: Place) => foldHashes(fullEnough(tiles.get(nameOf(key)), key, from + count), from, count, hash);
  return nodes.map((places) => joinHashes(places.map(hashOf), hash));
}

const nameOf = ({ level, tile }: TileKey) => `${level}/${tile}`;

interface Place {
  readonly key: TileKey;
  /** Which of the tile's hashes, and how many. */
  readonly from: number;
  readonly count: number;
}

/** Where the hashes stand that a node is made of. */
function placeOf({ level, index }: TreeNode): Place {
  const tileLevel = Math.floor(level / tileHeight);
  const count = 2 ** (level % tileHeight);
  const first = index * count;
  return { key: { level: tileLevel, tile: Math.floor(first / tileWidth) }, from: first % tileWidth, count };
}

function fullEnough(hashes: Uint8Array | undefined, { level, tile }: TileKey, count: number): Uint8Array {
  if (!hashes || hashes.length < count * hashLength) throw new Error(`The log lacks hashes of tile ${tile} on level ${level}`);
  return hashes;
}
