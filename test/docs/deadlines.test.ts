import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { deadlineTables } from './deadlines-tables.js';

const path = fileURLToPath(new URL('../../docs/deadlines.md', import.meta.url));
const page = readFileSync(path, 'utf8');

test('docs/deadlines.md has the tables that the data give; `vitest -u` writes them', async () => {
  const filled = Object.entries(deadlineTables).reduce(
    (text, [name, table]) =>
      text.replace(new RegExp(`(<!-- ${name} -->\n\n)[^]*?(\n\n<!-- end -->)`), (_, before, after) => before + table + after),
    page,
  );
  for (const name of Object.keys(deadlineTables)) expect(page).toContain(`<!-- ${name} -->`);
  await expect(filled).toMatchFileSnapshot(path);
});
