import { definePolicy, policyHash, type Policy } from '@privet/types';
import { describe, expect, test } from 'vitest';
import { decision, type Api } from '../api.js';
import { policy } from '../contract-server.js';

type Purpose = Policy['purposes'][number];
type Change = (policy: Policy) => object;

const ofPurpose = (id: string, change: (purpose: Purpose) => Partial<Purpose>): Change => {
  return ({ purposes }) => ({ purposes: purposes.map((one) => (one.id === id ? { ...one, ...change(one) } : one)) });
};
const wider = ofPurpose('analytics', ({ categories }) => ({ categories: [...categories, 'payment'] }));
const reworded = ofPurpose('analytics', ({ description }) => ({ description: { ...description, en: 'We count visits.' } }));
const forAdults = ofPurpose('personalisation', () => ({ minimumAge: 16 }));
const withOneMore: Change = ({ purposes }) => ({
  purposes: [...purposes, ...purposes.filter(({ id }) => id === 'preferences').map((one) => ({ ...one, id: 'maps' }))],
});

/** What a new version of the policy changes. It stays in force, so these checks come last. */
export function publishingChecks(api: Api): void {
  let inForce = policy;
  let count = 0;
  const next = (change: Change): Policy => {
    count += 1;
    return definePolicy({ ...inForce, version: `next-${count}`, ...change(inForce) });
  };
  const publish = async (change: Change) => {
    const version = next(change);
    const published = await api.backend.policy.publish({ policy: { ...version } });
    inForce = version;
    return published;
  };
  const granted = async () => {
    const { privet } = api.browser();
    const both = { analytics: 'granted', preferences: 'granted' } as const;
    await privet.consent.record(decision(both, { policyVersion: inForce.version, jurisdiction: 'DE' }));
    return async () => privet.consent.current({ jurisdiction: 'DE' });
  };
  const kept = { granted: true, reason: 'choice' };

  test('a wider purpose is asked about again, and no other', async () => {
    const current = await granted();
    const before = inForce.version;
    const published = await publish(wider);
    expect(published).toMatchObject({
      version: inForce.version,
      hash: policyHash(inForce),
      inForce: true,
      diff: { from: before, to: inForce.version, material: true, materialPurposes: ['analytics'] },
    });
    const { effective, reask, policyVersion } = await current();
    expect(policyVersion).toBe(inForce.version);
    expect(effective).toMatchObject({ analytics: { granted: false, reason: 'changed' }, preferences: kept });
    expect([reask.includes('analytics'), reask.includes('preferences')]).toEqual([true, false]);
  });

  test('other words for the same ask nobody again', async () => {
    const current = await granted();
    expect((await publish(reworded)).diff).toMatchObject({ material: false, materialPurposes: [] });
    const { effective, reask } = await current();
    expect(effective).toMatchObject({ analytics: kept, preferences: kept });
    expect(reask).not.toContain('analytics');
  });

  test('the same again is answered as before, and changes nothing', async () => {
    const first = await publish(reworded);
    const again = await api.backend.policy.publish({ policy: { ...inForce } });
    expect(again).toEqual({ ...first, diff: null });
    const older = await api.backend.policy.publish({ policy: { ...policy } });
    expect(older).toMatchObject({ version: policy.version, hash: policyHash(policy), inForce: false, diff: null });
    expect((await api.browser().privet.policy.get()).version).toBe(inForce.version);
  });

  test('a version in use with other content is refused', async () => {
    const changed = { ...inForce, ...reworded(inForce), controller: { ...inForce.controller, name: 'Somebody else' } };
    for (const version of [policy.version, inForce.version]) {
      const error = await api.failure(api.backend.policy.publish({ policy: { ...changed, version } }));
      expect(error).toMatchObject({ code: 'POLICY_VERSION_TAKEN', status: 409 });
    }
  });

  test('what is no policy is told where it is wrong, and nothing is published', async () => {
    const body = { ...next(reworded), purposes: [{ id: 'A' }], effectiveAt: 'soon', controller: undefined };
    const answer = await api.send('/v1/policy/versions', { method: 'POST', key: api.server.secretKey, body: { policy: body } });
    expect(answer).toMatchObject({ status: 422, problem: { code: 'INVALID_INPUT' } });
    const paths = answer.problem.issues?.map(({ path }) => path) ?? [];
    expect(paths).toEqual(expect.arrayContaining(['/policy/effectiveAt', '/policy/controller', '/policy/purposes/0/id']));
    for (const path of paths) expect(path).toMatch(/^\/policy\//);
    expect((await api.browser().privet.policy.get()).version).toBe(inForce.version);
  });

  test('a key without the scope publishes nothing', async () => {
    const { key } = await api.backend.keys.create({ kind: 'secret', scopes: ['policy:read', 'consent:write'] });
    const reader = api.client({ key });
    expect(await api.failure(reader.policy.publish({ policy: { ...next(reworded) } }))).toMatchObject({ code: 'FORBIDDEN', status: 403 });
    expect(await reader.policy.version({ version: policy.version })).toHaveProperty('hash');
  });

  test('a decision under an older version is judged by that version', async () => {
    const before = inForce.version;
    await publish(withOneMore);
    const { privet } = api.browser();
    const maps = decision({ maps: 'granted' }, { policyVersion: inForce.version });
    expect((await privet.consent.record(maps)).effective['maps']).toEqual(kept);
    const error = await api.failure(privet.consent.record({ ...maps, policyVersion: before }));
    expect(error.issues).toMatchObject([{ path: '/choices/maps', code: 'unknown_purpose' }]);
    const late = await privet.consent.record(decision({ preferences: 'granted', analytics: 'granted' }, { policyVersion: policy.version }));
    expect(late).toMatchObject({
      policyVersion: policy.version,
      effective: { preferences: kept, analytics: { granted: false, reason: 'changed' }, maps: kept },
    });
    const subject = { user: `user-${crypto.randomUUID()}` };
    const evidence = { source: 'paper' };
    const line = { subject, policyVersion: before, choices: { maps: 'granted' as const }, decidedAt: '2026-01-01T00:00:00Z', evidence };
    expect((await api.failure(api.backend.consent.import({ consents: [line] }))).issues).toMatchObject([
      { path: '/consents/0/choices/maps' },
    ]);
  });

  test('a purpose for those of an age opens to who says to have it', async () => {
    await publish(forAdults);
    const { privet } = api.browser();
    const asked = decision({ personalisation: 'granted' }, { policyVersion: inForce.version });
    const reasons = async (ageAtLeast?: number) =>
      (await privet.consent.record({ ...asked, ...(ageAtLeast !== undefined && { ageAtLeast }) })).effective['personalisation'];
    const young = { granted: false, reason: 'age' };
    expect([await reasons(), await reasons(15), await reasons(16)]).toEqual([young, young, kept]);
    const { effective } = await privet.consent.record({ ...asked, choices: {}, ageAtLeast: 12 });
    expect(effective['personalisation']).toEqual(young);
  });

  describe('versions', () => {
    test('are listed, the newest first, however many a page holds', async () => {
      for (const limit of [1, 100]) {
        const all = [];
        for await (const head of api.backend.policy.versions({ limit })) all.push(head);
        expect([all[0]?.version, all.at(-1)?.version]).toEqual([inForce.version, policy.version]);
        expect(all.map((head) => head.inForce)).toEqual(all.map((_, index) => index === 0));
        expect(new Set(all.map(({ version }) => version)).size).toBe(all.length);
        expect(all.map(({ publishedAt }) => publishedAt)).toEqual(
          all
            .map(({ publishedAt }) => publishedAt)
            .toSorted()
            .toReversed(),
        );
      }
    });

    test('can each be read again, whole', async () => {
      const { privet } = api.browser();
      const first = await privet.policy.version({ version: policy.version });
      expect(first).toMatchObject({ version: policy.version, hash: policyHash(policy), effectiveAt: policy.effectiveAt, inForce: false });
      expect(first.policy).toEqual(JSON.parse(JSON.stringify(policy)));
      expect((await privet.policy.version({ version: inForce.version })).inForce).toBe(true);
    });

    test('are compared: with each other, and with the one in force', async () => {
      const { privet } = api.browser();
      const diff = await privet.policy.diff({ from: policy.version, to: 'next-1' });
      expect(diff).toMatchObject({ from: policy.version, to: 'next-1', material: true, materialPurposes: ['analytics'] });
      expect((await privet.policy.diff({ from: policy.version })).to).toBe(inForce.version);
      expect(await privet.policy.diff({ from: inForce.version })).toMatchObject({ material: false, changes: [] });
    });

    test.each(['never', '__proto__', '%00'])('there is none called %s', async (name) => {
      for (const path of [
        `/v1/policy/versions/${name}`,
        `/v1/policy/diff?from=${name}`,
        `/v1/policy/diff?from=${policy.version}&to=${name}`,
      ]) {
        const answer = await api.send(path, { key: api.server.publishableKey });
        expect([404, 422], path).toContain(answer.status);
        if (name !== '%00') expect(answer.problem.code).toBe('POLICY_VERSION_NOT_FOUND');
      }
    });
  });

  test('gpc.json says whether Global Privacy Control is honoured, to anyone', async () => {
    const read = async () => api.send('/.well-known/gpc.json', { origin: 'https://anywhere.example' });
    const { headers, text } = await read();
    expect(JSON.parse(text)).toEqual({ gpc: true, lastUpdate: inForce.effectiveAt });
    expect([headers.get('Content-Type'), headers.get('Access-Control-Allow-Origin')]).toEqual(['application/json', '*']);
    await publish(() => ({ signals: { gpc: 'ignore', dnt: 'ignore' }, effectiveAt: '2026-12-24' }));
    expect(JSON.parse((await read()).text)).toEqual({ gpc: false, lastUpdate: '2026-12-24' });
  });
}
