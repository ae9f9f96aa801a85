import { expect, test } from 'vitest';
import { privetContract } from '@privet/types';
import { consentsPath, policyPath, requestsPath } from './lite.paths.js';

test('the paths are those of the contract', () => {
  expect(`GET ${policyPath}`).toBe(privetContract.policy.get.route);
  expect(`POST ${consentsPath}`).toBe(privetContract.consent.record.route);
  expect(`POST ${requestsPath}`).toBe(privetContract.requests.submit.route);
});
