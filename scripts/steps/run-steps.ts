/** One of the things that a script does. */
export interface Step {
  readonly name: string;
  /** Resolves with a few words for the table, if there is something to tell. @throws Error with the output that explains the failure */
  run(): Promise<Remark>;
}

export type Remark = readonly string[] | void;

/** How a step went. */
export interface Outcome {
  readonly name: string;
  readonly seconds: number;
  readonly failed: boolean;
  readonly remarks: readonly string[];
}

/** Runs the steps, as many at once as told; a step that fails prints its output at once and stops no other. */
export async function runSteps(steps: readonly Step[], { atOnce = 1 }: { readonly atOnce?: number } = {}): Promise<Outcome[]> {
  const waiting = [...steps];
  const outcomes: Outcome[] = [];
  const work = async (): Promise<void> => {
    for (let step = waiting.shift(); step; step = waiting.shift()) outcomes.push(await runStep(step));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return outcomes;
}

async function runStep(step: Step): Promise<Outcome> {
  const started = performance.now();
  const end = (failed: boolean, remarks: readonly string[] = []): Outcome => {
    return { name: step.name, seconds: (performance.now() - started) / 1000, failed, remarks };
  };
  try {
    return end(false, (await step.run()) ?? []);
  } catch (error) {
    console.error(`\n✗ ${step.name}\n${error instanceof Error ? error.message : String(error)}\n`);
    return end(true);
  }
}

/** Prints the table of seconds, and makes the process fail where a step did. */
export function report(outcomes: readonly Outcome[]): void {
  const width = Math.max(...outcomes.map(({ name }) => name.length));
  console.log('');
  for (const { name, seconds, failed, remarks } of outcomes) {
    console.log(`${failed ? '✗' : '✓'} ${name.padEnd(width)} ${seconds.toFixed(1).padStart(6)} s`);
    for (const remark of remarks) console.log(`    ${remark}`);
  }
  if (outcomes.some(({ failed }) => failed)) process.exitCode = 1;
}
