import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const folder = join(import.meta.dirname, '../.vitest/examples');
const pages = ['README.md', 'docs/**/*.md', 'packages/*/README.md', 'examples/*/README.md'];
const block = /^```ts runnable\n(.*?)^```$/gms;

/** A block of documentation that starts with "```ts runnable", as a file of its own. */
export interface Example {
  /** `docs/errors.md, line 12` */
  readonly name: string;
  readonly file: string;
  /** What it says that it prints, in comments that begin with an arrow: `// → true`. */
  readonly prints: readonly string[];
}

/** Writes all runnable blocks into a folder that is not under version control. There, `./privet.policy.ts` is the example company's. */
export function writeExamples(): Example[] {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'privet.policy.ts'), "export { default } from '@privet/example-temboo/policy';\n");
  return globSync(pages, { cwd: root, exclude: ['**/node_modules/**'] })
    .sort()
    .flatMap(examplesOf);
}

function examplesOf(page: string): Example[] {
  const text = readFileSync(join(root, page), 'utf8');
  return [...text.matchAll(block)].map(({ 1: code = '', index }) => {
    const line = text.slice(0, index).split('\n').length;
    const file = join(folder, `${page.replaceAll(/[^\w]+/g, '-')}-${line}.ts`);
    // An import makes a module of it, and `await` is allowed; TypeScript wants to see one.
    writeFileSync(file, `${code}\nexport {};\n`);
    return { name: `${page}, line ${line}`, file, prints: [...code.matchAll(/^\/\/ → (.*)$/gm)].map(([, printed = '']) => printed) };
  });
}
