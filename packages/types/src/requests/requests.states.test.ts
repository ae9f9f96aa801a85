import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  afterStep,
  isClosed,
  legalActions,
  phaseStatus,
  requestActions,
  requestEvents,
  requestTransitions,
  submitted,
  type RequestHappening,
  type RequestPhase,
  type RequestProgress,
} from './requests.states.js';

const at = (minute: number) => new Date(Date.parse('2026-11-24T09:00:00.000Z') + minute * 60_000).toISOString();
const begun = (phase: 'unverified' | 'working' = 'unverified') => submitted({ id: 'evt_0', at: at(0), by: 'person' }, phase);
const happening = (type: RequestHappening['type'], minute = 1, more: Partial<RequestHappening> = {}): RequestHappening => ({
  id: `evt_${minute}`,
  at: at(minute),
  type,
  by: 'person',
  ...more,
});
const after = (progress: RequestProgress, ...types: RequestHappening['type'][]) =>
  types.reduce<RequestProgress | undefined>((one, type, index) => one && afterStep(one, happening(type, index + 1)), progress);

/** The Data Rights Protocol 1.0 §3.02: which status follows which. */
describe('the road', () => {
  test.each([
    [[], 'in_progress', 'need_user_verification'],
    [['verified'], 'in_progress', null],
    [['identified'], 'in_progress', 'need_user_verification'],
    [['identified', 'verified'], 'in_progress', null],
    [['verified', 'fulfilled'], 'fulfilled', null],
    [['verified', 'cancelled'], 'revoked', null],
    [['expired'], 'expired', null],
    [['verified', 'denied', 'appealed'], 'in_progress', null],
    [['verified', 'denied', 'appealed', 'fulfilled'], 'fulfilled', null],
  ] as const)('%j → %s (%s)', (types, status, reason) => {
    const end = after(begun(), ...types);
    expect(end && phaseStatus(end.phase)).toBe(status);
    expect(end?.reason).toBe(reason);
  });

  test.each([
    ['answered before it is known who asks', ['fulfilled']],
    ['answered while a proof is looked at', ['identified', 'fulfilled']],
    ['extended before it is known who asks', ['extended']],
    ['extended twice', ['verified', 'extended', 'extended']],
    ['appealed before a denial', ['verified', 'appealed']],
    ['appealed twice', ['verified', 'denied', 'appealed', 'denied', 'appealed']],
    ['denied twice', ['verified', 'denied', 'denied']],
    ['verified after it was taken back', ['cancelled', 'verified']],
    ['anything after it expired', ['expired', 'message']],
    ['anything after it joined another', ['joined', 'verified']],
  ] as const)('never %s', (_, types) => expect(after(begun(), ...types)).toBeUndefined());
});

test('a denial keeps its reason, and the first event tells where it began', () => {
  const denied = afterStep(begun('working'), happening('denied', 1, { by: 'controller', reason: 'no_match', citation: 'GDPR Art. 11' }));
  expect(denied).toMatchObject({ reason: 'no_match', deniedAt: at(1), closedAt: at(1) });
  expect(denied?.events).toMatchObject([
    { type: 'submitted', from: 'open', to: 'in_progress' },
    { type: 'denied', from: 'in_progress', to: 'denied', reason: 'no_match', citation: 'GDPR Art. 11' },
  ]);
});

test('asking stops the clock where the law lets it, and an answer starts it', () => {
  const asked = afterStep(begun('working'), happening('asked', 1, { by: 'controller', stopsClock: true }));
  expect(asked?.pauses).toEqual([{ from: at(1), to: null }]);
  expect(asked && afterStep(asked, happening('message', 5))?.pauses).toEqual([{ from: at(1), to: at(5) }]);
  expect(afterStep(begun('working'), happening('asked', 1, { by: 'controller' }))?.pauses).toEqual([]);
});

const happenings = fc.array(
  fc.record({
    type: fc.constantFrom(...requestEvents),
    by: fc.constantFrom('person' as const, 'controller' as const, 'system' as const),
    stopsClock: fc.boolean(),
  }),
  { maxLength: 30 },
);

/** What is left of whatever may happen, legal or not. */
function run(steps: readonly Pick<RequestHappening, 'type' | 'by' | 'stopsClock'>[]): RequestProgress[] {
  const states = [begun()];
  for (const [index, step] of steps.entries()) {
    const next = afterStep(states.at(-1) ?? begun(), happening(step.type, index + 1, step));
    if (next) states.push(next);
  }
  return states;
}

test('an appeal leads nobody past verification', () => {
  const denied = afterStep(begun(), happening('denied', 1, { by: 'controller', reason: 'insuf_verification' }));
  expect(denied && afterStep(denied, happening('appealed', 2))).toMatchObject({ phase: 'proving', reason: 'need_user_verification' });
});

describe('whatever happens', () => {
  test('nobody is answered whose request was not verified', () => {
    const verifiedFirst = fc.property(happenings, (steps) => {
      const { events, phase } = run(steps).at(-1) ?? begun();
      return phase !== 'fulfilled' || events.some(({ type }) => type === 'verified');
    });
    expect(fc.check(verifiedFirst).counterexample).toBeNull();
  });

  test('each kept event was legal in the phase before it, and no time runs backwards', () => {
    fc.assert(
      fc.property(happenings, (steps) => {
        const states = run(steps);
        for (const [index, state] of states.entries()) {
          const before = states[index - 1];
          const event = state.events.at(-1);
          if (!before || !event) continue;
          expect(requestTransitions[before.phase][event.type]).toBeDefined();
          expect(state.events).toHaveLength(before.events.length + 1);
          expect(event.at > (before.events.at(-1)?.at ?? '')).toBe(true);
        }
      }),
    );
  });

  test('what is closed has an end, its clock runs no more, and pauses do not overlap', () => {
    fc.assert(
      fc.property(happenings, (steps) => {
        for (const { phase, closedAt, pauses } of run(steps)) {
          expect(closedAt !== null).toBe(isClosed(phase));
          if (isClosed(phase)) expect(pauses.every(({ to }) => to !== null)).toBe(true);
          for (const [index, { from }] of pauses.entries()) expect(from >= (pauses[index - 1]?.to ?? '')).toBe(true);
        }
      }),
    );
  });

  test('what is said to be legal is, and nothing else', () => {
    fc.assert(
      fc.property(happenings, (steps) => {
        const state = run(steps).at(-1) ?? begun();
        const legal = legalActions(state);
        for (const [action, type] of Object.entries(requestActions))
          expect(afterStep(state, happening(type, 99)) !== undefined).toBe(legal.some((one) => one === action));
      }),
    );
  });
});

test('every phase has a status', () => {
  for (const phase of Object.keys(requestTransitions) as RequestPhase[]) expect(phaseStatus(phase)).toBeTruthy();
});
