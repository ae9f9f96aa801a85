import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export interface ServerProcess {
  readonly url: string;
  readonly pid: number;
  /** Asks it to end (SIGTERM) and waits until it has. */
  stop(): Promise<void>;
}

/** Starts a server under this Node and waits for the line that tells its address. It does not outlive this process. */
export async function startServer(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<ServerProcess> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
  const exited = once(child, 'exit');
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (errors = (errors + chunk).slice(-4000)));

  const url = await Promise.race([addressIn(createInterface(child.stdout)), exited.then(() => undefined)]);
  if (url === undefined) throw new Error(`${args.join(' ')} ended before it listened:\n${errors}`);
  child.stdout.resume();
  return {
    url,
    pid: child.pid ?? 0,
    async stop() {
      child.kill('SIGTERM');
      await exited;
      process.off('exit', kill);
    },
  };
}

async function addressIn(lines: AsyncIterable<string>): Promise<string | undefined> {
  for await (const line of lines) {
    const url = /listens on (http:\/\/\S+)/.exec(line)?.[1];
    if (url) return new URL(url).origin;
  }
  return undefined;
}
