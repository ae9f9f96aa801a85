import type { LogEntry } from '../http/error-boundary.js';
import type { WorkEntry } from '../jobs/failed-work.js';

/** How long lines wait for each other, in milliseconds: one write for many calls. */
const delay = 100;

/** Writes the log as JSON lines. */
export function logLines(stream: NodeJS.WritableStream): { write(entry: LogEntry | WorkEntry): void; flush(): void } {
  let lines: string[] = [];
  let timer: NodeJS.Timeout | undefined;
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    if (lines.length > 0) stream.write(lines.join(''));
    lines = [];
  };
  return {
    write(entry) {
      lines.push(`${JSON.stringify(entry)}\n`);
      timer ??= setTimeout(flush, delay).unref();
    },
    flush,
  };
}
