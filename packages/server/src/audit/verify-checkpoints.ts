import type { PublicKey } from '@privet/types';
import { openCheckpoint, type LogHead } from './checkpoint.js';
import type { StoredCheckpoint } from './log.store.js';
import type { Fault } from './verify-fault.js';

export interface CheckpointsRead {
  /** The largest log that a checkpoint which holds is of. */
  readonly newest: LogHead | undefined;
  readonly faults: readonly Fault[];
  /** The sizes of those that do not hold. */
  readonly broken: ReadonlySet<number>;
}

/** Holds each checkpoint against its own signature, and against the one before it. */
export async function verifyCheckpoints(
  checkpoints: AsyncIterable<StoredCheckpoint>,
  keys: readonly PublicKey[],
): Promise<CheckpointsRead> {
  const faults: Fault[] = [];
  const broken = new Set<number>();
  let newest: LogHead | undefined;
  let chained = true;
  for await (const stored of checkpoints) {
    const fault = (what: string) => faults.push({ table: 'log_checkpoints', name: `the checkpoint of ${stored.treeSize} records`, what });
    const signed = await openCheckpoint(stored.jws, keys).catch((error: unknown) => void fault(`does not hold: ${messageOf(error)}`));
    const changed = signed && changedColumn(stored, signed);
    if (changed !== undefined) fault(`was changed: its ${changed} is not what it was signed with`);
    if (!signed || changed !== undefined) {
      broken.add(stored.treeSize);
      chained = false;
      continue;
    }
    // Where one does not hold, the next cannot tell whether it follows it.
    if (chained && signed.previousSize !== (newest?.treeSize ?? 0))
      fault(`follows one of ${signed.previousSize} records, which was removed`);
    chained = true;
    newest = signed;
  }
  return { newest, faults, broken };
}

function changedColumn(stored: StoredCheckpoint, signed: LogHead): string | undefined {
  if (stored.treeSize !== signed.treeSize) return 'tree_size';
  if (stored.previousSize !== signed.previousSize) return 'previous_size';
  if (stored.rootHash !== signed.rootHash) return 'root_hash';
  return stored.at === signed.at ? undefined : 'at';
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
