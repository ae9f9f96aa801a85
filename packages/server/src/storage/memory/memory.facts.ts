import type { Append, AppendEntry, Fact, Known, PlacedFact, StoredPolicy, SubjectRow } from '../append.js';
import type { OnceAnswer } from '../once.js';

interface Remembered extends OnceAnswer {
  readonly at: number;
}

/** What a memory storage holds of facts, and what they add up to. */
export interface MemoryFacts {
  readonly facts: PlacedFact[];
  readonly byId: Map<string, PlacedFact>;
  readonly rows: Map<string, SubjectRow>;
  readonly policies: Map<string, StoredPolicy>;
  readonly answers: Map<string, Remembered>;
  readonly append: Append;
  readonly keepFact: (fact: Fact) => void;
}

export function memoryFacts(now: () => number): MemoryFacts {
  const facts: PlacedFact[] = [];
  const byId = new Map<string, PlacedFact>();
  const byDecisionId = new Map<string, Fact>();
  const rows = new Map<string, SubjectRow>();
  const policies = new Map<string, StoredPolicy>();
  const answers = new Map<string, Remembered>();

  const known = ({ subjects, decision, once, policyVersion }: AppendEntry): Known => {
    const own = subjects.map((subject) => [subject, rows.get(subject)] as const);
    const people = own.flatMap(([, row]) => (row?.person === undefined ? [] : [[row.person, rows.get(row.person)] as const]));
    return {
      rows: new Map([...people, ...own].flatMap(([subject, row]) => (row ? [[subject, row]] : []))),
      once: once && answers.get(once.id),
      same: decision && byDecisionId.get(named(decision))?.record,
      policy: policyVersion === undefined ? undefined : policies.get(policyVersion),
    };
  };

  const keepFact = (fact: Fact) => {
    const placed = { ...fact, position: facts.length + 1 };
    facts.push(placed);
    byId.set(fact.id, placed);
    if (fact.subject !== null && fact.decisionId !== null)
      byDecisionId.set(named({ subject: fact.subject, decisionId: fact.decisionId }), fact);
  };

  const append: Append = async (entry) => {
    const { result, fact, rows: changed = [], policy, keep } = entry.plan(known(entry));
    if (fact) keepFact(fact);
    for (const [subject, row] of changed) rows.set(subject, row);
    if (policy) policies.set(policy.version, policy);
    if (keep) answers.set(keep.id, { ...keep, at: now() });
    return result;
  };

  return { facts, byId, rows, policies, answers, append, keepFact };
}

const named = ({ subject, decisionId }: { readonly subject: string; readonly decisionId: string }) => `${subject} ${decisionId}`;
