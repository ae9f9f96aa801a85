import { command } from '../steps/command.ts';
import type { Step } from '../steps/run-steps.ts';
import { checkChangesets } from './changesets.ts';
import { checkPackages } from './packages.ts';
import { checkSizes } from './sizes.ts';

const tool = (name: string, ...call: readonly [program: string, ...args: string[]]): Step => {
  const run = command(...call);
  return {
    name,
    async run() {
      await run();
    },
  };
};

/** What `pnpm check` looks at; the longest first, so that the two that run at a time end together. */
export const checks: readonly Step[] = [
  // With its types, oxlint knows what every expression is, and says at once what the compiler would.
  tool('lint, imports, types', 'oxlint', '--type-aware', '--type-check'),
  { name: 'published packages', run: checkPackages },
  tool('unused code', 'knip', '--no-progress'),
  tool('Lit templates', 'eslint', 'packages/widgets/src'),
  { name: 'sizes', run: checkSizes },
  tool('format', 'oxfmt', '--check'),
  { name: 'changesets', run: checkChangesets },
];
