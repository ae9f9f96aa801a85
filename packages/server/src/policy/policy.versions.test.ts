import { canonicalPolicy, definePolicy, policyHash, type PolicyInput } from '@privet/types';
import { expect, test, vi } from 'vitest';
import { smallPolicy } from '../audit/small-policy.suite.js';
import { memoryStorage } from '../storage/memory/memory.storage.js';
import { policyEntry } from './plan-policy.js';
import { policyVersions } from './policy.versions.js';

test('looking for new versions reads the texts only where another server published one', async () => {
  const { policy: store } = memoryStorage();
  const publish = (input: PolicyInput, publishedAt: number) => {
    const policy = definePolicy(input);
    return store.append(policyEntry({ version: policy.version, hash: policyHash(policy), document: canonicalPolicy(policy), publishedAt }));
  };
  await publish(smallPolicy, 1);
  const all = vi.spyOn(store, 'all');
  const versions = policyVersions(store, Date.now);
  for (const _ of [1, 2, 3]) await versions.refresh();
  expect([versions.inForce().policy.version, all.mock.calls.length]).toEqual(['first', 1]);

  await publish({ ...smallPolicy, version: 'second' }, 2);
  for (const _ of [1, 2]) await versions.refresh();
  expect([versions.inForce().policy.version, all.mock.calls.length]).toEqual(['second', 2]);
});
