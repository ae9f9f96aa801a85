import { expect, test } from 'vitest';
import { countriesIn, regionsIn, saidPlace } from './policy.place-names.js';
import { countries, subdivisions } from './policy.places.js';

test.each(['en', 'de', 'ar', 'ja', 'mt'])('every country has a name in %s, and its place by it', (locale) => {
  const named = countriesIn(locale);
  expect(named.map(({ id }) => id).toSorted()).toEqual([...countries].toSorted());
  expect(named.filter(({ id, name }) => id === name)).toEqual([]);
  expect(named).toEqual(named.toSorted((one, other) => new Intl.Collator(locale).compare(one.name, other.name)));
});

test('every region whose law is told apart has a name, and no other', () => {
  const regions = [...countries].flatMap((country) => regionsIn(country, 'en').map(({ id }) => id));
  expect(regions.toSorted()).toEqual([...subdivisions].toSorted());
  expect(regionsIn('constructor', 'en')).toEqual([]);
  expect(regionsIn(undefined, 'en')).toEqual([]);
});

test('Canada has names in both of its languages', () => {
  const named = (locale: string) => regionsIn('CA', locale).find(({ id }) => id === 'CA-NS')?.name;
  expect([named('en'), named('fr-CA'), named('fil'), named('ar')]).toEqual([
    'Nova Scotia',
    'Nouvelle-Écosse',
    'Nova Scotia',
    'Nova Scotia',
  ]);
});

test('a region of another country is not the place', () => {
  expect([
    saidPlace('US', 'US-CA'),
    saidPlace('CA', 'US-CA'),
    saidPlace('DE', ''),
    saidPlace('', 'US-CA'),
    saidPlace(undefined, undefined),
  ]).toEqual(['US-CA', 'CA', 'DE', undefined, undefined]);
});
