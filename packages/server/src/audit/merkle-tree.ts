/** SHA-256, synchronous: a tree is hashed where nothing may come in between. */
export type Sha256 = (data: Uint8Array) => Uint8Array;

/** Bytes of a hash. */
export const hashLength = 32;

/** A perfect subtree: the 2^level leaves from index × 2^level. */
export interface TreeNode {
  readonly level: number;
  readonly index: number;
}

/** The leaves from `start` to before `end`. */
export interface LeafRange {
  readonly start: number;
  readonly end: number;
}

/** How leaves and nodes are hashed, apart from each other (RFC 6962 §2.1). */
export interface TreeHash {
  /** SHA-256(0x00 ‖ text in UTF-8) */
  leaf(text: string): Uint8Array;
  /** SHA-256(0x01 ‖ left ‖ right), of 32 bytes each. */
  node(left: Uint8Array, right: Uint8Array): Uint8Array;
  /** The root of a tree without leaves. */
  readonly empty: Uint8Array;
}

const encoder = new TextEncoder();

/** The hashes of a tree, by any SHA-256 that answers at once. */
export function treeHash(sha256: Sha256): TreeHash {
  const pair = new Uint8Array(1 + 2 * hashLength);
  pair[0] = 1;
  return {
    leaf: (text) => sha256(encoder.encode(`\0${text}`)),
    node(left, right) {
      pair.set(left, 1);
      pair.set(right, 1 + hashLength);
      return sha256(pair);
    },
    empty: sha256(new Uint8Array()),
  };
}

/** What stands beside a leaf on its way to the root, from the leaf up (RFC 6962 §2.1.1). */
export function inclusionPath(index: number, size: number): LeafRange[] {
  const path: LeafRange[] = [];
  let [start, end] = [0, size];
  while (end - start > 1) {
    const middle = start + leftSize(end - start);
    if (index < middle) {
      path.push({ start: middle, end });
      end = middle;
    } else {
      path.push({ start, end: middle });
      start = middle;
    }
  }
  return path.toReversed();
}

/** What proves that the first `from` leaves of a tree of `to` are a tree of their own (RFC 6962 §2.1.2). */
export function consistencyPath(from: number, to: number): LeafRange[] {
  if (from === 0 || from === to) return [];
  const path: LeafRange[] = [];
  let [start, end] = [0, to];
  while (from < end) {
    const middle = start + leftSize(end - start);
    if (from <= middle) {
      path.push({ start: middle, end });
      end = middle;
    } else {
      path.push({ start, end: middle });
      start = middle;
    }
  }
  // What the old tree ends with; where that is the old tree as a whole, its root is known to whoever asks.
  return [...(start === 0 ? [] : [{ start, end }]), ...path.toReversed()];
}

/** The largest power of two below a number of leaves: how many stand to the left. */
function leftSize(size: number): number {
  let left = 1;
  while (left * 2 < size) left *= 2;
  return left;
}

/** The perfect subtrees that a subtree of the log consists of, from left to right. */
export function perfectNodes({ start, end }: LeafRange): TreeNode[] {
  const nodes: TreeNode[] = [];
  for (let at = start; at < end;) {
    let level = 0;
    while (2 ** (level + 1) <= end - at) level += 1;
    nodes.push({ level, index: at / 2 ** level });
    at += 2 ** level;
  }
  return nodes;
}

/** The hash of a subtree from those of its perfect subtrees, from left to right. */
export function joinHashes(hashes: readonly Uint8Array[], hash: TreeHash): Uint8Array {
  return hashes.reduceRight((right, left) => hash.node(left, right));
}
