import { createPrivetClient } from '@privet/client';
import { setTimeout as later } from 'node:timers/promises';
import type { PrivetServer } from '../privet-server.ts';
import { percentile } from '../statistics.ts';

/** Times in milliseconds. */
export interface OpenAtOnce {
  readonly openAtMost: number;
  readonly perMinute: number;
  readonly p50: number;
  readonly p95: number;
}

const connections = 20;

/** Files a request of each of these people as fast as it can, and waits until all are fulfilled. */
export async function openAtOnce({ url, secretKey }: PrivetServer, people: readonly string[]): Promise<OpenAtOnce> {
  const client = createPrivetClient({ baseUrl: url, key: secretKey });
  const ids: string[] = [];
  const waiting = people.entries();
  const fileAll = async () => {
    for (const [index, email] of waiting)
      ids.push((await client.requests.submit({ type: index % 3 === 0 ? 'delete' : 'access', subject: { email }, locale: 'en' })).id);
  };
  await Promise.all(Array.from({ length: connections }, fileAll));
  const times: { readonly from: number; readonly to: number }[] = [];
  for (const id of ids) times.push(await fulfilled(id));
  const [began, ended] = [Math.min(...times.map(({ from }) => from)), Math.max(...times.map(({ to }) => to))];
  const took = times.map(({ from, to }) => to - from);
  return {
    openAtMost: Math.max(...times.map(({ from }) => times.filter((other) => other.from <= from && other.to > from).length)),
    perMinute: (ids.length / (ended - began)) * 60_000,
    p50: percentile(took, 0.5),
    p95: percentile(took, 0.95),
  };

  async function fulfilled(id: string): Promise<{ from: number; to: number }> {
    for (;;) {
      const { status, verifiedAt, receivedAt, closedAt } = await client.requests.get({ id });
      if (status === 'fulfilled' && closedAt !== null) return { from: Date.parse(verifiedAt ?? receivedAt), to: Date.parse(closedAt) };
      await later(250);
    }
  }
}
