import {
  privetContract,
  type BannerPolicy,
  type ConsentVerdicts,
  type CreatedKey,
  type CurrentConsent,
  type Decision,
  type Jwks,
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
    expectTypeOf(await privet.consent.check({ checks: [] })).toEqualTypeOf<ConsentVerdicts>();
    expectTypeOf(await privet.consent.current()).toEqualTypeOf<CurrentConsent>();
    expectTypeOf(await privet.keys.create({ kind: 'secret', scopes: ['*'] })).toEqualTypeOf<CreatedKey>();
    expectTypeOf(await privet.platform.jwks()).toEqualTypeOf<Jwks>();
    expectTypeOf(await privet.consent.list.raw()).toEqualTypeOf<Response>();
    for await (const decision of privet.consent.list({ limit: 10 })) expectTypeOf(decision).toEqualTypeOf<Decision>();
    // @ts-expect-error not one of the choices
    await privet.consent.record({ ...input, choices: { analytics: 'maybe' } });
    // @ts-expect-error a question names whom it is about
    await privet.consent.check({ checks: [{ purpose: 'analytics' }] });
    // @ts-expect-error a secret key has scopes, not origins
    await privet.keys.create({ kind: 'secret', origins: ['https://shop.example'] });
    // @ts-expect-error only a receipt has another form
    await privet.consent.current({}, { accept: 'application/jose' });
    // @ts-expect-error the limit is a number
    privet.consent.list({ limit: '10' });
  };
  expect(calls).toBeTypeOf('function');
});
