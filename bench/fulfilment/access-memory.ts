import { createPrivetClient } from '@privet/client';
import { readFileSync } from 'node:fs';
import { setTimeout as later } from 'node:timers/promises';
import type { PrivetServer } from '../privet-server.ts';

/** Bytes and milliseconds. */
export interface AccessMemory {
  readonly idle: number;
  readonly peak: number;
  readonly fulfilledAfter: number;
  readonly bytes: number;
}

/** What an access to everything of one person takes of the server's memory, the download included. */
export async function accessInMemory(
  server: PrivetServer,
  { small, big }: { readonly small: string; readonly big: string },
): Promise<AccessMemory> {
  // What is loaded when the first archive is made belongs to the server, and not to whoever asks next.
  await answer(server, small);
  await later(1_000);
  const idle = residentBytes(server.pid);
  let peak = idle;
  const watching = setInterval(() => (peak = Math.max(peak, residentBytes(server.pid))), 10);
  try {
    return { ...(await answer(server, big)), idle, peak };
  } finally {
    clearInterval(watching);
  }
}

async function answer({ url, secretKey }: PrivetServer, email: string): Promise<Pick<AccessMemory, 'fulfilledAfter' | 'bytes'>> {
  const client = createPrivetClient({ baseUrl: url, key: secretKey });
  const started = performance.now();
  const { id } = await client.requests.submit({ type: 'access', subject: { email }, locale: 'en' });
  while ((await client.requests.get({ id })).status !== 'fulfilled') await later(50);
  const fulfilledAfter = performance.now() - started;
  let bytes = 0;
  const { token } = await client.subjects.token({ subject: { email }, scopes: ['requests:read'] });
  for await (const chunk of await createPrivetClient({ baseUrl: url, token }).requests.export({ id })) bytes += chunk.length;
  return { fulfilledAfter, bytes };
}

/** As Linux tells it of another process. */
function residentBytes(pid: number): number {
  const found = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  if (found === undefined) throw new Error('The memory of a process is read from /proc, which Linux has');
  return Number(found) * 1024;
}
