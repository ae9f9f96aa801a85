import { expect, test } from 'vitest';
import { requestWords } from './locales/requests-words.js';
import { remediesOf } from './requests.remedies.js';
import type { StoredRequest } from './requests.store.js';

const denied = { phase: 'denied', appealedAt: null } as StoredRequest['progress'];
const remedies = (jurisdiction: string | null, locale = 'en', progress = denied) =>
  remediesOf({ words: requestWords }, { jurisdiction, locale, progress } as StoredRequest);

const { appeal, complainHere, complainState, court } = requestWords('en');

test.each([
  ['DE', [appeal, complainHere, court]],
  ['NO', [appeal, complainHere, court]],
  ['GB', [appeal, expect.stringContaining('ico.org.uk'), court]],
  ['US-VA', [appeal, complainState]],
  ['US', [appeal, complainState]],
  ['US-CA', [appeal, expect.stringContaining('cppa.ca.gov'), complainState]],
  ['CA-QC', [appeal, expect.stringContaining('cai.gouv.qc.ca')]],
  ['JP', [appeal, complainHere]],
  [null, [appeal, complainHere, complainState]],
])('who lives in %s is told of the remedies of that place', (place, told) => {
  expect(remedies(place)).toEqual(told);
});

test('nobody in Germany is told of an attorney general', () => {
  const told = remedies('DE', 'de').join(' ');
  expect(told).toContain('Datenschutzbehörde');
  expect(told).toContain('Gericht');
  expect(told).not.toContain('Attorney General');
});

test('who has appealed is not told to appeal', () => {
  expect(remedies('DE', 'en', { ...denied, appealedAt: '2026-11-24T09:30:00.000Z' })).toEqual([complainHere, court]);
});
