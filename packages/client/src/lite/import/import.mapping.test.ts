import { expect, test } from 'vitest';
import { policy } from '../scripted-api.suite.js';
import { mappedChoices, parseMapping } from './import.mapping.js';
import type { OldChoice } from './old-choice.js';

const interests = { id: 'research', legalBasis: 'legitimate-interests', required: false, saleOrSharing: false } as const;
const terms = { ...policy, purposes: [...policy.purposes, interests] };

function mapped(mapping: string, old: Pick<OldChoice, 'choices' | 'others' | 'asked'>) {
  const warned: string[] = [];
  return { choices: mappedChoices(parseMapping(mapping), old, terms, (purpose) => warned.push(purpose)), warned };
}

test('a mapping names the tool, its cookie where that has another name, and pairs', () => {
  expect(parseMapping('  klaro:our-consent\n Google%20Ads=advertising  a=b=analytics x100%=analytics ')).toEqual({
    tool: 'klaro',
    name: 'our-consent',
    purposes: new Map([
      ['advertising', ['Google Ads']],
      ['analytics', ['a=b', 'x100%']],
    ]),
  });
  expect(parseMapping('')).toEqual({ tool: '', name: undefined, purposes: new Map() });
});

test.each([
  ['a grant and a refusal', 'x a=analytics b=advertising', { a: 'granted', b: 'denied' }, { analytics: 'granted', advertising: 'denied' }],
  [
    'several names of one purpose: all must be granted',
    'x a=analytics b=analytics',
    { a: 'granted', b: 'denied' },
    { analytics: 'denied' },
  ],
  ['…and asked', 'x a=analytics b=analytics', { a: 'granted' }, {}],
  ['…but one refusal is enough', 'x a=analytics b=analytics', { a: 'denied' }, { analytics: 'denied' }],
  ['one name of several purposes', 'x a=analytics a=advertising', { a: 'granted' }, { analytics: 'granted', advertising: 'granted' }],
  ['what was not asked stays open', 'x a=analytics', { b: 'granted' }, {}],
  ['what every object inherits was not asked', 'x constructor=analytics', { b: 'granted' }, {}],
  ['what cannot be told stays open', 'x a=analytics', { a: undefined }, {}],
  ['a refusal objects to what rests on interests', 'x a=research', { a: 'denied' }, { research: 'denied' }],
  ['…and having left it on is no consent', 'x a=research', { a: 'granted' }, {}],
] as const)('%s', (_, mapping, choices, result) => {
  expect(mapped(mapping, { choices })).toEqual({ choices: result, warned: [] });
});

test('what a tool leaves out was refused, where it leaves out what was refused', () => {
  expect(mapped('x a=analytics b=advertising', { choices: { a: 'granted' }, others: 'denied' }).choices).toEqual({
    analytics: 'granted',
    advertising: 'denied',
  });
  expect(mapped('x a=analytics', { choices: { a: undefined }, others: 'denied' }).choices).toEqual({});
});

test('where a tool tells what it asked, nothing else was refused', () => {
  const old = { choices: { a: 'granted' }, others: 'denied', asked: ['a', 'b'] } as const;
  expect(mapped('x b=analytics', old).choices).toEqual({ analytics: 'denied' });
  expect(mapped('x b.service=analytics', old).choices).toEqual({ analytics: 'denied' });
  expect(mapped('x bb=analytics c=advertising', old).choices).toEqual({});
});

test('what the policy does not know, or lets nobody choose, is told', () => {
  const { choices, warned } = mapped('x a=analytic b=account c=analytics d', { choices: { a: 'granted', b: 'denied', c: 'granted' } });
  expect(choices).toEqual({ analytics: 'granted' });
  expect(warned).toEqual(['analytic', 'account', 'd']);
});
