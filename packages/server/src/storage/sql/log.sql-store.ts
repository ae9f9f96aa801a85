import type { Selectable } from 'kysely';
import type { LogStore, Seal, StoredCheckpoint, StoredFact } from '../../audit/log.store.js';
import type { SqlDatabase } from './sql-database.js';
import type { FactsTable, LogCheckpointsTable } from './tables.js';

export function logSqlStore({ from, read, write, isDuplicate }: SqlDatabase): LogStore {
  const facts = from.selectFrom('facts').selectAll().orderBy('position');
  const checkpoints = from.selectFrom('log_checkpoints').selectAll();
  const tiles = from.selectFrom('log_tiles').selectAll();
  return {
    facts: async (after, limit) => (await read(facts.where('position', '>', after).limit(limit))).map(storedFact),
    async newest() {
      const [row] = await read(checkpoints.orderBy('tree_size', 'desc').limit(1));
      return row && storedCheckpoint(row);
    },
    checkpoints: async (after, limit) =>
      (await read(checkpoints.where('tree_size', '>', after).orderBy('tree_size').limit(limit))).map(storedCheckpoint),
    tiles: async (keys) =>
      keys.length === 0
        ? []
        : read(
            tiles.where((builder) =>
              builder.or(keys.map(({ level, tile }) => builder.and([builder('level', '=', level), builder('tile', '=', tile)]))),
            ),
          ),
    tilesOf: (level, after, limit) => read(tiles.where('level', '=', level).where('tile', '>', after).orderBy('tile').limit(limit)),
    async seal(seal) {
      try {
        await write(writesOf(from, seal));
        return true;
      } catch (error) {
        if (isDuplicate(error)) return false;
        throw error;
      }
    },
  };
}

/** The checkpoint goes first: who comes second fails at it, by the size that both went on from. */
function writesOf(from: SqlDatabase['from'], { tiles, checkpoint }: Seal) {
  const { treeSize, previousSize, at, rootHash, jws } = checkpoint;
  return [
    from.insertInto('log_checkpoints').values({ tree_size: treeSize, previous_size: previousSize, at, root_hash: rootHash, jws }),
    ...tiles.map(({ level, tile, hashes }) =>
      from
        .insertInto('log_tiles')
        .values({ level, tile, hashes })
        .onConflict((conflict) => conflict.columns(['level', 'tile']).doUpdateSet({ hashes })),
    ),
  ];
}

function storedFact({ decision_id, recorded_at, ...row }: Selectable<FactsTable>): StoredFact {
  return { ...row, decisionId: decision_id, recordedAt: recorded_at };
}

function storedCheckpoint({ tree_size, previous_size, root_hash, at, jws }: Selectable<LogCheckpointsTable>): StoredCheckpoint {
  return { treeSize: tree_size, previousSize: previous_size, at, rootHash: root_hash, jws };
}
