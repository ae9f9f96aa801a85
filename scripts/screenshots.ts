import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { findChromium } from '@privet/test-tools/chromium';
import { looks } from './screenshots/looks.ts';
import { serveFolder } from './screenshots/serve-folder.ts';
import { shootDemo, shootPages } from './screenshots/shoot.ts';

const usage = `Takes pictures of the demo into shots/, to be looked at.
  pnpm screenshots [URL]     of a running demo (default http://127.0.0.1:4400)
  pnpm screenshots --site    of the example's pages alone, without the server and the widgets
`;

const root = join(import.meta.dirname, '..');
const [argument = 'http://127.0.0.1:4400'] = process.argv.slice(2);

if (argument === '--help') process.stdout.write(usage);
else await takeAll(argument);

async function takeAll(target: string): Promise<void> {
  const site = target === '--site' ? await serveFolder(join(root, 'examples/temboo/site')) : undefined;
  const folder = join(root, 'shots', site ? 'site' : 'demo');
  mkdirSync(folder, { recursive: true });
  const browser = await chromium.launch(await findChromium());
  const problems: string[] = [];
  try {
    for (const look of looks) {
      const context = await browser.newContext({ ...look.context, baseURL: site?.url ?? target });
      problems.push(...(await (site ? shootPages : shootDemo)(context, look, folder)));
      await context.close();
    }
  } finally {
    await browser.close();
    await site?.close();
  }
  console.log(`Pictures are in ${folder}`);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
}
