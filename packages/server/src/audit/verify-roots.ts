import { base64url } from '@privet/types';
import type { LogHead } from './checkpoint.js';
import type { GrowingTree } from './growing-tree.js';
import type { StoredCheckpoint, StoredFact } from './log.store.js';
import type { Fault } from './verify-fault.js';

/** Facts of which one at least is not what was signed. */
export interface FaultySpan {
  readonly first: number;
  readonly last: number;
  /** The id of the first of them that is there. */
  readonly id: string | undefined;
}

export interface RootCheck {
  /** Holds the tree, with a fact just appended, against what was signed at this size. */
  at(tree: GrowingTree, fact: StoredFact | undefined): Promise<void>;
  /** Between the last checkpoint that agrees and the first that does not. */
  firstFault(): FaultySpan | undefined;
  /** Checkpoints that disagree with the log. */
  faults(): Fault[];
}

/** Holds the tree against every checkpoint that is signed rightly, and against one that somebody kept. */
export function rootCheck(
  checkpoints: AsyncIterable<StoredCheckpoint>,
  broken: ReadonlySet<number>,
  saved: LogHead | undefined,
): RootCheck {
  const iterator = checkpoints[Symbol.asyncIterator]();
  const faults: Fault[] = [];
  let next: StoredCheckpoint | undefined;
  let agreed = 0;
  let id: string | undefined;
  let span: FaultySpan | undefined;
  let size = 0;

  const advance = async () => {
    do next = (await iterator.next()).value as StoredCheckpoint | undefined;
    while (next !== undefined && (next.treeSize < size || broken.has(next.treeSize)));
  };
  const fault = (name: string, what: string) => void faults.push({ table: 'log_checkpoints', name, what });
  const hold = (root: string, signed: string, name: string) => {
    if (root === signed) {
      agreed = size;
      id = undefined;
    } else {
      span ??= { first: agreed + 1, last: size, id };
      fault(name, 'signs another root than the log had then');
    }
  };

  return {
    async at(tree, fact) {
      size = tree.size;
      id ??= fact?.id;
      if (next === undefined && size === 1) await advance();
      const isSaved = saved?.treeSize === size;
      if (next?.treeSize !== size && !isSaved) return;
      const root = base64url(tree.root());
      if (isSaved) hold(root, saved.rootHash, `the saved checkpoint of ${size} records`);
      if (next?.treeSize !== size) return;
      hold(root, next.rootHash, `the checkpoint of ${size} records`);
      await advance();
    },
    firstFault: () => span,
    faults() {
      if (saved && saved.treeSize > size)
        fault(`the saved checkpoint of ${saved.treeSize} records`, `signs a longer log: this one has ${size}, so its end was removed`);
      return faults;
    },
  };
}
