/** Runs work in a task of its own, next: so a click does not wait for it, nor does it make a longer task of what comes with an answer. */
export function soon(work: () => void): void {
  const { port1, port2 } = new MessageChannel();
  const run = () => {
    port2.close();
    work();
  };
  port1.addEventListener('message', run, { once: true });
  port1.start();
  port2.postMessage(0);
}
