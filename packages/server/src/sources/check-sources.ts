import type { Policy } from '@privet/types';
import { originsOf } from './row-origin.js';
import type { Source } from './source.js';

/** What is found out about sources when the server starts. */
export interface CheckedSources {
  /** The policy's categories that no source holds: what is kept there cannot be told or erased by itself. */
  readonly uncovered: readonly string[];
}

/** The source of what Privet itself keeps. */
export const ownSourceId = 'privet';

const idPattern = /^[a-z][a-z0-9-]{0,30}$/;

/**
 * Holds sources against the policy, and asks each whether it is as it is described.
 * @throws Error with all that is wrong, and how to mend it
 */
export async function checkSources(sources: readonly Source[], policy: Policy): Promise<CheckedSources> {
  const faults = [...sources.flatMap((source, index) => sourceFaultsIn(source, { index, sources, policy })), ...(await ownFaults(sources))];
  if (faults.length > 0) throw new Error(`The sources cannot be used:\n${faults.map((fault) => `- ${fault}`).join('\n')}`);
  const covered = new Set(sources.flatMap(({ categories }) => categories));
  return { uncovered: policy.categories.map(({ id }) => id).filter((id) => !covered.has(id)) };
}

interface Among {
  readonly index: number;
  readonly sources: readonly Source[];
  readonly policy: Policy;
}

function sourceFaultsIn({ id, categories, recipients = [], origins = [] }: Source, { index, sources, policy }: Among): string[] {
  const known = policy.categories.map((category) => category.id);
  const knownRecipients = policy.recipients.map((recipient) => recipient.id);
  const knownOrigins = originsOf(policy);
  return [
    ...(idPattern.test(id) ? [] : [`"${id}" is no id of a source: write a letter and at most 30 of a-z, 0-9 and -`]),
    ...(id === ownSourceId ? [`"${id}" is what Privet calls its own data: give the source another id`] : []),
    ...(sources.findIndex((one) => one.id === id) < index ? [`two sources are called "${id}": give one another id`] : []),
    ...(categories.length === 0 ? [`${id} holds no category: name those of the policy that it holds`] : []),
    ...unknown(categories, known).map(
      (one) => `${id} holds "${one}", which is no category of the policy: write one of ${known.join(', ')}`,
    ),
    ...unknown(recipients, knownRecipients).map(
      (one) => `${id} names the recipient "${one}", which the policy does not have: write one of ${knownRecipients.join(', ')}`,
    ),
    ...unknown(origins, knownOrigins).map(
      (one) =>
        `${id} names the origin "${one}", which the policy does not have: write one of ${knownOrigins.join(', ')}, or add it to the policy’s origins`,
    ),
  ];
}

const unknown = (named: readonly string[], known: readonly string[]) => named.filter((one) => !known.includes(one));

async function ownFaults(sources: readonly Source[]): Promise<string[]> {
  const checked = await Promise.all(sources.map(async ({ id, check }, index) => ({ id, error: await faultOf(sources[index], check) })));
  return checked.flatMap(({ id, error }) => (error === undefined ? [] : [`${id}: ${error}`]));
}

async function faultOf(source: Source | undefined, check: Source['check']): Promise<string | undefined> {
  try {
    if (source && check) await check.call(source);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
