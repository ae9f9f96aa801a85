import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { hashInputs, isBuilt, markBuilt } from './inputs.ts';
import { readPackages, root, type Package } from './workspace.ts';

const run = promisify(execFile);

/** Builds what has changed, each package after those that it depends on, and side by side where it can. Answers the names it built. */
export async function buildPackages(): Promise<string[]> {
  const packages = new Map(readPackages().map((one) => [one.name, one]));
  const builds = new Map<string, Promise<Build>>();
  const build = (name: string): Promise<Build> => {
    const one = packages.get(name);
    if (!one) throw new Error(`${name} is not in packages/`);
    const started = builds.get(name) ?? Promise.all(one.dependencies.map(build)).then((below) => buildOne(one, below));
    builds.set(name, started);
    return started;
  };
  const done = await Promise.all([...packages.keys()].map(build));
  return done.filter(({ fresh }) => fresh).map(({ name }) => name);
}

interface Build {
  readonly name: string;
  readonly inputs: string;
  readonly fresh: boolean;
}

async function buildOne(one: Package, below: readonly Build[]): Promise<Build> {
  const inputs = hashInputs(
    one,
    below.map((build) => build.inputs),
  );
  if (isBuilt(one, inputs)) return { name: one.name, inputs, fresh: false };
  rmSync(join(one.folder, 'dist'), { recursive: true, force: true });
  await tsup(one);
  markBuilt(one, inputs);
  return { name: one.name, inputs, fresh: true };
}

async function tsup({ name, folder }: Package): Promise<void> {
  try {
    await run(process.execPath, [join(root, 'node_modules/tsup/dist/cli-default.js')], { cwd: folder });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`${name} does not build:\n${stdout}${stderr}`.trimEnd(), { cause: error });
  }
}
