import type { Policy } from './policy.definition.js';
import { narrower, reworded, type Effect } from './policy.diff.rules.js';
import type { Transfer } from './policy.purposes.js';
import type { PolicyChange } from './policy.schemas.js';

/** What one recipient does in one country; the controller itself where the recipient is null. */
interface Flow {
  readonly to: string;
  readonly recipient: string | null;
  readonly activities: Set<string>;
  readonly safeguards: Set<Transfer['safeguard']>;
  readonly path: string;
  /** All that is said about it. */
  readonly said: string[];
}

/** Transfers have no id, so they are compared by country and recipient, however the policy groups them. */
export function transferChanges(from: Policy, to: Policy): PolicyChange[] {
  const [before, after] = [flowsOf(from), flowsOf(to)];
  const present = [...after].flatMap(([key, flow]) => flowChanges(before.get(key), flow, touched(to, flow)));
  const removed = [...before].flatMap(([key, flow]): PolicyChange[] =>
    after.has(key)
      ? []
      : [
          {
            path: flow.path,
            kind: 'removed',
            what: `${called(flow)} removed`,
            purposes: touched(from, flow),
            material: false,
            why: narrower.why,
          },
        ],
  );
  return [...present, ...removed];
}

function flowsOf({ transfers }: Policy): Map<string, Flow> {
  const flows = new Map<string, Flow>();
  for (const [index, transfer] of transfers.entries()) {
    for (const recipient of transfer.recipients.length > 0 ? transfer.recipients : [null]) {
      const key = `${transfer.to} ${recipient ?? ''}`;
      const flow = flows.get(key) ?? newFlow(transfer.to, recipient, `/transfers/${index}`);
      flow.safeguards.add(transfer.safeguard);
      for (const activity of transfer.activities) flow.activities.add(activity);
      flow.said.push(JSON.stringify(transfer.description));
      flows.set(key, flow);
    }
  }
  return flows;
}

const newFlow = (to: string, recipient: string | null, path: string): Flow => ({
  to,
  recipient,
  path,
  activities: new Set(),
  safeguards: new Set(),
  said: [],
});

/** What we transfer ourselves may be of any purpose. */
function touched({ purposes }: Policy, { recipient }: Flow): string[] {
  return purposes.filter(({ recipients }) => recipient === null || recipients.includes(recipient)).map(({ id }) => id);
}

function flowChanges(before: Flow | undefined, flow: Flow, purposes: string[]): PolicyChange[] {
  const change = (kind: PolicyChange['kind'], said: string, effect: Effect): PolicyChange[] => [
    { path: flow.path, kind, what: `${called(flow)}${said}`, material: effect.material, why: effect.why, purposes },
  ];
  if (!before) return change('added', ' added', { material: true, why: 'The data goes to another country (GDPR Art. 13(1)(f), 44).' });
  const more = [...flow.activities].filter((activity) => !before.activities.has(activity));
  const fewer = [...before.activities].filter((activity) => !flow.activities.has(activity));
  const grounds = [before, flow].map(({ safeguards }) => [...safeguards].sort().join(', '));
  return [
    ...(more.length > 0
      ? change('changed', `: ${more.join(', ')} added`, { material: true, why: 'More happens with the data there.' })
      : []),
    ...(fewer.length > 0 ? change('changed', `: ${fewer.join(', ')} removed`, narrower) : []),
    ...(grounds[0] === grounds[1] ? [] : change('changed', `: ${grounds.join(' → ')}`, groundEffect(before, flow))),
    ...(before.said.join() === flow.said.join() ? [] : change('changed', ': description changed', reworded)),
  ];
}

const called = ({ to, recipient }: Flow) => `transfer to ${to}${recipient === null ? '' : ` by "${recipient}"`}`;

/** A decision on adequacy protects most (GDPR Art. 45), then safeguards (Art. 46, 47); derogations least (Art. 49). */
const strength = { 'adequacy-decision': 0, consent: 2, contract: 2 } as const;
const weakest = ({ safeguards }: Flow) =>
  Math.max(...[...safeguards].map((safeguard) => (safeguard in strength ? strength[safeguard as keyof typeof strength] : 1)));

function groundEffect(before: Flow, after: Flow): Effect {
  return weakest(after) < weakest(before)
    ? { material: false, why: 'The data is protected better there.' }
    : { material: true, why: 'The transfer rests on another ground, of which people have to be told (GDPR Art. 13(1)(f)).' };
}
