type Timer = ReturnType<typeof setTimeout>;

/** Lets a process end although the timer runs; where timers are numbers, they hold nobody. */
export function letGo<T extends Timer>(timer: T): T {
  if (typeof timer === 'object' && 'unref' in timer) (timer as { unref(): void }).unref();
  return timer;
}

/** Does something now and then. What fails is tried again the next time. */
export function every(interval: number, work: () => Promise<void>): { stop(): void } {
  const timer = letGo(setInterval(() => void work().catch(() => {}), interval));
  return { stop: () => clearInterval(timer) };
}
