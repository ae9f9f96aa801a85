import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canBeDenied, effectiveConsent, purposesToAsk, type ConsentTerms } from './consent.rules.js';
import { day, now, recorded, stateAfter } from './consent.suite.js';
import { applyDecision, isNewSignal, joinStates, type AppliedDecision, type ConsentState, type SignalsSeen } from './consent.state.js';

/** Whatever people do, in whatever order it arrives. Few times, so that many things happen at once. */
const ids = ['a', 'b', 'c'];
const versions = ['1', '2'];
const moments = Array.from({ length: 5 }, (_, i) => now - i * 60 * day);
const anySignals: fc.Arbitrary<SignalsSeen> = fc.record({ gpc: fc.boolean(), dnt: fc.boolean() }, { requiredKeys: [] });
const honoured = fc.constantFrom('honour' as const, 'ignore' as const);

const anyPurpose = (id: string) =>
  fc.record(
    {
      id: fc.constant(id),
      legalBasis: fc.constantFrom(
        'consent' as const,
        'consent' as const,
        'legitimate-interests' as const,
        'public-task' as const,
        'contract' as const,
      ),
      required: fc.constant(false),
      saleOrSharing: fc.boolean(),
      directMarketing: fc.boolean(),
      expiresAfterDays: fc.constantFrom(1, 100, 183),
      minimumAge: fc.constantFrom(13, 18),
      unchangedSince: fc.constantFrom(['1', '2'], ['2']),
    },
    { requiredKeys: ['id', 'legalBasis', 'required', 'saleOrSharing'] },
  );
const anyTerms: fc.Arbitrary<ConsentTerms> = fc.record(
  {
    mode: fc.constantFrom('opt-in' as const, 'opt-out' as const, 'notice' as const),
    signals: fc.record({ gpc: honoured, dnt: honoured }),
    gpcStands: fc.constant(true as const),
    purposes: fc.tuple(...ids.map(anyPurpose)),
  },
  { requiredKeys: ['mode', 'signals', 'purposes'] },
);
const anySaid = fc.record(
  {
    choices: fc.dictionary(fc.constantFrom(...ids), fc.constantFrom('granted' as const, 'denied' as const)),
    policyVersion: fc.constantFrom(...versions),
    subject: fc.constantFrom('device:a', 'device:b', 'user:c'),
    signals: anySignals,
    decidedAt: fc.constantFrom(...moments),
    ageAtLeast: fc.constantFrom(12, 16, 18),
  },
  { requiredKeys: ['choices', 'policyVersion', 'subject', 'signals', 'decidedAt'] },
);
const anyDecisions = fc.array(anySaid, { maxLength: 10 }).map(recorded);
const shuffled = <Entry>(entries: readonly Entry[]) => fc.shuffledSubarray([...entries], { minLength: entries.length });
/** Decisions, and the same in another order. */
const inAnyOrder = anyDecisions.chain((decisions) => fc.tuple(fc.constant(decisions), shuffled(decisions)));
/** What three devices know; they may know the same decisions. */
const threeStates = anyDecisions.chain((decisions) => {
  const state = fc.subarray(decisions).map(stateAfter);
  return fc.tuple(state, state, state);
});

const answersOf = (given: ConsentTerms, state: ConsentState, signals: SignalsSeen = {}) => effectiveConsent(given, { state, signals, now });

describe('a decision never grants what nobody granted', () => {
  const grantOf = (decisions: readonly AppliedDecision[], id: string) => decisions.some(({ choices }) => choices[id] === 'granted');

  test('consent is the person’s own', () => {
    const law = fc.property(anyTerms, anyDecisions, anySignals, (given, decisions, signals) => {
      const answers = answersOf(given, stateAfter(decisions), signals);
      const needsGrant = given.purposes.filter(({ id, legalBasis }) => {
        const { granted, reason } = answers[id]!;
        return granted && (reason === 'choice' || (given.mode === 'opt-in' && legalBasis === 'consent'));
      });
      expect(needsGrant.filter(({ id }) => !grantOf(decisions, id))).toEqual([]);
    });
    fc.assert(law);
  });

  test('a decision that does not grant a purpose opens it to nobody, unless it tells an age', () => {
    const law = fc.property(anyTerms, anyDecisions, anySignals, (given, decisions, signals) => {
      const opened = decisions.flatMap(({ choices, ageAtLeast }, at) => {
        const [before, after] = [at, at + 1].map((count) => answersOf(given, stateAfter(decisions.slice(0, count)), signals));
        return ids.filter((id) => ageAtLeast === undefined && choices[id] !== 'granted' && after![id]!.granted && !before![id]!.granted);
      });
      expect(opened).toEqual([]);
    });
    fc.assert(law);
  });
});

