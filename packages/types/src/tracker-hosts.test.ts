import { expect, test } from 'vitest';
import { define } from './policy/policy.diff.suite.js';
import { trackerHosts } from './tracker-hosts.js';

const tracker = { kind: 'script', provider: 'Counter', lifetime: 'session' } as const;

test('the hosts of what may be refused, each once, without those that are needed anyway', () => {
  const policy = define((input) => ({
    ...input,
    trackers: [
      { ...tracker, name: 'a', purposes: ['analytics'], hosts: ['a.example', 'cdn.example'] },
      { ...tracker, name: 'b', purposes: ['analytics', 'ads'], hosts: ['a.example', '*.b.example'] },
      { ...tracker, name: 'c', purposes: ['account'], hosts: ['cdn.example'] },
      { ...tracker, name: 'd', purposes: ['mail'] },
    ],
  }));
  expect(trackerHosts(policy)).toEqual({ analytics: ['a.example', '*.b.example'], ads: ['a.example', '*.b.example'] });
});
