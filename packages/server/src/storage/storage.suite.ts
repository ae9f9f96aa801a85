import type { ConsentState, RecordedConsent } from '@privet/types';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { StoredDecision } from '../consent/consent.store.js';
import { decisionEntry, type NewDecisionEntry } from '../consent/plan-decision.js';
import { policyEntry } from '../policy/plan-policy.js';
import { describeHolds } from './holds.suite.js';
import { describeJobs } from './jobs.suite.js';
import { describeKeys } from './keys.suite.js';
import { describeLog } from './log.suite.js';
import type { Storage } from './storage.js';
import { describeRequests } from './requests.suite.js';
import { describeVault } from './vault.suite.js';

/** A storage of its own for one test. */
export interface OpenedStorage {
  readonly storage: Storage;
  /** Opens the same data, as a second server would. */
  readonly again?: () => Storage;
  readonly remove: () => Promise<void>;
}

const now = Date.parse('2026-11-24T09:30:00Z');
let count = 0;

function decision(more: Partial<StoredDecision> = {}): StoredDecision {
  count += 1;
  return {
    id: `con_${String(count).padStart(8, '0')}`,
    subject: `device:${count}`,
    decisionId: null,
    policyVersion: '1',
    policyHash: 'sha256-x',
    choices: { analytics: 'denied' },
    method: 'banner',
    locale: 'en',
    jurisdiction: 'DE',
    jurisdictionFrom: 'input',
    signals: {},
    shown: {},
    ageAtLeast: null,
    evidence: null,
    claimedAt: null,
    sentAt: null,
    decidedAt: now + count,
    recordedAt: now + count,
    salt: 'c2FsdA',
    ...more,
  };
}

const answer: NewDecisionEntry['answer'] = (state: ConsentState, { id, recordedAt, policyVersion }): RecordedConsent => ({
  id,
  recordedAt: new Date(recordedAt).toISOString(),
  policyVersion,
  effective: Object.fromEntries(
    Object.entries(state.choices).map(([purpose, choice]) => [purpose, { granted: choice.state === 'granted', reason: 'choice' }]),
  ),
});

const entry = (more: Partial<StoredDecision> = {}, once?: NewDecisionEntry['once']) => {
  const given = decision(more);
  return { ...decisionEntry({ decision: given, once, answer }), given };
};

