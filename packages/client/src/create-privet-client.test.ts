import {
  privetContract,
  type BannerPolicy,
  type Decision,
  type PolicyView,
  type Receipt,
  type RecordConsent,
  type RecordedConsent,
} from '@privet/types';
import { expect, expectTypeOf, test } from 'vitest';
import { createPrivetClient, type PrivetClient } from './create-privet-client.js';
import type { Pages } from './transport/pages.js';

test('has a method for every endpoint of the contract, under the same name', () => {
  const privet = createPrivetClient({ baseUrl: 'https://privacy.example' });
  const names = (features: object) => Object.entries(features).map(([feature, keys]) => [feature, Object.keys(keys)]);
  expect(names(privet)).toEqual(names(privetContract));
  expectTypeOf<keyof PrivetClient>().toEqualTypeOf<keyof typeof privetContract>();
});

test('answers are typed by the contract', () => {
  const calls = async (privet: PrivetClient, input: RecordConsent) => {
    expectTypeOf(await privet.policy.get()).toEqualTypeOf<PolicyView>();
    expectTypeOf(await privet.policy.get({ view: 'banner', locale: 'de' })).toEqualTypeOf<BannerPolicy>();
    expectTypeOf(await privet.consent.record(input)).toEqualTypeOf<RecordedConsent>();
    expectTypeOf(privet.consent.list()).toEqualTypeOf<Pages<Decision>>();
    expectTypeOf(await privet.consent.receipt({ id: 'con_1' })).toEqualTypeOf<Receipt>();
    expectTypeOf(await privet.consent.receipt({ id: 'con_1' }, { accept: 'application/jose' })).toEqualTypeOf<string>();
    // @ts-expect-error not one of the choices
    await privet.consent.record({ ...input, choices: { analytics: 'maybe' } });
  };
  expect(calls).toBeTypeOf('function');
});
