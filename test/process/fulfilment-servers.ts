import { build } from 'esbuild';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { ServerOrder } from './fulfilment-server.js';

const node = createRequire(join(import.meta.dirname, '../../package.json')).resolve('node/bin/node');

/** Makes one file of the server, as its sources are now: it starts in a moment, which counts where it is started forty times. */
export async function bundleServer(folder: string): Promise<string> {
  const outfile = join(folder, 'server.cjs');
  await build({
    entryPoints: [join(import.meta.dirname, 'fulfilment-server.ts')],
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    // A module of this kind loads in half the time.
    format: 'cjs',
    conditions: ['privet-source'],
    external: ['pg-native'],
    logLevel: 'error',
  });
  return outfile;
}

interface Running {
  readonly child: ChildProcess;
  /** Where it listens; undefined where it ended before that. */
  readonly url: Promise<string | undefined>;
}

/** Servers on one database that are killed, each followed by the next. */
export interface Servers {
  /** Where those listen that are up now. */
  urls(): readonly string[];
  /** Kills one, and has the next begin. Resolves when that one listens. */
  replace(at: number): Promise<void>;
  /** What they all wrote about work that failed. */
  errors(): string;
  stop(): Promise<void>;
}

/** Starts so many, and has one more ready to begin. */
export async function startServers(file: string, order: ServerOrder, count: number): Promise<Servers> {
  let errors = '';
  const load = (): ChildProcess => {
    const child = spawn(node, [file], { stdio: ['pipe', 'pipe', 'pipe'], env: { ...process.env, NODE_COMPILE_CACHE: `${file}.cache` } });
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
    return child;
  };
  const begin = (child: ChildProcess): Running => {
    child.stdin?.write(`${JSON.stringify(order)}\n`);
    return { child, url: addressOf(child) };
  };
  const kill = async (child: ChildProcess) => {
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  };
  let spare = load();
  const next = () => {
    const child = spare;
    spare = load();
    return begin(child);
  };
  const up: (string | undefined)[] = [];
  const running = Array.from({ length: count }, next);
  const listening = async (at: number) => {
    up[at] = await running[at]?.url;
    if (up[at] === undefined) throw new Error(`A server ended before it listened:\n${errors}`);
  };
  for (const at of running.keys()) await listening(at);
  return {
    urls: () => up.filter((url) => url !== undefined),
    async replace(at) {
      const old = running[at];
      up[at] = undefined;
      if (old) await kill(old.child);
      running[at] = next();
      await listening(at);
    },
    errors: () => errors,
    stop: async () => void (await Promise.all([...running.map(({ child }) => child), spare].map(kill))),
  };
}

function addressOf(child: ChildProcess): Promise<string | undefined> {
  return new Promise((resolve) => {
    let text = '';
    child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      const url = /Listens on (http:\S+)\n/.exec(text)?.[1];
      if (url !== undefined) resolve(url);
    });
    child.once('exit', () => resolve(undefined));
  });
}