/** What every storage must do; a `shared` one serves several servers at once. */
export function describeStorage(name: string, open: () => Promise<OpenedStorage>, { shared }: { readonly shared: boolean }): void {
  describe(`storage: ${name}`, () => {
    let opened: OpenedStorage;
    let storage: Storage;
    beforeEach(async () => {
      opened = await open();
      storage = opened.storage;
      await storage.migrate();
    });
    afterEach(async () => {
      await storage.close();
      await opened.remove();
    });

    const all = async () => (await storage.consent.list({ limit: 1000 })).map((listed) => listed.decision);

    describe('consent', () => {
      test('keeps a decision as it was given, and its subject’s state', async () => {
        const sent = entry({ choices: { analytics: 'granted', ads: 'denied' }, signals: { gpc: true } });
        await storage.consent.append(sent);
        expect(await storage.consent.find(sent.given.id)).toEqual({ position: 1, decision: sent.given });
        const [state, nobody] = await storage.consent.states([sent.given.subject, 'device:nobody']);
        expect(state?.choices['analytics']?.state).toBe('granted');
        expect(state?.signals.gpc?.decision).toBe(sent.given.id);
        expect(nobody).toBeUndefined();
        expect(await storage.consent.find('con_nothing')).toBeUndefined();
      });

      test('keeps every decision of a subject, and the newest choice in its state', async () => {
        const subject = 'device:same';
        for (const state of ['denied', 'granted', 'denied'] as const)
          await storage.consent.append(entry({ subject, choices: { analytics: state } }));
        expect((await all()).map(({ choices }) => choices['analytics'])).toEqual(['denied', 'granted', 'denied']);
        expect((await storage.consent.states([subject]))[0]?.choices['analytics']?.state).toBe('denied');
      });

      test('answers states in the order asked, the same subject as often as asked', async () => {
        const [a, b] = [entry({ choices: { analytics: 'granted' } }), entry()];
        await Promise.all([storage.consent.append(a), storage.consent.append(b)]);
        const states = await storage.consent.states([b, a, b].map((one) => one.given.subject));
        expect(states.map((state) => state?.choices['analytics']?.state)).toEqual(['denied', 'granted', 'denied']);
      });

      test('a decisionId names one decision of its subject for ever', async () => {
        const [subject, decisionId] = ['device:once', 'decision-0000000001'];
        const first = await storage.consent.append(entry({ subject, decisionId }));
        const second = await storage.consent.append(entry({ subject, decisionId }));
        expect(second).toEqual(first);
        expect(await storage.consent.append(entry({ subject, decisionId, choices: { analytics: 'granted' } }))).toEqual({
          refused: 'decision-id-reused',
        });
        expect(await storage.consent.append(entry({ decisionId }))).toHaveProperty('answer');
        expect(await all()).toHaveLength(2);
      });

      test('an idempotency key gives the same answer, and refuses another body', async () => {
        const once = { id: 'once-1', fingerprint: 'a' };
        const first = await storage.consent.append(entry({}, once));
        expect(await storage.consent.append(entry({}, once))).toEqual(first);
        expect(await storage.consent.append(entry({}, { ...once, fingerprint: 'b' }))).toEqual({ refused: 'key-reused' });
        expect(await all()).toHaveLength(1);
        await storage.purge(Date.now() + 1);
        expect(await storage.consent.append(entry({}, once))).not.toEqual(first);
      });

      test('fifty writes at once, some of them retries: each decision is kept once', async () => {
        const subject = 'device:busy';
        const entries = Array.from({ length: 50 }, (_, i) =>
          entry({ subject, decisionId: `decision-${String(i % 25).padStart(12, '0')}` }),
        );
        const results = await Promise.all(entries.map((one) => storage.consent.append(one)));
        expect(new Set(results.map((result) => 'answer' in result && result.answer.id)).size).toBe(25);
        expect(await all()).toHaveLength(25);
      });

      test('a signal is recorded once', async () => {
        const subject = 'device:signal';
        const signal = { subject, choices: {}, method: 'signal' as const, signals: { gpc: true } };
        const first = await storage.consent.append(entry(signal));
        expect(await storage.consent.append(entry(signal))).toEqual(first);
        await storage.consent.append(entry({ ...signal, signals: { gpc: true, dnt: true } }));
        expect(await all()).toHaveLength(2);
      });

      test('lists newest first, in pages that neither repeat nor miss', async () => {
        for (let i = 0; i < 7; i += 1) await storage.consent.append(entry());
        const ids: string[] = [];
        for (let before: number | undefined; ;) {
          const page = await storage.consent.list({ limit: 3, before });
          ids.push(...page.map((listed) => listed.decision.id));
          if (page.length < 3) break;
          before = page.at(-1)?.position;
        }
        expect(ids).toEqual(ids.toSorted().reverse());
        expect(new Set(ids).size).toBe(7);
      });

      test('one write that fails does not harm those beside it', async () => {
        const broken = {
          ...entry(),
          plan() {
            throw new Error('broken');
          },
        };
        const [good, bad] = await Promise.allSettled([storage.consent.append(entry()), storage.consent.append(broken)]);
        expect([good.status, bad.status]).toEqual(['fulfilled', 'rejected']);
        expect(await all()).toHaveLength(1);
      });
    });

    describe('policy', () => {
      test('a version is kept as it first was', async () => {
        const first = { version: '1', hash: 'a', document: '{}', publishedAt: now };
        expect(await storage.policy.count()).toBe(0);
        expect(await storage.policy.append(policyEntry(first))).toEqual({ answer: first });
        expect(await storage.policy.append(policyEntry({ ...first, hash: 'b' }))).toEqual({ answer: first });
        expect(await storage.policy.all()).toEqual([first]);
        expect(await storage.policy.count()).toBe(1);
        expect(await storage.policy.find('1')).toEqual(first);
        expect(await storage.policy.find('2')).toBeUndefined();
      });
    });

    describeKeys(() => opened, shared);
    describeLog(() => opened, shared);
    describeJobs(() => opened, shared);
    describeVault(() => opened, shared);
    describeRequests(() => opened);
    describeHolds(() => opened, shared);

    if (!shared) return;

    describe('with a second server on the same data', () => {
      let others: Storage[] = [];
      beforeEach(async () => {
        others = [again(opened), again(opened)];
        await Promise.all(others.map((other) => other.migrate()));
      });
      afterEach(() => Promise.all(others.map((other) => other.close())));

      test('each sees what the other wrote', async () => {
        const sent = entry();
        await storage.consent.append(sent);
        for (const other of others) expect((await other.consent.find(sent.given.id))?.decision).toEqual(sent.given);
      });

      test('both write to one subject at once: nothing is lost, nothing doubled', async () => {
        const subject = 'device:shared';
        const twice = Array.from({ length: 40 }, (_, i) => i % 20);
        const entries = twice.map((i) =>
          entry({ subject, decisionId: `decision-${String(i).padStart(12, '0')}`, choices: { [`purpose-${i}`]: 'granted' } }),
        );
        const [other = storage] = others;
        await Promise.all(entries.map((one, i) => (i < 20 ? storage : other).consent.append(one)));
        expect(await all()).toHaveLength(20);
        expect(Object.keys((await storage.consent.states([subject]))[0]?.choices ?? {})).toHaveLength(20);
      });

      test('it answers a ping, and no more once it is closed', async () => {
        const other = again(opened);
        await other.ping();
        await other.close();
        await expect(other.ping()).rejects.toThrow(/not open|after calling end/);
      });
    });
  });
}

function again({ again: open }: OpenedStorage): Storage {
  if (!open) throw new Error('A shared storage says how to open it again');
  return open();
}
