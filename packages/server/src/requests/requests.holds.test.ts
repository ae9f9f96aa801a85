import { freshDatabase } from '@privet/test-tools/fresh-database';
import { definePolicy, submitted, type CreateHold, type RightId, type SourceStatus } from '@privet/types';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import type { ProblemError } from '../http/problem.js';
import type { NewJob } from '../jobs/job.store.js';
import { memoryStorage } from '../storage/memory/memory.storage.js';
import { postgresStorage } from '../storage/postgres/postgres.storage.js';
import { sqliteStorage } from '../storage/sqlite/sqlite.storage.js';
import type { Storage } from '../storage/storage.js';
import { createHold, liftHold, listHolds, type HoldDesk } from './requests.holds.js';
import type { StoredRequest } from './requests.store.js';
import { newRun } from './requests.sources.js';
import { requestsPolicy } from './requests.suite.js';

const start = Date.parse('2026-11-24T09:30:00.000Z');
const day = 86_400_000;
const policy = definePolicy(requestsPolicy);
const ground = 'A claim is before a court';

interface Opened {
  readonly storage: Storage;
  readonly remove: () => Promise<void>;
}

const storages: readonly (readonly [name: string, open: () => Promise<Opened>])[] = [
  ['memory', async () => ({ storage: memoryStorage(), remove: async () => {} })],
  [
    'SQLite',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'privet-holds-'));
      return { storage: sqliteStorage({ filename: join(folder, 'privet.db') }), remove: async () => rmSync(folder, { recursive: true }) };
    },
  ],
  [
    'Postgres',
    async () => {
      const { url, drop } = await freshDatabase(inject('pgUrl'));
      return { storage: postgresStorage({ url, maxConnections: 4 }), remove: drop };
    },
  ],
];

