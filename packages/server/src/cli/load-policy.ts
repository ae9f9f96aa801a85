import { definePolicy, type Policy, type PolicyInput } from '@privet/types';
import { existsSync, readFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UsageError } from './command-error.js';

/** Reads a policy: the default export of a `.ts` or `.js` file that calls `definePolicy`, or the same input as `.json`. */
export async function loadPolicy(file: string | undefined): Promise<Policy> {
  if (file === undefined) throw new UsageError('Which policy? Say --policy FILE, or set PRIVET_POLICY');
  const path = resolve(file);
  if (!existsSync(path)) throw new UsageError(`There is no policy file ${file}`);
  if (extname(path) === '.json') return definePolicy(JSON.parse(readFileSync(path, 'utf8')) as PolicyInput);
  const { default: policy } = (await import(pathToFileURL(path).href)) as { default?: Policy };
  if (!policy || !Object.isFrozen(policy)) throw new UsageError(`${file} must export what definePolicy made as its default`);
  return policy;
}
