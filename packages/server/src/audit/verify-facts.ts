import { hashIn, tileWidth } from './log-tiles.js';
import { hashLength, type TreeHash } from './merkle-tree.js';
import type { StoredFact } from './log.store.js';
import type { Fault, FactReader } from './verify-fault.js';
import type { PolicyCheck } from './verify-policies.js';
import type { FaultySpan } from './verify-roots.js';
import { sameBytes, type Difference, type TileCheck } from './verify-tiles.js';

export interface FactCheck {
  /** The leaf that a fact makes; what was sealed in its place where it makes none. */
  leafOf(fact: StoredFact): Promise<Uint8Array>;
  /** Stands in for a fact that is not there. */
  missing(position: number): Promise<Uint8Array>;
  /** A fact that comes after its turn. */
  outOfPlace(fact: StoredFact): void;
  /** A fact that is not sealed. */
  seen(fact: StoredFact): void;
  /** Takes note of a tile that is not what the facts make. */
  differs(difference: Difference | undefined): void;
  /** The facts make the signed root, so what differs is the tiles’ fault. */
  blameTiles(): Fault[];
  /** They do not: the first fact that is at fault, or the span that it is in. */
  fault(span: FaultySpan | undefined): Fault[];
}

export interface FactCheckOptions {
  readonly reader: FactReader;
  readonly policies: PolicyCheck;
  readonly hash: TreeHash;
  readonly tiles: TileCheck;
}

/** Reads each fact for its leaf, and holds its columns against its record. */
export function factCheck({ reader, policies, hash, tiles }: FactCheckOptions): FactCheck {
  let first: Fault | undefined;
  /** The facts of the tile that is being filled, by their place in it. */
  let row: (StoredFact | undefined)[] = [];
  const differences: { readonly difference: Difference; readonly fault: Fault }[] = [];
  const note = (fault: Fault) => {
    if (first === undefined || (fault.position ?? 0) < (first.position ?? 0)) first = fault;
  };
  /** Policies that were put in force, as long as their facts are what was signed. */
  const doubtful: StoredFact[] = [];
  const hear = (fact: StoredFact, isSealed: boolean) => void (isSealed ? policies.published(fact) : doubtful.push(fact));
  const standIn = async (position: number) => (await tiles.sealedLeaf(position)) ?? new Uint8Array(hashLength);

  const place = (position: number, fact: StoredFact | undefined) => {
    if ((position - 1) % tileWidth === 0) row = [];
    row[(position - 1) % tileWidth] = fact;
  };

  return {
    async leafOf(fact) {
      place(fact.position, fact);
      try {
        const changed = changedColumn(fact, reader);
        if (changed !== undefined) note(factFault(fact, `was changed: its ${changed} is not what its record says`));
        const version = reader.policyVersionOf(fact);
        const state = version === undefined ? 'whole' : policies.stateOf(version);
        if (state === 'unknown') throw new Error(`it names the policy version ${version}, which was never in force`);
        if (state === 'broken') return await standIn(fact.position);
        const leaf = hash.leaf(await reader.leafText(fact));
        if (fact.kind === 'policy') hear(fact, sameBytes(leaf, await standIn(fact.position)));
        return leaf;
      } catch (error) {
        note(factFault(fact, `was changed: ${error instanceof Error ? error.message : String(error)}`));
        return standIn(fact.position);
      }
    },
    async missing(position) {
      place(position, undefined);
      note({ table: 'facts', name: 'the record', position, what: 'was removed' });
      return standIn(position);
    },
    outOfPlace: (fact) => note(factFault(fact, 'was moved: it stands after its place')),
    seen(fact) {
      if (fact.kind === 'policy') policies.published(fact);
    },
    differs(difference) {
      if (difference && differences.length < maxDifferences) differences.push({ difference, fault: faultOf(difference, row) });
    },
    blameTiles() {
      for (const fact of doubtful) policies.published(fact);
      for (const { difference } of differences) tiles.blame(difference);
      return first ? [first] : [];
    },
    fault(span) {
      const differing = differences.find(({ fault }) => fault.position !== undefined)?.fault;
      if (differing) note(differing);
      if (span && (first === undefined || span.last < (first.position ?? 0))) note(spanFault(span));
      return first ? [first] : [];
    },
  };
}

/** Only the first counts; a few more are kept, in case they are the tiles’ fault. */
const maxDifferences = 20;

const factFault = ({ id, position }: StoredFact, what: string): Fault => ({ table: 'facts', name: id, position, what });

const columns = ['id', 'kind', 'subject', 'person', 'decisionId', 'recordedAt'] as const;
const columnNames: Readonly<Partial<Record<string, string>>> = { decisionId: 'decision_id', recordedAt: 'recorded_at' };

/** The column that does not say what the record says. @throws when the record is none of ours */
function changedColumn(fact: StoredFact, reader: FactReader): string | undefined {
  const expected = reader.columnsOf(fact);
  const changed = columns.find((column) => fact[column] !== expected[column]);
  return changed && (columnNames[changed] ?? changed);
}

/** Says what became of the first fact whose leaf is not the one that was sealed there. */
function faultOf({ made, stored, place }: Difference, row: readonly (StoredFact | undefined)[]): Fault {
  if (made.level > 0) return { table: 'facts', name: 'a record', what: 'was changed together with its hash' };
  const position = made.tile * tileWidth + place + 1;
  return { table: 'facts', name: row[place]?.id ?? 'the record', position, what: whatHappened(made.hashes, stored, place) };
}

function whatHappened(made: Uint8Array, stored: Uint8Array, place: number): string {
  const leaf = hashIn(made, place);
  for (let other = 0; other * hashLength < stored.length; other += 1) {
    if (sameBytes(leaf, hashIn(stored, other)))
      return other > place && sameBytes(hashIn(made, place + 1), hashIn(stored, other + 1))
        ? `was sealed ${other - place} further on: a record was removed before it`
        : `was moved: it was sealed ${Math.abs(other - place)} ${other > place ? 'further on' : 'before'}`;
  }
  return sameBytes(hashIn(made, place + 1), hashIn(stored, place))
    ? 'was added: it was never sealed'
    : 'was changed: it is not what was sealed';
}

function spanFault({ first, last, id }: FaultySpan): Fault {
  const what =
    first === last
      ? 'was changed together with its hashes'
      : `or one after it, up to position ${last}, was changed together with its hashes`;
  return { table: 'facts', name: id ?? 'the record', position: first, what };
}
