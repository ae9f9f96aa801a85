import { checks } from './check/checks.ts';
import { buildStep } from './build/build-step.ts';
import { report, runSteps } from './steps/run-steps.ts';

// All that can be said about the repository without running its tests. The packages are built first: some checks read what is published.
const built = await runSteps([buildStep]);
report(built.some(({ failed }) => failed) ? built : [...built, ...(await runSteps(checks, { atOnce: 2 }))]);
