import { describe, expect, test } from 'vitest';
import { day, denied, dnt, gpc, granted, now, onB, recorded, signal, stateAfter, stateOf, type Said } from './consent.suite.js';
import { isNewSignal, joinStates, noChoices } from './consent.state.js';

describe('the state after decisions', () => {
  test('holds the newest choice of each purpose, with the decision that made it', () => {
    const state = stateOf({ choices: { p: 'granted', q: 'denied' }, signals: gpc }, denied({ decidedAt: now, policyVersion: '2' }));
    expect(state.choices).toEqual({
      p: { state: 'denied', at: now, policyVersion: '2', by: 'device:a', decision: 'con_0001', inView: {} },
      q: { state: 'denied', at: now - day, policyVersion: '1', by: 'device:a', decision: 'con_0000', inView: gpc },
    });
  });

  test('knows a purpose whose name every object inherits', () => {
    expect(stateOf({ choices: Object.fromEntries([['constructor', 'denied' as const]]) }).choices['constructor']?.state).toBe('denied');
  });

  test('holds the newest decision that carried a signal, and when another browser sent it last', () => {
    const state = stateOf(signal(gpc), granted({ signals: { ...gpc, ...dnt } }), denied({ decidedAt: now }));
    const last = { at: now - day, by: 'device:a', decision: 'con_0001', recordedAt: now };
    expect(state.signals).toEqual({ gpc: last, dnt: last });
    expect(stateOf(signal(gpc), granted({ ...onB, signals: gpc })).signals.gpc).toMatchObject({ by: 'device:b', elsewhere: now - 2 * day });
  });

  test('holds the newest word about the age, of two at once the lower', () => {
    expect(stateOf({ ageAtLeast: 18 }, granted({ decidedAt: now })).age).toEqual({ atLeast: 18, at: now - day });
    expect(stateOf({ ageAtLeast: 18, decidedAt: now }, { ageAtLeast: 16 }).age?.atLeast).toBe(18);
    expect(stateOf({ ageAtLeast: 18 }, { ...onB, ageAtLeast: 16 }).age?.atLeast).toBe(16);
    expect(stateOf(granted())).not.toHaveProperty('age');
  });

  describe('at one instant', () => {
    const words = (...said: readonly (readonly [string, 'granted' | 'denied'])[]) =>
      stateOf(...said.map(([subject, state]): Said => ({ subject, choices: { p: state } }))).choices['p']?.state;
    test.each([
      [
        'the same device’s later word counts',
        [
          ['a', 'denied'],
          ['a', 'granted'],
        ],
        'granted',
      ],
      [
        '…and its last one',
        [
          ['a', 'denied'],
          ['a', 'granted'],
          ['a', 'denied'],
        ],
        'denied',
      ],
      [
        'between devices the more protective one does',
        [
          ['a', 'denied'],
          ['b', 'granted'],
        ],
        'denied',
      ],
      [
        '…of their last words',
        [
          ['a', 'denied'],
          ['b', 'granted'],
          ['a', 'granted'],
        ],
        'granted',
      ],
      [
        '…of three devices',
        [
          ['a', 'denied'],
          ['b', 'denied'],
          ['c', 'granted'],
          ['a', 'granted'],
        ],
        'denied',
      ],
    ] as const)('%s', (_, said, state) => {
      expect(words(...said)).toBe(state);
    });
  });
});

describe('linking a device to a person', () => {
  const person = stateOf({ choices: { p: 'granted', q: 'denied' }, subject: 'user:1' });

  test('takes the newest explicit choice of each purpose', () => {
    const device = stateOf(denied({ decidedAt: now }), { choices: { q: 'granted' }, decidedAt: now - 2 * day });
    const { choices } = joinStates(person, device);
    expect([choices['p']?.state, choices['q']?.state]).toEqual(['denied', 'denied']);
  });

  test('takes the more protective one on a tie, whoever made it', () => {
    const device = stateOf({ choices: { p: 'denied', q: 'granted' } });
    for (const { choices } of [joinStates(person, device), joinStates(device, person)])
      expect([choices['p']?.state, choices['q']?.state]).toEqual(['denied', 'denied']);
  });

  test('makes the device’s signal the person’s (11 CCR §7025(c)(1))', () => {
    const device = stateOf(signal(gpc));
    expect(joinStates(person, device).signals).toEqual(device.signals);
    expect(joinStates(device, person).signals).toEqual(device.signals);
  });

  test('makes the newest word about the age the person’s', () => {
    const device = stateOf({ ageAtLeast: 18 });
    expect(joinStates(person, device).age).toEqual(device.age);
    expect(joinStates(stateOf({ ageAtLeast: 16, decidedAt: now }), device).age?.atLeast).toBe(16);
  });

  test('changes nothing where nothing is known', () => {
    expect(joinStates(person, noChoices)).toEqual(person);
    expect(joinStates(noChoices, person)).toEqual(person);
  });
});

describe('whether a signal has to be recorded', () => {
  const once = signal(gpc);
  const again = { signals: gpc, decidedAt: now };
  test.each<readonly [string, readonly Said[], boolean]>([
    ['never seen', [], true],
    ['only the other one was seen', [signal(dnt)], true],
    ['seen', [once], false],
    ['seen with a choice', [granted({ signals: gpc })], false],
    ['after a grant in its sight: it was on all the time', [once, granted({ signals: gpc })], false],
    ['after a refusal with the signal off', [once, denied()], false],
    ['after a grant with the signal off, which lifted it', [once, granted()], true],
    ['…also by another device', [once, granted(onB)], true],
    ['…and recorded again since', [once, granted(), signal(gpc, { decidedAt: now })], false],
    ['…but sent before that grant', [once, granted({ decidedAt: now + 1 })], false],
    ['after a grant that is older than the signal', [granted({ decidedAt: 1 }), once], false],
  ])('%s → %s', (_, decisions, isNew) => {
    expect(isNewSignal(stateOf(...decisions), again)).toBe(isNew);
  });

  test('a decision without a signal carries none', () => {
    expect(isNewSignal(noChoices, { signals: { gpc: false }, decidedAt: now })).toBe(false);
  });
});

test('the order of recording is that of the ids', () => {
  const [first, second] = recorded([denied(), granted()]);
  expect(stateAfter([second!, first!])).toEqual(stateAfter([first!, second!]));
});
