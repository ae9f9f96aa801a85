import { describe } from 'vitest';
import { useApi, type Api } from './api.js';
import { consentChecks } from './checks/consent.suite.js';
import { clockChecks } from './checks/clock.suite.js';
import { deviceChecks } from './checks/devices.suite.js';
import { endpointChecks } from './checks/endpoints.suite.js';
import { errorChecks } from './checks/errors.suite.js';
import { exportChecks } from './checks/export.suite.js';
import { historyChecks } from './checks/history.suite.js';
import { importChecks } from './checks/import.suite.js';
import { inputChecks } from './checks/input.suite.js';
import { keyChecks } from './checks/keys.suite.js';
import { linkingChecks } from './checks/linking.suite.js';
import { listChecks } from './checks/list.suite.js';
import { onceChecks } from './checks/once.suite.js';
import { originChecks } from './checks/origins.suite.js';
import { platformChecks } from './checks/platform.suite.js';
import { policyChecks } from './checks/policy.suite.js';
import { publishingChecks } from './checks/publishing.suite.js';
import { receiptChecks } from './checks/receipts.suite.js';
import { requestChecks } from './checks/requests.suite.js';
import { siteChecks } from './checks/sites.suite.js';
import { tokenChecks } from './checks/tokens.suite.js';
import { withdrawChecks } from './checks/withdraw.suite.js';
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
  withdrawing: withdrawChecks,
  devices: deviceChecks,
  linking: linkingChecks,
  history: historyChecks,
  clocks: clockChecks,
  once: onceChecks,
  lists: listChecks,
  exports: exportChecks,
  imports: importChecks,
  receipts: receiptChecks,
  keys: keyChecks,
  sites: siteChecks,
  requests: requestChecks,
  tokens: tokenChecks,
  platform: platformChecks,
  origins: originChecks,
  input: inputChecks,
  'every endpoint': endpointChecks,
  publishing: publishingChecks,
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
