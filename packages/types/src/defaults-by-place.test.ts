import { expect, test } from 'vitest';
import { definePolicy } from './policy/define-policy.js';
import { defaultsByPlace } from './defaults-by-place.js';
import type { PolicyInput } from './policy/policy.definition.js';
import { analytics, smallPolicy } from './policy/policy.examples.js';

const advertising = { ...analytics, id: 'advertising', saleOrSharing: true };
const defaultsOf = (jurisdictions: PolicyInput['jurisdictions']) =>
  defaultsByPlace(
    definePolicy({ ...smallPolicy, purposes: [...smallPolicy.purposes, advertising], ...(jurisdictions && { jurisdictions }) }),
  );

test('one mode everywhere is one entry', () => {
  expect(defaultsOf({ default: 'opt-in', rules: [] })).toEqual([{ places: [], granted: ['account'], grantedWithGpc: ['account'] }]);
});

test('a region that differs from its country is named, and a signal counts where the mode would grant', () => {
  const rules = [
    { match: ['EEA'], mode: 'opt-in' as const },
    { match: ['US'], mode: 'opt-out' as const },
    { match: ['US-CA', 'US-TX'], mode: 'opt-in' as const },
  ];
  expect(defaultsOf({ default: 'opt-in', rules })).toEqual([
    { places: [], granted: ['account'], grantedWithGpc: ['account'] },
    { places: ['US'], granted: ['account', 'analytics', 'advertising'], grantedWithGpc: ['account', 'analytics'] },
    { places: ['US-CA', 'US-TX'], granted: ['account'], grantedWithGpc: ['account'] },
  ]);
});

test('who is nowhere we know gets the strictest, and the places of the default are named where that is laxer', () => {
  const [everywhere, laxer, ...others] = defaultsOf({ default: 'opt-out', rules: [{ match: ['EEA'], mode: 'opt-in' }] });
  expect(everywhere).toMatchObject({ places: [], granted: ['account'] });
  expect(laxer?.granted).toEqual(['account', 'analytics', 'advertising']);
  expect(laxer?.places).toContain('JP');
  expect(laxer?.places).not.toContain('DE');
  expect(laxer?.places).not.toContain('US-CA');
  expect(others).toEqual([]);
});
