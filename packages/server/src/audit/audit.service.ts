import { base64url, type Checkpoint, type Consistency, type ConsistencyQuery, type InclusionProof } from '@privet/types';
import { fail, failInput } from '../http/problem.js';
import { consistencyProof, inclusionProof } from './log-tiles.js';
import type { LogStore, StoredCheckpoint } from './log.store.js';
import type { TreeHash } from './merkle-tree.js';

export interface AuditService {
  /** The newest signed head of the log. */
  checkpoint(): Promise<Checkpoint>;
  /** That the log of one size begins with that of another. */
  consistency(sizes: ConsistencyQuery): Promise<Consistency>;
  /** That the fact at a position is in the log; undefined until it is sealed. */
  proofOf(position: number): Promise<InclusionProof | undefined>;
}

export function auditService(log: Pick<LogStore, 'newest' | 'tiles'>, hash: TreeHash): AuditService {
  const newest = async (): Promise<StoredCheckpoint> => (await log.newest()) ?? fail('NOTHING_SEALED');
  return {
    async checkpoint() {
      const { jws, treeSize, rootHash, at } = await newest();
      return { checkpoint: jws, treeSize, rootHash, at: new Date(at).toISOString() };
    },
    async consistency({ from, to: asked }) {
      const { treeSize } = await newest();
      const to = asked ?? treeSize;
      if (Math.max(from, to) > treeSize) return failSize(from > treeSize ? 'from' : 'to', treeSize);
      const hashes = await consistencyProof(from, to, log.tiles, hash);
      return { from, to, consistency: hashes.map(base64url) };
    },
    async proofOf(position) {
      const sealed = await log.newest();
      if (!sealed || sealed.treeSize < position) return undefined;
      const { treeSize, rootHash, jws } = sealed;
      const leafIndex = position - 1;
      const hashes = await inclusionProof(leafIndex, treeSize, log.tiles, hash);
      return { leafIndex, treeSize, rootHash, inclusion: hashes.map(base64url), checkpoint: jws };
    },
  };
}

function failSize(field: 'from' | 'to', treeSize: number): never {
  return failInput([{ path: `/${field}`, message: `The log never had this size; it has ${treeSize} now`, code: 'unknown_size' }]);
}
