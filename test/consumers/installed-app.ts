import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import policy from '@privet/example-temboo/policy';
import { packedPackages } from '@privet/test-tools/packed-packages';

/** An app outside the workspace, in which the packages are installed as if from the registry. */
export interface InstalledApp {
  /** Runs a program in the app's folder; answers what it printed. @throws with all it said, when it fails */
  run(program: string, ...args: readonly string[]): Promise<string>;
  remove(): void;
}

/** Packs the packages, and installs the tarballs in a copy of `app/`. */
export async function installApp(): Promise<InstalledApp> {
  const folder = mkdtempSync(join(tmpdir(), 'privet-consumer-'));
  const packages = Object.fromEntries(Object.entries(await packedPackages()).map(([name, tarball]) => [name, `file:${tarball}`]));
  cpSync(join(import.meta.dirname, 'app'), folder, { recursive: true });
  const write = (file: string, content: unknown) => writeFileSync(join(folder, file), JSON.stringify(content));
  write('policy.json', policy);
  write('package.json', { private: true, dependencies: { ...packages, msw: '^3.0.0' }, devDependencies: { '@types/node': '^24.0.0' } });
  // JSON is YAML. What the packages need of each other is in no registry yet, so that is taken from the tarballs as well.
  write('pnpm-workspace.yaml', { overrides: packages, allowBuilds: { msw: false } });
  const app: InstalledApp = {
    run: (program, ...args) => run(program, args, folder),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
  await app.run('pnpm', 'install', '--prefer-offline', '--ignore-scripts', '--reporter=append-only');
  return app;
}

function run(program: string, args: readonly string[], cwd: string): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(program, args, { cwd }, (error, stdout, stderr) => {
      if (error) reject(new Error(`${program} ${args.join(' ')}\n${stdout}${stderr}`, { cause: error }));
      else resolve(stdout);
    });
  });
}
