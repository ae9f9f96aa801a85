import { eventually } from '@privet/test-tools/eventually';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Storage } from '../storage/storage.js';
import type { OpenedStorage } from '../storage/storage.suite.js';
import { GiveUp, type JobHandler } from './job-handler.js';
import { startJobs, type JobRunner } from './job-runner.js';
import type { NewJob } from './job.store.js';

const start = Date.parse('2026-11-24T09:30:00Z');

const job = (id: string, more: Partial<NewJob> = {}): NewJob => ({ id, kind: 'mail', key: null, payload: {}, runAt: start, ...more });

/** A promise that the test settles. */
function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { open, opened };
}

/** What a runner does, on every storage. */
export function describeJobRunner(name: string, open: () => Promise<OpenedStorage>): void {
  describe(`job runner: ${name}`, () => {
    let opened: OpenedStorage;
    let storage: Storage;
    let now: number;
    let runners: JobRunner[];
    let errors: string[];
    beforeEach(async () => {
      opened = await open();
      ({ storage } = opened);
      await storage.migrate();
      [now, runners, errors] = [start, [], []];
    });
    afterEach(async () => {
      await Promise.all(runners.map((runner) => runner.stop()));
      await storage.close();
      await opened.remove();
    });

    const run = (handle: JobHandler['handle'], more: Partial<JobHandler> & { store?: Storage['jobs']; lease?: number } = {}) => {
      const { store = storage.jobs, lease = 60_000, ...handler } = more;
      const handlers = { mail: { handle, maxAttempts: 3, concurrency: 4, ...handler } };
      const onError = (work: string, error: unknown) => void errors.push(`${work}: ${String(error)}`);
      const runner = startJobs({ store, handlers, now: () => now, onError, interval: 20, lease });
      runners.push(runner);
      return runner;
    };
    const left = () => storage.jobs.take({ kind: 'mail', now: now + 1e9, leaseUntil: now + 2e9, limit: 100 });

    test('does what is due, and what becomes due', async () => {
      const done: string[] = [];
      await storage.jobs.add([job('a'), job('later', { runAt: start + 1000 })]);
      const runner = run(async ({ id }) => void done.push(id));
      await eventually(() => expect(done).toEqual(['a']));
      await storage.jobs.add([job('b')]);
      runner.wake();
      await eventually(() => expect(done).toEqual(['a', 'b']));
      now += 1000;
      await eventually(() => expect(done).toEqual(['a', 'b', 'later']));
      await runner.stop();
      expect([await left(), errors]).toEqual([[], []]);
    });

    test('tries again what fails, and gives it up in the end', async () => {
      let tries = 0;
      await storage.jobs.add([job('a')]);
      const broken = async () => {
        tries += 1;
        throw new Error(`refused ${tries}`);
      };
      const runner = run(broken, { delay: () => 1000 });
      for (const times of [1, 2, 3]) {
        await eventually(() => expect(tries).toBe(times));
        await eventually(async () => {
          now += 300;
          expect((await storage.jobs.failed(1)).length > 0 || tries > times).toBe(true);
        });
      }
      await runner.stop();
      expect(await storage.jobs.failed(10)).toMatchObject([{ id: 'a', attempts: 3, lastError: 'refused 3' }]);
      expect(errors).toEqual(['job mail a, given up after 3 attempts: Error: refused 3']);
    });

    test('gives up at once where it is told to', async () => {
      await storage.jobs.add([job('a')]);
      const runner = run(async () => {
        throw new GiveUp('gone');
      });
      await eventually(async () => expect(await storage.jobs.failed(10)).toMatchObject([{ id: 'a', attempts: 1, lastError: 'gone' }]));
      await runner.stop();
      expect(errors).toHaveLength(1);
    });

    test('a job that has to wait uses up no attempt', async () => {
      let tries = 0;
      await storage.jobs.add([job('a')]);
      run(async () => {
        tries += 1;
        return tries < 6 ? { until: now + 10 } : undefined;
      });
      await eventually(() => {
        now += 10;
        expect(tries).toBe(6);
      });
    });

    test('does at most so many at once, and of one key one at a time', async () => {
      const { open: letGo, opened: go } = gate();
      let [busy, most, ada] = [0, 0, 0];
      await storage.jobs.add(Array.from({ length: 12 }, (_, index) => job(`j${index}`, { key: index < 4 ? 'ada' : null })));
      run(
        async ({ key }) => {
          busy += 1;
          most = Math.max(most, busy);
          if (key === 'ada') expect((ada += 1)).toBe(1);
          await go;
          busy -= 1;
          if (key === 'ada') ada -= 1;
        },
        { concurrency: 3 },
      );
      await eventually(() => expect(busy).toBe(3));
      letGo();
      await eventually(async () => expect(await left()).toEqual([]));
      expect([most, errors]).toEqual([3, []]);
    });

    test('jobs that were taken along end with the one that took them', async () => {
      const handled: string[][] = [];
      await storage.jobs.add([
        job('a', { key: 'ada' }),
        job('b', { key: 'ada', runAt: start + 1e6 }),
        job('c', { key: 'bob', runAt: start + 1e6 }),
      ]);
      const runner = run(async ({ id }, { takeAlong }) => void handled.push([id, ...(await takeAlong()).map((along) => along.id)]));
      await eventually(() => expect(handled).toEqual([['a', 'b']]));
      await runner.stop();
      expect((await left()).map(({ id }) => id)).toEqual(['c']);
    });

    test('a job whose lease ended is not taken along with itself', async () => {
      const along: string[][] = [];
      await storage.jobs.add([job('a', { key: 'ada' })]);
      const runner = run(async (_, { takeAlong }) => {
        now += 1e6;
        along.push((await takeAlong()).map(({ id }) => id));
      });
      await eventually(() => expect(along).toEqual([[]]));
      await runner.stop();
      expect(await left()).toEqual([]);
    });

    test('stopping waits for what runs, and begins nothing more', async () => {
      const { open: letGo, opened: go } = gate();
      const began: string[] = [];
      await storage.jobs.add([job('a'), job('b', { runAt: start + 1 })]);
      const runner = run(
        async ({ id }) => {
          began.push(id);
          await go;
        },
        { concurrency: 1 },
      );
      await eventually(() => expect(began).toEqual(['a']));
      const stopping = runner.stop();
      now += 10;
      letGo();
      await stopping;
      expect(began).toEqual(['a']);
      expect((await left()).map(({ id }) => id)).toEqual(['b']);
    });

    test('two runners share the work: each job is done once', async () => {
      const other = opened.again?.() ?? storage;
      const done: string[] = [];
      const handle: JobHandler['handle'] = async ({ id }) => void done.push(id);
      for (const store of [storage.jobs, other.jobs]) run(handle, { store });
      await storage.jobs.add(Array.from({ length: 40 }, (_, index) => job(`j${index}`, { key: index % 3 ? `k${index % 5}` : null })));
      await eventually(() => expect(new Set(done).size).toBe(40));
      await Promise.all(runners.map((runner) => runner.stop()));
      expect(done).toHaveLength(40);
      if (other !== storage) await other.close();
    });

    test('the job of a server that was killed comes back when its lease ends', async () => {
      await storage.jobs.add([job('a')]);
      // Nobody renews it, and nobody ends it.
      await storage.jobs.take({ kind: 'mail', now, leaseUntil: now + 60_000, limit: 1 });
      const attempts: number[] = [];
      const runner = run(async (again) => void attempts.push(again.attempts));
      runner.wake();
      now += 60_000;
      await eventually(() => expect(attempts).toEqual([2]));
    });

    test('long work keeps its lease; once that is lost, its failure is no longer the job’s', async () => {
      const { open: letGo, opened: go } = gate();
      let [renewals, holding, fails] = [0, true, 0];
      const renew: Storage['jobs']['renew'] = async (jobs, until) => {
        renewals += 1;
        return holding ? storage.jobs.renew(jobs, until) : [];
      };
      await storage.jobs.add([job('a')]);
      const slow = run(
        async () => {
          await go;
          fails += 1;
          throw new GiveUp('too late');
        },
        { store: { ...storage.jobs, renew }, lease: 60 },
      );
      for (let step = 1; step <= 4; step += 1) {
        now += 30;
        const before = renewals;
        await eventually(() => expect(renewals).toBeGreaterThan(before));
        expect(await storage.jobs.take({ kind: 'mail', now, leaseUntil: now + 60_000, limit: 1 })).toEqual([]);
      }
      holding = false;
      now += 1000;
      const [taken] = await storage.jobs.take({ kind: 'mail', now, leaseUntil: now + 60_000, limit: 1 });
      expect(taken?.id).toBe('a');
      letGo();
      await eventually(() => expect(fails).toBe(1));
      await slow.stop();
      expect(await storage.jobs.failed(1)).toEqual([]);
    });
  });
}
