import { formatConsentCookie } from '@privet/types/choices';
import { canBeDenied, type DecisionMethod, type StoredChoice } from '@privet/types/rules';
import type { ShownPolicy } from './consent.page.js';
import { keepWaiting } from './consent.queue.write.js';
import type { WaitingDecision } from './consent.queue.js';
import { readStoredChoice } from './consent.stored.js';
import { keepStoredChoice } from './consent.stored.write.js';

const methods = { banner: 1, preferences: 1, form: 1, gate: 1, api: 1, signal: 1, import: 1 } satisfies Record<DecisionMethod, 1>;
const shape = new RegExp(`^([a-z\\d]{1,7})_(${Object.keys(methods).join('|')})$`);

interface LastDecision {
  readonly method: DecisionMethod;
  /** Milliseconds since 1970. */
  readonly decidedAt: number;
}

/** What the cookie says of decisions that no API was there for. A signal that comes after choices does not hide how those were made. */
export function unsentAfter(before: StoredChoice | undefined, { method, decidedAt }: LastDecision): string {
  const choosesNothing = method === 'signal' && before && Object.keys(before.choices).length > 0;
  return (choosesNothing && before.unsent) || `${Math.floor(decidedAt / 1000).toString(36)}_${method}`;
}

/**
 * Lets what was chosen while there was no API be sent, now that there is one. Its ids are made of what the cookie says, so that it is
 * recorded once, however many tabs send it and however often.
 * @param policy what it has no purpose for is not sent
 */
export function queueUnsent(policy: ShownPolicy, domain: string | undefined): void {
  const stored = readStoredChoice();
  const last = lastDecision(stored?.unsent);
  if (!stored || !last) return;
  for (const part of partsOf(stored, last, policy)) keepWaiting(waiting(part, stored, policy));
  keepStoredChoice({ ...stored, unsent: undefined }, last.decidedAt, domain);
}

function lastDecision(unsent = ''): LastDecision | undefined {
  const [, seconds, method] = shape.exec(unsent) ?? [];
  return seconds && method ? { decidedAt: parseInt(seconds, 36) * 1000, method: method as DecisionMethod } : undefined;
}

type Part = Pick<WaitingDecision, 'choices' | 'method' | 'ageAtLeast'> & {
  readonly at: number;
  readonly signals: { gpc?: true; dnt?: true };
};

/**
 * The cookie tells the time of the oldest grant, and that of the last decision: grants are never sent as newer than they are, denials never
 * as older. A signal that was off at the choice came before it.
 */
function partsOf(stored: StoredChoice, last: LastDecision, { purposes }: ShownPolicy): Part[] {
  const { decidedAt, choices, ageAtLeast: age = 0 } = stored;
  const chosen = (state: 'granted' | 'denied') =>
    purposes
      .filter((purpose) => choices[purpose.id] === state && (state === 'granted' || canBeDenied(purpose)))
      .map(({ id }) => [id, state]);
  const [granted, denied] = [chosen('granted'), chosen('denied')];
  const groups =
    decidedAt === last.decidedAt
      ? [{ at: decidedAt, of: [...granted, ...denied] }]
      : [
          { at: decidedAt, of: granted },
          { at: last.decidedAt, of: denied },
        ];
  const method = last.method === 'signal' ? 'api' : last.method;
  const own = { method, signals: signalsThat(stored, true), ...(age > 0 && age <= 150 && { ageAtLeast: age }) } as const;
  const parts: Part[] = groups.filter(({ of }) => of.length > 0).map(({ at, of }) => ({ ...own, at, choices: Object.fromEntries(of) }));
  const before = signalsThat(stored, false);
  const alone = { choices: {}, method: own.ageAtLeast ? method : ('signal' as const) };
  if (parts.length === 0 && (own.ageAtLeast || hasAny(own.signals))) parts.push({ ...own, ...alone, at: last.decidedAt });
  if (hasAny(before)) parts.unshift({ choices: {}, method: 'signal', signals: before, at: decidedAt - 1000 });
  return parts;
}

function signalsThat({ signals }: StoredChoice, on: boolean): Part['signals'] {
  return { ...(signals.gpc === on && { gpc: true }), ...(signals.dnt === on && { dnt: true }) };
}

const hasAny = (signals: object): boolean => Object.keys(signals).length > 0;

function waiting({ at, ...part }: Part, stored: StoredChoice, { locale, jurisdiction }: ShownPolicy): WaitingDecision {
  return {
    ...part,
    policyVersion: stored.policyVersion,
    device: stored.device,
    decisionId: `kept_${digest(formatConsentCookie(stored) + JSON.stringify([at, part]))}`,
    decidedAt: new Date(at).toISOString(),
    locale,
    ...(jurisdiction && { jurisdiction }),
  };
}

/** 106 bits of a text, as hexadecimal characters. It tells the few decisions of one device apart; whoever knows the cookie can make it. */
function digest(text: string): string {
  return [0, 1].map((seed) => hash53(text, seed).toString(16).padStart(14, '0')).join('');
}

/** cyrb53 (public domain). */
function hash53(text: string, seed: number): number {
  let [high, low] = [0xdeadbeef ^ seed, 0x41c6ce57 ^ seed];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  const [first, second] = [mixed(high, low), mixed(low, high)];
  return 4294967296 * (2097151 & second) + (first >>> 0);
}

const mixed = (one: number, other: number): number =>
  Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
