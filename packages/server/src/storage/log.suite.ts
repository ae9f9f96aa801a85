import { sha256 } from '@noble/hashes/sha2.js';
import { base64url } from '@privet/types';
import { describe, expect, test } from 'vitest';
import { logGrower } from '../audit/grow-log.js';
import { growTree } from '../audit/growing-tree.js';
import { rootOf } from '../audit/log-tiles.js';
import type { LogStore, StoredCheckpoint } from '../audit/log.store.js';
import { treeHash } from '../audit/merkle-tree.js';
import { startSealer } from '../audit/sealer.js';
import { policyEntry } from '../policy/plan-policy.js';
import type { Storage } from './storage.js';

const hash = treeHash(sha256);
const at = Date.parse('2026-11-24T09:30:00Z');

/** Appends so many facts. */
async function append(storage: Storage, count: number, name = 'v'): Promise<void> {
  const versions = Array.from({ length: count }, (_, index) => `${name}${index}`);
  await Promise.all(
    versions.map((version) => storage.policy.append(policyEntry({ version, hash: version, document: '{}', publishedAt: at }))),
  );
}

const checkpoint = (more: Partial<StoredCheckpoint> = {}): StoredCheckpoint => ({
  treeSize: 3,
  previousSize: 0,
  at,
  rootHash: 'root',
  jws: 'a.b.c',
  ...more,
});

const hashes = (count: number, value = 7) => new Uint8Array(count * 32).fill(value);
const bytes = (tiles: readonly { hashes: Uint8Array }[]) => tiles.map((tile) => [...tile.hashes]);

async function sealerOf(log: LogStore) {
  const { privateKey, publicKey } = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  const errors: unknown[] = [];
  const grow = logGrower({ log, leafText: ({ record }) => record, hash });
  const onError = (error: unknown) => void errors.push(error);
  const keys = { signing: { kid: 'sig_1', key: privateKey, publicKey } };
  return { ...startSealer({ log, grow, keys, now: () => at, onError }), errors };
}

async function allCheckpoints(log: LogStore): Promise<StoredCheckpoint[]> {
  const found: StoredCheckpoint[] = [];
  for (let after = 0; ; after = found.at(-1)?.treeSize ?? 0) {
    const page = await log.checkpoints(after, 2);
    found.push(...page);
    if (page.length < 2) return found;
  }
}

/** Each goes on from the one before, and the newest holds all facts under the root that they have. */
async function expectOneLog(log: LogStore, size: number): Promise<void> {
  const checkpoints = await allCheckpoints(log);
  expect(checkpoints.map(({ previousSize }) => previousSize)).toEqual([0, ...checkpoints.slice(0, -1).map(({ treeSize }) => treeSize)]);
  expect(checkpoints.at(-1)).toEqual(await log.newest());
  const tree = growTree(0, [], hash);
  for (const { record } of await log.facts(0, size + 1)) tree.append(hash.leaf(record));
  expect([tree.size, base64url(tree.root())]).toEqual([size, checkpoints.at(-1)?.rootHash]);
  for (const { treeSize, rootHash } of checkpoints) expect(base64url(await rootOf(treeSize, log.tiles, hash))).toBe(rootHash);
}

/** What every storage of the log must do. */
export function describeLog(opened: () => { readonly storage: Storage; readonly again?: () => Storage }, shared: boolean): void {
  describe('log', () => {
    test('gives facts in their order, with the text that is stored', async () => {
      const { storage } = opened();
      await append(storage, 5);
      const facts = await storage.log.facts(1, 3);
      expect(facts.map(({ position }) => position)).toEqual([2, 3, 4]);
      expect(facts[0]).toMatchObject({ kind: 'policy', subject: null, person: null, decisionId: null, recordedAt: at });
      expect(JSON.parse(facts[0]?.record ?? '')).toMatchObject({ id: facts[0]?.id, version: 'v1' });
      expect(await storage.log.facts(5, 3)).toEqual([]);
    });

    test('keeps checkpoints and tiles; a tile that grew takes the place of what it was', async () => {
      const { log } = opened().storage;
      expect(await log.newest()).toBeUndefined();
      expect(await log.seal({ checkpoint: checkpoint(), tiles: [{ level: 0, tile: 0, hashes: hashes(3) }] })).toBe(true);
      const next = checkpoint({ treeSize: 300, previousSize: 3, jws: 'd.e.f' });
      const tiles = [
        { level: 0, tile: 0, hashes: hashes(256) },
        { level: 0, tile: 1, hashes: hashes(44) },
        { level: 1, tile: 0, hashes: hashes(1, 9) },
      ];
      expect(await log.seal({ checkpoint: next, tiles })).toBe(true);
      expect(await log.newest()).toEqual(next);
      expect([await log.checkpoints(0, 9), await log.checkpoints(3, 9), await log.checkpoints(0, 1)]).toEqual([
        [checkpoint(), next],
        [next],
        [checkpoint()],
      ]);
      expect(bytes(await log.tilesOf(0, -1, 9))).toEqual([[...hashes(256)], [...hashes(44)]]);
      expect(bytes(await log.tilesOf(0, 0, 9))).toEqual([[...hashes(44)]]);
      expect(
        bytes(
          await log.tiles([
            { level: 1, tile: 0 },
            { level: 7, tile: 7 },
          ]),
        ),
      ).toEqual([[...hashes(1, 9)]]);
      expect(await log.tiles([])).toEqual([]);
    });

    test('of those who go on from the same checkpoint one does, and the other leaves no trace', async () => {
      const { log } = opened().storage;
      const seal = (treeSize: number, previousSize: number) =>
        log.seal({ checkpoint: checkpoint({ treeSize, previousSize }), tiles: [{ level: 0, tile: 0, hashes: hashes(treeSize) }] });
      const sealed = await Promise.all([seal(3, 0), seal(4, 0)]);
      expect(sealed.filter(Boolean)).toHaveLength(1);
      const { treeSize = 0 } = (await log.newest()) ?? {};
      expect(bytes(await log.tilesOf(0, -1, 9))).toEqual([[...hashes(treeSize)]]);
    });

    test('a sealer seals what is there when it stops, and begins where another ended', async () => {
      const { storage } = opened();
      await append(storage, 300);
      await (await sealerOf(storage.log)).stop();
      await append(storage, 300, 'w');
      const second = await sealerOf(storage.log);
      await second.stop();
      expect(second.errors).toEqual([]);
      await expectOneLog(storage.log, 600);
    });

    if (!shared) return;

    test('two sealers on one storage, and writers beside them, make one log', { timeout: 20_000 }, async () => {
      const { storage, again } = opened();
      const other = again?.() ?? storage;
      const sealers = await Promise.all([storage, storage, other, other].map(({ log }) => sealerOf(log)));
      const end = Date.now() + 2_000;
      let size = 0;
      for (; Date.now() < end; size += 40) await Promise.all([append(storage, 20, `a${size}-`), append(other, 20, `b${size}-`)]);
      await Promise.all(sealers.map((sealer) => sealer.stop()));
      expect(sealers.flatMap(({ errors }) => errors)).toEqual([]);
      await expectOneLog(storage.log, size);
      await other.close();
    });
  });
}
