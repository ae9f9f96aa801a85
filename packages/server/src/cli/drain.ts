import type { Server } from 'node:http';

/** How long calls that are under way may take to end, in milliseconds. */
const patience = 10_000;

/** Takes no new connection, lets every call that is under way be answered, and resolves when none is left. */
export async function drain(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // A connection that is kept alive for another call counts as idle only when its answer is out.
  const idle = setInterval(() => server.closeIdleConnections(), 20);
  const end = setTimeout(() => server.closeAllConnections(), patience);
  await closed;
  clearInterval(idle);
  clearTimeout(end);
}
