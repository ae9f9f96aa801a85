import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const cli = join(root, 'packages/server/dist/cli.js');
const examplePolicy = join(root, 'examples/temboo/privet.policy.ts');
// The workspace's own Node, whichever Node started the tests.
const node = createRequire(join(root, 'package.json')).resolve('node/bin/node');

/** A `privet serve` of its own, as an operator starts it. */
export interface PrivetProcess {
  readonly url: string;
  readonly secretKey: string;
  readonly publishableKey: string;
  /** What it wrote so far, to both streams. */
  output(): string;
  /** Sends a signal; resolves with the exit code, or null where the signal ended it. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
  signal(signal: NodeJS.Signals): void;
}

export interface PrivetProcessOptions {
  /** A SQLite file, or a `postgres://` address. */
  readonly database: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

const secretKey = `sk_test_${'0123456789abcdef'.repeat(2)}`;
const publishableKey = `pk_test_${'0123456789abcdef'.repeat(2)}`;

const settingsFor = ({ database, env = {} }: PrivetProcessOptions): NodeJS.ProcessEnv => ({
  ...process.env,
  PRIVET_PORT: '0',
  PRIVET_DATABASE: database,
  PRIVET_POLICY: examplePolicy,
  PRIVET_SECRET: 'a secret of thirty-two characters or more',
  PRIVET_SECRET_KEY: secretKey,
  PRIVET_PUBLISHABLE_KEY: publishableKey,
  PRIVET_RATE_LIMIT: 'off',
  ...env,
});

/** Runs another command of the build to its end. */
export async function runPrivet(args: readonly string[], options: PrivetProcessOptions): Promise<{ code: number | null; output: string }> {
  const child = spawn(node, [builtCli(), ...args], { env: settingsFor(options), stdio: ['ignore', 'pipe', 'pipe'] });
  const text = collect(child);
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, output: text() };
}

function builtCli(): string {
  if (!existsSync(cli)) throw new Error('Run `pnpm build` first: this test starts the built server');
  return cli;
}

/** Starts `privet serve` from the build; resolves when it listens. @throws with its output when it does not */
export async function startPrivet(options: PrivetProcessOptions): Promise<PrivetProcess> {
  const child = spawn(node, [builtCli(), 'serve', ...(options.args ?? [])], {
    env: settingsFor(options),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const text = collect(child);
  const exit = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const url = await Promise.race([
    listening(child, text),
    exit.then((code) => Promise.reject(new Error(`It ended with ${code}:\n${text()}`))),
  ]);
  const signal = (name: NodeJS.Signals) => void child.kill(name);
  return {
    url,
    secretKey,
    publishableKey,
    output: text,
    signal,
    stop(name = 'SIGTERM') {
      signal(name);
      return exit;
    },
  };
}

function collect(child: ChildProcess): () => string {
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
  return () => text;
}

function listening(child: ChildProcess, text: () => string): Promise<string> {
  return new Promise((resolve) => {
    const look = () => {
      const found = /Privet listens on (http:\S+)/.exec(text())?.[1];
      if (found) resolve(found);
    };
    child.stdout?.on('data', look);
  });
}
