import { buildStep } from './build/build-step.ts';
import { checks } from './check/checks.ts';
import { report, runSteps } from './steps/run-steps.ts';
import { vitestStep } from './test/vitest-step.ts';

// Everything: the packages built, all checks, all tests. What is given after `pnpm test` goes to vitest (`pnpm test durability`), without the checks.
const [...only] = process.argv.slice(2);
const built = await runSteps([buildStep]);
if (built.some(({ failed }) => failed)) report(built);
else {
  const checked = only.length > 0 ? [] : await runSteps(checks, { atOnce: 2 });
  report([...built, ...checked, ...(await runSteps([vitestStep(only)]))]);
}
