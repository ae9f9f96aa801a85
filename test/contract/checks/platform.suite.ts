import { openApi } from '@privet/types/openapi';
import { expect, test } from 'vitest';
import type { Api } from '../api.js';

/** What anyone may ask, without a key. */
export function platformChecks(api: Api): void {
  test('it runs, and can answer', async () => {
    const { platform } = api.client({});
    expect([await platform.health(), await platform.ready()]).toEqual([{ status: 'ok' }, { status: 'ok' }]);
  });

  test('it describes itself as the contract does', async () => {
    expect(await api.client({}).platform.openapi()).toEqual(JSON.parse(JSON.stringify(openApi())));
  });

  test('its public keys may be kept for a while, and hold nothing that signs', async () => {
    const answer = await api.send('/.well-known/jwks.json');
    expect(answer.headers.get('Cache-Control')).toMatch(/^public, max-age=\d+/);
    for (const key of JSON.parse(answer.text).keys) expect(Object.keys(key).sort()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x']);
  });
}
