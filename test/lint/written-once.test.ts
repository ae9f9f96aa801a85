import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

/** Import rule 5: the linter keeps each of these in its own kind of file; here no two files of that kind may say the same. */
const kinds = {
  'an endpoint': { files: 'packages/types/src/**/*.contract.ts', pattern: /'((?:GET|POST|PUT|PATCH|DELETE) \/[^']*)'/g },
  'an error code': { files: 'packages/*/src/**/*.errors.ts', pattern: /^ {2}([A-Z][A-Z0-9_]+):/gm },
  'an event name': { files: 'packages/widgets/src/**/*.events.ts', pattern: /['"](privet-[a-z-]+)['"]/g },
};

const namesIn = (file: string, pattern: RegExp): string[] => [
  ...new Set([...read(file).matchAll(pattern)].flatMap(([, name]) => name ?? [])),
];

test.each(Object.entries(kinds))('%s is written in one file', (_, { files, pattern }) => {
  const names = globSync(files, { cwd: root }).flatMap((file) => namesIn(file, pattern));
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test('the paths that the small client repeats are those of the contract', () => {
  const contract = globSync(kinds['an endpoint'].files, { cwd: root }).flatMap((file) => namesIn(file, kinds['an endpoint'].pattern));
  const paths = new Set(contract.map((route) => route.split(' ')[1]));
  const repeated = namesIn('packages/client/src/lite/lite.paths.ts', /['"](\/[^'"]*)['"]/g);
  expect(repeated.length).toBeGreaterThan(0);
  expect(repeated.filter((path) => !paths.has(path))).toEqual([]);
});
