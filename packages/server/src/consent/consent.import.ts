import type { ImportConsents, ImportedConsent, ImportedConsents, Issue } from '@privet/types';
import canonicalize from 'canonicalize';
import { sha256Text } from '../http/hashing.js';
import { placeOf } from '../http/jurisdiction.js';
import { failInput, pointer } from '../http/problem.js';
import { recordedAnswer, storedDecision } from './consent.decision.js';
import { choiceIssues, maxIssues } from './consent.input.js';
import type { ConsentPolicy, KnownPolicy } from './consent.policy.js';
import type { ConsentStore, StoredDecision } from './consent.store.js';
import type { SubjectOf } from './consent.subject.js';
import { decisionEntry, reuseEntry, sameChoices, type NewDecisionEntry } from './plan-decision.js';

export interface ImporterOptions {
  readonly store: ConsentStore;
  readonly policy: ConsentPolicy;
  readonly subjectOf: SubjectOf;
  readonly now: () => number;
}

export interface ConsentImporter {
  /** Takes over choices that were made elsewhere: all are checked before the first is written, and each is written once however often it comes. */
  import(input: ImportConsents): Promise<ImportedConsents>;
  /** What is wrong with them, by JSON pointer. */
  issues(input: ImportConsents): Promise<Issue[]>;
}

export function consentImporter({ store, policy, subjectOf, now }: ImporterOptions): ConsentImporter {
  const versionsOf = ({ consents }: ImportConsents) => Promise.all(consents.map(({ policyVersion }) => policy.find(policyVersion)));
  const issuesOf = ({ consents }: ImportConsents, shown: readonly (KnownPolicy | undefined)[]) =>
    consents.flatMap((line, index) => lineIssues(line, shown[index], { index, now: now() }));
  const entryOf = (line: ImportedConsent, shown: KnownPolicy): NewDecisionEntry => {
    const { subject, ...said } = line;
    const recordedAt = now();
    const place = placeOf(said.jurisdiction, () => undefined, []);
    const input = {
      ...said,
      method: 'import' as const,
      locale: said.locale ?? shown.policy.defaultLocale,
      decisionId: said.decisionId ?? idOf(line),
    };
    const circumstances = {
      subject: subjectOf(subject),
      place,
      signals: {},
      recordedAt,
      decidedAt: Date.parse(said.decidedAt),
      policyHash: shown.hash,
    };
    const terms = policy.inForce().terms(place.jurisdiction);
    return { decision: storedDecision(input, circumstances), answer: recordedAnswer(terms, {}, recordedAt) };
  };
  return {
    issues: async (input) => issuesOf(input, await versionsOf(input)),
    async import(input) {
      const shown = await versionsOf(input);
      const issues = issuesOf(input, shown);
      if (issues.length > 0) return failInput(issues.slice(0, maxIssues));
      const entries = input.consents.map((line, index) => entryOf(line, shown[index] as KnownPolicy));
      const reused = await reusedIds(entries, input, store);
      if (reused.length > 0) return failInput(reused.slice(0, maxIssues));
      return { results: await Promise.all(entries.map((entry, index) => importLine(entry, index, store))) };
    },
  };
}

/** A line that says the same is the same decision. */
const idOf = (line: ImportedConsent): string => `import-${sha256Text(canonicalize(line) ?? '')}`;

/** The lines whose own `decisionId` is in use with other choices, here or in a line before: looked for before the first is written. */
async function reusedIds(entries: readonly NewDecisionEntry[], { consents }: ImportConsents, store: ConsentStore): Promise<Issue[]> {
  const first = new Map<string, StoredDecision['choices']>();
  const issues = entries.map(async ({ decision }, index) => {
    const { decisionId } = consents[index] ?? {};
    if (decisionId === undefined) return [];
    const name = `${decision.subject} ${decisionId}`;
    const before = first.get(name) ?? decision.choices;
    first.set(name, before);
    if (!sameChoices(before, decision.choices)) return [idReused(index)];
    const found = await store.append(reuseEntry({ ...decision, decisionId }));
    return 'reused' in found && found.reused ? [idReused(index)] : [];
  });
  return (await Promise.all(issues)).flat();
}

const idReused = (index: number): Issue => ({
  path: pointer(['consents', index, 'decisionId']),
  message: 'This decisionId is in use with other choices; give every decision its own',
  code: 'decision_id_reused',
});

async function importLine(entry: NewDecisionEntry, index: number, store: ConsentStore): Promise<ImportedConsents['results'][number]> {
  const result = await store.append(decisionEntry(entry));
  if ('answer' in result) return { id: result.answer.id, recordedAt: result.answer.recordedAt };
  return failInput([idReused(index)]);
}

function lineIssues(
  line: ImportedConsent,
  shown: KnownPolicy | undefined,
  { index, now }: { readonly index: number; readonly now: number },
): Issue[] {
  const at = ['consents', index];
  const time = Date.parse(line.decidedAt);
  return [
    ...(shown
      ? choiceIssues(line.choices, shown.policy, at)
      : [{ path: pointer([...at, 'policyVersion']), message: 'No such version was ever in force here', code: 'unknown_policy_version' }]),
    ...(Object.keys(line.choices).length === 0
      ? [{ path: pointer([...at, 'choices']), message: 'Choose at least one purpose', code: 'no_choices' }]
      : []),
    ...(time > now ? [{ path: pointer([...at, 'decidedAt']), message: 'It lies in the future', code: 'invalid_time' }] : []),
  ];
}
