/** Runs work once the browser has painted what was changed just now, at the latest when the page goes away. */
export function afterPaint(work: () => void): void {
  let run: (() => void) | undefined = () => {
    run = undefined;
    work();
  };
  const once = () => run?.();
  requestAnimationFrame(() => setTimeout(once));
  // A hidden page paints no frame.
  setTimeout(once, 100);
  addEventListener('pagehide', once, { once: true });
}