describe('the order of arrival does not matter', () => {
  test('the same decisions make the same state', () => {
    const law = fc.property(inAnyOrder, ([one, other]) => {
      expect(stateAfter(other)).toEqual(stateAfter(one));
    });
    fc.assert(law);
  });

  test('the same decision twice is the decision once', () => {
    const law = fc.property(inAnyOrder, ([one, other]) => {
      expect(other.reduce(applyDecision, stateAfter(one))).toEqual(stateAfter(one));
    });
    fc.assert(law);
  });
});

describe('linking', () => {
  test('twice changes nothing', () => {
    const law = fc.property(threeStates, ([person, device]) => {
      const linked = joinStates(person, device);
      expect(joinStates(linked, device)).toEqual(linked);
      expect(joinStates(linked, linked)).toEqual(linked);
    });
    fc.assert(law);
  });

  test('says the same whichever comes first', () => {
    const law = fc.property(threeStates, ([one, other, third]) => {
      expect(joinStates(one, other)).toEqual(joinStates(other, one));
      expect(joinStates(joinStates(one, other), third)).toEqual(joinStates(one, joinStates(other, third)));
    });
    fc.assert(law);
  });

  test('knows what the decisions of both make together', () => {
    const law = fc.property(anyDecisions, fc.nat(10), (decisions, at) => {
      const [person, device] = [decisions.slice(0, at), decisions.slice(at)].map(stateAfter);
      expect(joinStates(person!, device!)).toEqual(stateAfter(decisions));
    });
    fc.assert(law);
  });

  test('never opens what both sides deny by a choice or a signal', () => {
    const law = fc.property(anyTerms, threeStates, anySignals, (given, [one, other], signals) => {
      const [a, b, both] = [one, other, joinStates(one, other)].map((state) => answersOf(given, state, signals));
      const refused = (answers: typeof a, id: string) => ['choice', 'objected', 'gpc', 'dnt'].includes(answers![id]!.reason);
      const closed = ids.filter((id) => [a, b].every((answers) => !answers![id]!.granted && refused(answers, id)));
      expect(closed.filter((id) => both![id]!.granted)).toEqual([]);
    });
    fc.assert(law);
  });
});

test('a signal that is not new changes nothing on its device, so that it need not be recorded', () => {
  const onOneDevice = anyDecisions.map((decisions) => recorded(decisions.map((decision) => ({ ...decision, subject: 'device:a' }))));
  const law = fc.property(anyTerms, onOneDevice, anySignals, fc.constantFrom(...moments), (given, decisions, signals, decidedAt) => {
    const state = stateAfter(decisions);
    if (isNewSignal(state, { signals, decidedAt })) return;
    const [again] = recorded([...decisions, { method: 'signal', signals, decidedAt }]).slice(-1);
    expect(answersOf(given, applyDecision(state, again!))).toEqual(answersOf(given, state));
  });
  fc.assert(law);
});

describe('denying', () => {
  test('is always possible where it is allowed, and counts at once', () => {
    const law = fc.property(anyTerms, anyDecisions, anySignals, (given, decisions, signals) => {
      const choices = Object.fromEntries(given.purposes.filter(canBeDenied).map(({ id }) => [id, 'denied' as const]));
      const last = recorded([...decisions, { choices, decidedAt: now, signals }]);
      const answers = answersOf(given, stateAfter(last), signals);
      for (const id of Object.keys(choices)) expect(answers[id]!.granted).toBe(false);
    });
    fc.assert(law);
  });

  test('is never argued with: who denied or sends a signal is not asked', () => {
    const law = fc.property(anyTerms, anyDecisions, anySignals, fc.nat(2000), (given, decisions, signals, days) => {
      const state = stateAfter(decisions);
      const asked = purposesToAsk(given, { state, signals, now: now + days * day });
      for (const id of asked) {
        expect(given.mode).toBe('opt-in');
        expect(state.choices[id]?.state).not.toBe('denied');
        const sale = given.purposes.find((purpose) => purpose.id === id)!.saleOrSharing;
        if (sale && given.signals.gpc === 'honour') expect(signals.gpc ?? false).toBe(false);
      }
    });
    fc.assert(law);
  });
});
