import type { PublicKey } from '@privet/types';
import type { KeyStore } from '../keys/keys.store.js';
import type { StoredPolicy } from '../storage/append.js';
import type { Tile } from './log-tiles.js';
import type { LogStore, StoredCheckpoint, StoredFact } from './log.store.js';

/** All that the log proves and is proven by, as a database or an export holds it. What comes in rows comes in its order. */
export interface LogCopy {
  /** The public keys that checkpoints are signed by. */
  keys(): Promise<PublicKey[]>;
  policies(): Promise<StoredPolicy[]>;
  facts(): AsyncIterable<StoredFact>;
  tiles(level: number): AsyncIterable<Tile>;
  checkpoints(): AsyncIterable<StoredCheckpoint>;
  /** The newest checkpoint that is there at the moment: a database grows while it is read. */
  newest(): Promise<StoredCheckpoint | undefined>;
}

interface Stores {
  readonly log: LogStore;
  readonly policy: { all(): Promise<StoredPolicy[]> };
  readonly keys: Pick<KeyStore, 'serverKeys'>;
}

/** Rows that are read at once. */
const pageSize = 1_000;

/** The log as a storage holds it. */
export function storedLog({ log, policy, keys }: Stores): LogCopy {
  return {
    keys: async () =>
      (await keys.serverKeys()).flatMap(({ purpose, publicJwk }) =>
        purpose !== 'signing' || publicJwk === null ? [] : [JSON.parse(publicJwk) as PublicKey],
      ),
    policies: () => policy.all(),
    facts: () => paged((last?: StoredFact) => log.facts(last?.position ?? 0, pageSize)),
    tiles: (level) => paged((last?: Tile) => log.tilesOf(level, last?.tile ?? -1, 64), 64),
    checkpoints: () => paged((last?: StoredCheckpoint) => log.checkpoints(last?.treeSize ?? 0, pageSize)),
    newest: () => log.newest(),
  };
}

async function* paged<Row>(after: (last?: Row) => Promise<Row[]>, size = pageSize): AsyncGenerator<Row> {
  let page = await after();
  while (page.length > 0) {
    yield* page;
    if (page.length < size) return;
    page = await after(page.at(-1));
  }
}
