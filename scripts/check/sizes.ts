import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../build/workspace.ts';
import type { Remark } from '../steps/run-steps.ts';
import { bannerPolicies } from './banner-policies.ts';
import { readBundle } from './bundle.ts';
import { codeBudgets, fileBudgets, policyBudget } from './size-budgets.ts';

interface Size {
  readonly name: string;
  readonly limit: number;
  readonly bytes: number;
  /** What the bytes are made of, to be shown where they are too many. */
  readonly parts: Readonly<Record<string, number>>;
}

/** Measures what a visitor's browser loads. @throws Error that lists what is over its budget */
export async function checkSizes(): Promise<Remark> {
  const sizes = [...codeSizes(), ...fileSizes(), ...(await policySizes())];
  const over = sizes.filter(({ bytes, limit }) => bytes > limit);
  if (over.length > 0) throw new Error(over.map(explain).join('\n\n'));
  return sizes.map(line);
}

function codeSizes(): Size[] {
  const bundle = readBundle(join(root, 'packages/widgets/dist/cdn'));
  return codeBudgets.map(({ name, limit, loads, after = [] }) => {
    const loaded = new Set(bundle.filesOf(after));
    const files = bundle.filesOf(loads).filter((file) => !loaded.has(file));
    return size(name, limit, Object.fromEntries(files.map((file) => [file, gzipped(bundle.read(file))])));
  });
}

function fileSizes(): Size[] {
  return fileBudgets.map(({ name, limit, file }) =>
    size(name, limit, { [file]: gzipped(readFileSync(join(root, 'packages/widgets/dist/cdn', file))) }),
  );
}

/** The largest answer is held against the budget. */
async function policySizes(): Promise<Size[]> {
  const answers = Object.entries(await bannerPolicies()).map(([name, text]) => [name, gzipped(text)] as const);
  const [largest] = answers.toSorted(([, a], [, b]) => b - a);
  return largest ? [size(`${policyBudget.name}, ${largest[0]}`, policyBudget.limit, { answer: largest[1] })] : [];
}

function size(name: string, limit: number, parts: Readonly<Record<string, number>>): Size {
  return { name, limit, parts, bytes: Object.values(parts).reduce((sum, part) => sum + part, 0) };
}

const gzipped = (content: string | Buffer): number => gzipSync(content, { level: 9 }).length;

const line = ({ name, bytes, limit }: Size): string => `${name}: ${bytes} of ${limit} bytes`;

const explain = (one: Size): string =>
  [line(one), ...Object.entries(one.parts).map(([part, bytes]) => `  ${String(bytes).padStart(6)} ${part}`)].join('\n');