describe.each(storages)('legal holds on %s', (_, open) => {
  let opened: Opened;
  let desk: HoldDesk;
  let now = start;
  beforeEach(async () => {
    now = start;
    opened = await open();
    await opened.storage.migrate();
    const { holds, requests: store } = opened.storage;
    desk = {
      holds,
      store,
      policy: () => policy,
      now: () => now,
      subjectOf: ({ user, email }) => (user === undefined ? `email:${email}` : `user:${user}`),
    };
  });
  afterEach(async () => {
    await opened.storage.close();
    await opened.remove();
  });

  const create = async (more: Partial<CreateHold> = {}) => {
    const made = await createHold(desk, { subject: { email: 'ada' }, ground, tell: true, ...more });
    if ('refused' in made) throw new Error(made.refused);
    return made;
  };

  test.each<readonly [string, CreateHold, { ofPerson: boolean; category: string | null; subject: string | null }]>([
    ['of a person', { subject: { email: 'ada' }, ground, tell: true }, { ofPerson: true, category: null, subject: 'email:ada' }],
    ['of a user', { subject: { user: 'u1' }, ground, tell: false }, { ofPerson: true, category: null, subject: 'user:u1' }],
    ['of a category', { category: 'profile', ground, tell: true }, { ofPerson: false, category: 'profile', subject: null }],
    [
      'of both together',
      { subject: { email: 'ada' }, category: 'profile', ground, citation: '§ 257 HGB', tell: true },
      { ofPerson: true, category: 'profile', subject: 'email:ada' },
    ],
  ])('a hold %s stands as it was made', async (__, input, { subject, ...expected }) => {
    const made = await createHold(desk, input);
    const citation = input.citation ?? null;
    const view = { id: expect.stringMatching(/^hold_\w+$/), ground, citation, tell: input.tell, createdAt: '2026-11-24T09:30:00.000Z' };
    expect(made).toEqual({ ...view, ...expected, liftedAt: null });
    expect(await listHolds(desk, {})).toEqual({ data: [made], nextCursor: null });
    expect(await opened.storage.holds.activeFor(subject ?? 'email:anybody')).toMatchObject([{ subject, ground, citation }]);
  });

  test('a category that the policy has not is refused, and nothing kept', async () => {
    const error = await create({ category: 'orders' }).catch((thrown: ProblemError) => thrown);
    expect(error).toMatchObject({ code: 'INVALID_INPUT', more: { issues: [{ path: '/category', code: 'unknown_category' }] } });
    expect((await listHolds(desk, {})).data).toEqual([]);
  });

  test('made twice under one key it is one hold', async () => {
    const once = { id: 'once', fingerprint: 'a' };
    const input = { subject: { email: 'ada' }, ground, tell: true };
    const first = await createHold(desk, input, once);
    now += day;
    expect(await createHold(desk, input, once)).toEqual(first);
    expect(await createHold(desk, input, { ...once, fingerprint: 'b' })).toEqual({ refused: 'key-reused' });
    expect((await listHolds(desk, {})).data).toEqual([first]);
  });

  test('all are listed, the newest first, page by page', async () => {
    const made = [];
    for (let index = 0; index < 5; index += 1) {
      made.unshift(await create());
      now += index % 2;
    }
    const listed = [];
    for (let cursor: string | undefined; ;) {
      const { data, nextCursor } = await listHolds(desk, { limit: 2, ...(cursor !== undefined && { cursor }) });
      listed.push(data);
      if (nextCursor === null) break;
      cursor = nextCursor;
    }
    expect(listed.map(({ length }) => length)).toEqual([2, 2, 1]);
    expect(listed.flat()).toEqual(made);
    await expect(listHolds(desk, { cursor: 'mine' })).rejects.toMatchObject({ more: { issues: [{ path: '/cursor' }] } });
  });

  describe('a lift', () => {
    let count = 0;
    const erasure = (statuses: readonly SourceStatus[], more: Partial<StoredRequest> = {}): StoredRequest => {
      count += 1;
      const sources = statuses.map((status, index) => ({ ...newRun({ id: `shop-${index}`, categories: ['profile'] }), status }));
      return {
        id: `req_${String(count).padStart(6, '0')}`,
        subject: 'email:ada',
        type: 'delete' satisfies RightId,
        locale: 'en',
        jurisdiction: 'DE',
        policyVersion: '1',
        promise: 'P30D',
        regime: 'gdpr',
        sealed: '',
        joinedTo: null,
        mailed: null,
        reminded: 0,
        uploads: [],
        archive: null,
        assembly: 0,
        receivedAt: start,
        dueAt: start + 30 * day + (count % 7),
        sources,
        progress: submitted({ id: `evt_${count}`, at: new Date(start).toISOString(), by: 'person' }, 'working'),
        ...more,
      };
    };
    const keep = (requests: readonly StoredRequest[]) => desk.store.change({ ids: [], plan: () => ({ result: undefined, requests }) });
    const jobOf = ({ id }: StoredRequest): NewJob[] => [{ id: `go_${id}`, kind: 'go-on', key: id, payload: { request: id }, runAt: start }];
    const goingOn = async () => {
      const jobs = await opened.storage.jobs.take({ kind: 'go-on', now, leaseUntil: now + 1, limit: 1000 });
      return jobs.map(({ key }) => key ?? '').toSorted((one, other) => (one < other ? -1 : 1));
    };

    test('makes the erasures go on that are held, and no others', async () => {
      const held = [erasure(['done', 'held']), erasure(['held']), erasure(['held'], { subject: 'email:bob' })];
      const { progress } = erasure([]);
      await keep([
        ...held,
        erasure(['done', 'running', 'failed', 'awaited']),
        erasure([]),
        erasure(['held'], { type: 'access' }),
        erasure(['held'], { joinedTo: 'req_other' }),
        erasure(['held'], { progress: { ...progress, phase: 'denied', closedAt: new Date(start).toISOString() } }),
      ]);
      const hold = await create();
      expect(await goingOn()).toEqual([]);
      now += day;
      expect(await liftHold(desk, hold.id, jobOf)).toEqual({ ...hold, liftedAt: '2026-11-25T09:30:00.000Z' });
      expect(await goingOn()).toEqual(held.map(({ id }) => id));
      expect(await opened.storage.holds.activeFor('email:ada')).toEqual([]);
    });

    test('reaches them all, however many there are', async () => {
      const requests = Array.from({ length: 230 }, (__, index) => erasure([index % 3 === 0 ? 'done' : 'held']));
      await keep(requests);
      await liftHold(desk, (await create()).id, jobOf);
      const held = requests.filter(({ sources }) => sources[0]?.status === 'held');
      expect(await goingOn()).toEqual(held.map(({ id }) => id));
    });

    test('that is made again says the same, and makes those go on that did not', async () => {
      const hold = await create();
      const lifted = await liftHold(desk, hold.id, jobOf);
      const late = erasure(['held']);
      await keep([late]);
      now += day;
      expect(await liftHold(desk, hold.id, jobOf)).toEqual(lifted);
      expect(await goingOn()).toEqual([late.id]);
    });

    test('of a hold that there is not is refused', async () => {
      await expect(liftHold(desk, 'hold_nothing', jobOf)).rejects.toMatchObject({ code: 'HOLD_NOT_FOUND' });
    });
  });
});
