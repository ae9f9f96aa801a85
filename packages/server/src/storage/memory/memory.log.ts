import type { Tile, TileKey } from '../../audit/log-tiles.js';
import type { LogStore, StoredCheckpoint } from '../../audit/log.store.js';
import type { MemoryFacts } from './memory.facts.js';

export function memoryLog({ facts }: Pick<MemoryFacts, 'facts'>): LogStore {
  const checkpoints: StoredCheckpoint[] = [];
  const tiles = new Map<string, Tile>();
  return {
    facts: async (after, limit) => facts.slice(after, after + limit).map((fact) => ({ ...fact, record: JSON.stringify(fact.record) })),
    newest: async () => checkpoints.at(-1),
    checkpoints: async (after, limit) => checkpoints.filter(({ treeSize }) => treeSize > after).slice(0, limit),
    tiles: async (keys) => keys.flatMap((key) => tiles.get(nameOf(key)) ?? []),
    tilesOf: async (level, after, limit) =>
      [...tiles.values()]
        .filter((tile) => tile.level === level && tile.tile > after)
        .sort((a, b) => a.tile - b.tile)
        .slice(0, limit),
    async seal({ tiles: changed, checkpoint }) {
      if ((checkpoints.at(-1)?.treeSize ?? 0) !== checkpoint.previousSize) return false;
      checkpoints.push(checkpoint);
      for (const tile of changed) tiles.set(nameOf(tile), tile);
      return true;
    },
  };
}

const nameOf = ({ level, tile }: TileKey) => `${level}/${tile}`;
