import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { RecordingServer } from './recording-requests.ts';
import type { SubmittingServer } from './submitting-requests.ts';

type LoadedServer = RecordingServer | SubmittingServer;

/** What to send, and for how long. */
export interface Load {
  readonly server: LoadedServer;
  readonly connections: number;
  readonly seconds: number;
}

/** What came back. Latencies in milliseconds. */
export interface LoadResult {
  readonly answered: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

const worker = fileURLToPath(new URL('load-worker.ts', import.meta.url));

/** Puts load on a server from a process of its own, so that neither what measures nor its garbage collector is in the server's way. */
export async function putLoadOn(server: LoadedServer, connections: number, seconds: number): Promise<LoadResult> {
  const load: Load = { server, connections, seconds };
  const child = spawn(process.execPath, [worker, JSON.stringify(load)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const exited = new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve));
  const output = await text(child.stdout);
  if ((await exited) !== 0) throw new Error(`The load on ${server.name} at ${connections} connections broke off`);
  return JSON.parse(output);
}
