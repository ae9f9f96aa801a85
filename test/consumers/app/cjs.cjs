// A CommonJS module that mocks the API and asks the mock, and a server on memory that it calls without a network.
const { readFileSync } = require('node:fs');
const { createPrivetClient, isPrivetError } = require('@privet/client');
const { mockPrivetApi } = require('@privet/msw');
const { createPrivet, memoryStorage } = require('@privet/server');
const { definePolicy } = require('@privet/types');
const { setupServer } = require('msw/node');

const policy = definePolicy(JSON.parse(readFileSync('policy.json', 'utf8')));
const subject = { user: '42' };

async function grantedThrough(client) {
  await client.consent.record({ policyVersion: policy.version, subject, choices: { analytics: 'granted' }, method: 'form', locale: 'en' });
  const { results } = await client.consent.check({ checks: [{ subject, purpose: 'analytics' }] });
  return results[0].granted;
}

async function main() {
  const baseUrl = 'https://privacy.example';
  const api = mockPrivetApi({ baseUrl, policy });
  const mock = setupServer(...api.handlers);
  mock.listen();
  const mocked = createPrivetClient({ baseUrl, key: api.secretKey });
  const granted = await grantedThrough(mocked);
  const missing = await mocked.consent.receipt({ id: 'con_unknown' }).catch((error) => error);
  mock.close();

  const key = 'sk_consumer_0123456789abcdef0123456789abcdef';
  const secret = 'a secret of thirty-two characters or more';
  const privet = createPrivet({ policy, storage: memoryStorage(), secret, firstKeys: { secret: key } });
  const served = await grantedThrough(createPrivetClient({ baseUrl, key, fetch: (request) => privet.fetch(request) }));
  await privet.close();
  console.log(JSON.stringify({ granted: granted && served, missing: isPrivetError(missing, 'CONSENT_NOT_FOUND') }));
}

void main();
