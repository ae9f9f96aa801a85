import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { bannerPolicies } from '../scripts/check/banner-policies.ts';
import { readBundle } from '../scripts/check/bundle.ts';
import { codeBudgets, policyBudget } from '../scripts/check/size-budgets.ts';
import { peerFile } from './peers/install.ts';
import type { Report } from './report.ts';
import { bytes, times } from './table.ts';

const cdn = fileURLToPath(new URL('../packages/widgets/dist/cdn', import.meta.url));

/** What a page's visitor loads before the banner stands there, beside vanilla-cookieconsent. */
export async function bannerSize(): Promise<Report> {
  const privet = sizeOf(bannerPath());
  const vanilla = sizeOf(vanillaPath());
  const policy = Math.max(...Object.values(await bannerPolicies()).map(gzipped));
  return {
    title: 'Size of the banner path',
    method:
      'gzip -9 of every file by itself, as a server sends it: ours are the entry and the chunks that it loads before the banner shows, with ' +
      'styles and English inside; theirs the ES module and the style sheet. Their texts are the page’s own to write; ours come with the policy, ' +
      'in a line of its own (the largest of any language and place).',
    table: {
      columns: ['', 'Privet', 'vanilla-cookieconsent', 'ratio'],
      rows: [
        ['code and styles, gzip', bytes(privet.gzip), bytes(vanilla.gzip), times(privet.gzip / vanilla.gzip)],
        ['code and styles, plain', bytes(privet.plain), bytes(vanilla.plain), times(privet.plain / vanilla.plain)],
        ['files', String(privet.files), String(vanilla.files), ''],
        ['policy for the banner, gzip', bytes(policy), '', ''],
      ],
    },
    goals: [
      { goal: `${budget.name}: at most ${bytes(budget.limit)}`, measured: bytes(privet.gzip), met: privet.gzip <= budget.limit },
      { goal: `${policyBudget.name}: at most ${bytes(policyBudget.limit)}`, measured: bytes(policy), met: policy <= policyBudget.limit },
    ],
    figures: { privet, vanilla, policy },
  };
}

const budget = bannerBudget();

/** The same measure as `pnpm check` holds us to. */
function bannerBudget() {
  const [first] = codeBudgets;
  if (!first) throw new Error('scripts/check/size-budgets.ts has no budget for the banner');
  return first;
}

function bannerPath(): Buffer[] {
  const bundle = readBundle(cdn);
  return bundle.filesOf(budget.loads).map((file) => bundle.read(file));
}

const vanillaPath = () =>
  ['cookieconsent.esm.js', 'cookieconsent.css'].map((name) => readFileSync(peerFile(`vanilla-cookieconsent/dist/${name}`)));

function sizeOf(contents: readonly Buffer[]) {
  const sum = (size: (content: Buffer) => number) => contents.reduce((total, content) => total + size(content), 0);
  return { files: contents.length, plain: sum((content) => content.byteLength), gzip: sum(gzipped) };
}

const gzipped = (content: string | Buffer): number => gzipSync(content, { level: 9 }).byteLength;
