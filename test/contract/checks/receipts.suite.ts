import { policyHash } from '@privet/types';
import { compactVerify, createLocalJWKSet, createRemoteJWKSet, decodeProtectedHeader, flattenedVerify } from 'jose';
import { expect, test } from 'vitest';
import { decision, type Api } from '../api.js';
import { policy } from '../contract-server.js';

const decoded = (payload: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(payload));

/** A receipt proves itself to who has nothing but `/.well-known/jwks.json`. */
export function receiptChecks(api: Api): void {
  const published = () => createRemoteJWKSet(new URL('/.well-known/jwks.json', api.server.url));
  const recorded = async () => {
    const { privet } = api.browser();
    const { id, recordedAt } = await privet.consent.record(
      decision({ analytics: 'granted', advertising: 'denied' }, { locale: 'de', jurisdiction: 'DE' }),
    );
    return { privet, id, recordedAt };
  };

  test('says what was shown and chosen, under a signature that anyone can check', async () => {
    const { privet, id, recordedAt } = await recorded();
    const { payload, protectedHeader } = await flattenedVerify(await privet.consent.receipt({ id }), published());
    expect(protectedHeader).toMatchObject({ alg: 'Ed25519', typ: 'consent-receipt+jws' });
    expect(decoded(payload)).toMatchObject({
      record: { schema_version: 'ISO/IEC TS 27560:2023', record_id: id, recorded_at: recordedAt },
      pii_processing: {
        privacy_notice_version: policy.version,
        privacy_notice_hash: policyHash(policy),
        language: 'de',
        jurisdiction: 'DE',
        purposes: [{ purpose_id: 'analytics', purpose: 'Statistik', lawful_basis: 'consent' }, { purpose_id: 'advertising' }],
      },
      event: [
        { purpose_id: 'analytics', event_state: 'given', event_time: recordedAt },
        { purpose_id: 'advertising', event_state: 'refused' },
      ],
    });
  });

  test('is the same in its compact form', async () => {
    const { privet, id } = await recorded();
    const { payload } = await privet.consent.receipt({ id });
    const compact = await privet.consent.receipt({ id }, { accept: 'application/jose' });
    expect(compact.split('.')[1]).toBe(payload);
    await compactVerify(compact, published());
    const raw = await privet.consent.receipt.raw({ id }, { accept: 'application/jose' });
    expect(raw.headers.get('Content-Type')).toBe('application/jose');
  });

  test('has the same bytes each time it is asked for, also by a backend', async () => {
    const { privet, id } = await recorded();
    const first = await privet.consent.receipt({ id });
    expect((await privet.consent.receipt({ id })).payload).toBe(first.payload);
    expect((await api.backend.consent.receipt({ id })).payload).toBe(first.payload);
  });

  test('is signed by a key that the client lists', async () => {
    const { privet, id } = await recorded();
    const receipt = await privet.consent.receipt({ id });
    const jwks = await api.client({}).platform.jwks();
    expect(jwks.keys.map(({ kid }) => kid)).toContain(decodeProtectedHeader(receipt).kid);
    expect(JSON.stringify(jwks)).not.toContain('"d"');
    await flattenedVerify(receipt, createLocalJWKSet(jwks));
  });

  test('does not verify when one character of it is another', async () => {
    const { privet, id } = await recorded();
    const receipt = await privet.consent.receipt({ id });
    const forged = receipt.payload.replace(/.$/, (last) => (last === 'A' ? 'Q' : 'A'));
    await expect(flattenedVerify({ ...receipt, payload: forged }, published())).rejects.toThrow(/signature verification failed/);
  });

  test('names nobody', async () => {
    const user = `ada-${crypto.randomUUID()}`;
    const { id } = await api.backend.consent.record(decision({ analytics: 'granted' }, { subject: { user } }));
    const { payload } = await api.backend.consent.receipt({ id });
    expect(JSON.stringify(decoded(Buffer.from(payload, 'base64url')))).not.toContain(user);
  });
}
