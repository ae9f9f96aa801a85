/** One line of the log about work beside calls that failed. It is tried again. */
export interface WorkEntry {
  readonly level: 'error' | 'warning';
  readonly time: string;
  /** What was being done. */
  readonly work: string;
  readonly error: string;
}

export function failedWork(work: string, error: unknown, now: number): WorkEntry {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { level: 'error', time: new Date(now).toISOString(), work, error: text };
}
