import { buildStep } from './build/build-step.ts';
import { checks } from './check/checks.ts';
import { report, runSteps } from './steps/run-steps.ts';
import { firefoxSteps, otherTests, vitestStep } from './test/vitest-step.ts';

// Everything: the packages built, all checks, all tests. What is given after `pnpm test` goes to vitest (`pnpm test durability`), without the checks.
const [...only] = process.argv.slice(2);
const built = await runSteps([buildStep]);
if (built.some(({ failed }) => failed)) report(built);
else if (only.length > 0) report([...built, ...(await runSteps([vitestStep('tests', only)]))]);
else {
  // The checks have the core that Firefox leaves idle; the other tests need both.
  const checked = await runSteps([...firefoxSteps(), ...checks], { atOnce: 2 });
  report([...built, ...checked, ...(await runSteps([otherTests]))]);
}
