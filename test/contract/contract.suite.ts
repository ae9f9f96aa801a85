import { describe } from 'vitest';
import { useApi, type Api } from './api.js';
import { consentChecks } from './checks/consent.suite.js';
import { clockChecks } from './checks/clock.suite.js';
import { deviceChecks } from './checks/devices.suite.js';
import { endpointChecks } from './checks/endpoints.suite.js';
import { errorChecks } from './checks/errors.suite.js';
import { inputChecks } from './checks/input.suite.js';
import { keyChecks } from './checks/keys.suite.js';
import { listChecks } from './checks/list.suite.js';
import { onceChecks } from './checks/once.suite.js';
import { originChecks } from './checks/origins.suite.js';
import { platformChecks } from './checks/platform.suite.js';
import { policyChecks } from './checks/policy.suite.js';
import { receiptChecks } from './checks/receipts.suite.js';
import type { ContractServer } from './contract-server.js';

export interface ContractSuite {
  readonly name: string;
  readonly start: () => Promise<ContractServer>;
  /** It answers the API's own addresses alone, and limits nobody: what lies beside the API is the app's. */
  readonly mock?: boolean;
}

const checks: Readonly<Record<string, (api: Api) => void>> = {
  policy: policyChecks,
  consent: consentChecks,
  devices: deviceChecks,
  clocks: clockChecks,
  once: onceChecks,
  lists: listChecks,
  receipts: receiptChecks,
  keys: keyChecks,
  platform: platformChecks,
  origins: originChecks,
  input: inputChecks,
  'every endpoint': endpointChecks,
};

/** What every Privet API does, whatever keeps its data. The real client speaks to it; what no client would send goes over plain HTTP. */
export function contractSuite({ name, start, mock = false }: ContractSuite): void {
  describe(`the contract on ${name}`, () => {
    const api = useApi(start);
    describe.each(Object.entries(checks))('%s', (_, check) => {
      check(api);
    });
    describe('errors', () => {
      errorChecks(api, mock);
    });
  });
}
