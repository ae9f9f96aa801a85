import { mockPrivetApi } from '@privet/msw';
import { setupServer } from 'msw/node';
import { contractSuite } from './contract.suite.js';
import { pageOrigin, policy, TestClock } from './contract-server.js';

contractSuite({
  name: 'msw',
  mock: true,
  async start() {
    const clock = new TestClock();
    const api = mockPrivetApi({ baseUrl: 'https://privacy.example', policy, origins: [pageOrigin], now: clock.now });
    const mock = setupServer(...api.handlers);
    mock.listen({ onUnhandledFrame: 'error' });
    const { publishableKey, secretKey, mails } = api;
    return { url: 'https://privacy.example', publishableKey, secretKey, clock, mails, limit: undefined, close: async () => mock.close() };
  },
});
