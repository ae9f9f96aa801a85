import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { growTree } from './growing-tree.js';
import { consistencyProof, edgeTiles, inclusionProof, rootOf, type Tile, type TileKey } from './log-tiles.js';
import { treeHash } from './merkle-tree.js';

const sha256 = (data: Uint8Array) => new Uint8Array(createHash('sha256').update(data).digest());
const hash = treeHash(sha256);
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

/** RFC 6962 §2.1, word for word. */
const naive = {
  hash: (...parts: Uint8Array[]) => sha256(Buffer.concat(parts)),
  split(n: number) {
    let k = 1;
    while (k * 2 < n) k *= 2;
    return k;
  },
  mth(d: Uint8Array[]): Uint8Array {
    if (d.length === 0) return naive.hash();
    if (d.length === 1) return naive.hash(Buffer.of(0), d[0] ?? Buffer.of());
    const k = naive.split(d.length);
    return naive.hash(Buffer.of(1), naive.mth(d.slice(0, k)), naive.mth(d.slice(k)));
  },
  path(m: number, d: Uint8Array[]): Uint8Array[] {
    if (d.length <= 1) return [];
    const k = naive.split(d.length);
    return m < k ? [...naive.path(m, d.slice(0, k)), naive.mth(d.slice(k))] : [...naive.path(m - k, d.slice(k)), naive.mth(d.slice(0, k))];
  },
  proof: (m: number, d: Uint8Array[]) => naive.subproof(m, d, true),
  subproof(m: number, d: Uint8Array[], b: boolean): Uint8Array[] {
    if (m === d.length) return b ? [] : [naive.mth(d)];
    const k = naive.split(d.length);
    return m <= k
      ? [...naive.subproof(m, d.slice(0, k), b), naive.mth(d.slice(k))]
      : [...naive.subproof(m - k, d.slice(k), false), naive.mth(d.slice(0, k))];
  },
};

const entry = (index: number) => Buffer.from(`entry ${index}`);
const entries = (size: number) => Array.from({ length: size }, (_, index) => entry(index));

/** A log that is kept in tiles, sealed at the sizes that are given. */
function sealed(sizes: readonly number[]) {
  const tiles = new Map<string, Tile>();
  const read = async (keys: readonly TileKey[]) => keys.flatMap(({ level, tile }) => tiles.get(`${level}/${tile}`) ?? []);
  const edge = (size: number) => edgeTiles(size).flatMap(({ level, tile }) => tiles.get(`${level}/${tile}`) ?? []);
  const roots: string[] = [];
  let size = 0;
  for (const next of sizes) {
    const tree = growTree(size, edge(size), hash);
    for (; size < next; size += 1) tree.append(hash.leaf(`entry ${size}`));
    for (const tile of [...tree.takeFull(), ...tree.edge()]) tiles.set(`${tile.level}/${tile.tile}`, tile);
    roots.push(hex(tree.root()));
  }
  return { tiles, read, roots };
}

const ascending = fc
  .array(fc.integer({ min: 0, max: 700 }), { minLength: 1, maxLength: 4 })
  .map((sizes) => sizes.toSorted((a, b) => a - b));

describe('the tree', () => {
  test('has the roots of the test vectors of Certificate Transparency', () => {
    const leaves = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
    const tree = growTree(0, [], hash);
    expect(hex(tree.root())).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    for (const leaf of leaves) tree.append(hash.leaf(Buffer.from(leaf, 'hex').toString()));
    expect(hex(tree.root())).toBe('5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328');
  });

  test('has the roots and proofs of RFC 6962 at every size, in whatever steps it grew', async () => {
    await fc.assert(
      fc.asyncProperty(ascending, fc.nat(), fc.nat(), async (sizes, a, b) => {
        const { read, roots } = sealed(sizes);
        const size = sizes.at(-1) ?? 0;
        expect(roots).toEqual(sizes.map((at) => hex(naive.mth(entries(at)))));
        if (size === 0) return;
        const [to, index] = [1 + (a % size), b % (1 + (a % size))];
        expect(hex(await rootOf(to, read, hash))).toBe(hex(naive.mth(entries(to))));
        expect((await inclusionProof(index, to, read, hash)).map(hex)).toEqual(naive.path(index, entries(to)).map(hex));
        expect((await consistencyProof(index + 1, to, read, hash)).map(hex)).toEqual(naive.proof(index + 1, entries(to)).map(hex));
      }),
      { numRuns: 60 },
    );
  });

  test('is kept in tiles of 256 hashes, level by level', () => {
    const { tiles } = sealed([100, 66_000]);
    const lengths = new Map([...tiles].map(([name, { hashes }]) => [name, hashes.length / 32]));
    expect(tiles.size).toBe(258 + 2 + 1);
    expect([lengths.get('0/0'), lengths.get('0/256'), lengths.get('0/257')]).toEqual([256, 256, 66_000 - 257 * 256]);
    expect([lengths.get('1/0'), lengths.get('1/1'), lengths.get('2/0')]).toEqual([256, 1, 1]);
    expect(edgeTiles(66_000)).toEqual([
      { level: 0, tile: 257 },
      { level: 1, tile: 1 },
      { level: 2, tile: 0 },
    ]);
  });

  test('says which tile is missing', async () => {
    const { tiles, read } = sealed([600]);
    tiles.delete('0/2');
    await expect(inclusionProof(599, 600, read, hash)).rejects.toThrow('lacks hashes of tile 2 on level 0');
    expect(() => growTree(600, [], hash)).toThrow('lacks hashes of tile 2 on level 0');
  });
});
