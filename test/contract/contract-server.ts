import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import policy from '@privet/example-temboo/policy';
import { createPrivet, mailbox, memoryBlobs, randomKey, type RateLimitState, type ReceivedMail, type Storage } from '@privet/server';
import { toNodeHandler } from '@privet/server/node';

/** The page that the publishable key of every server serves. */
export const pageOrigin = 'https://shop.example';
export { policy };

/** One running API, however it is made. Its clock can be set forward. */
export interface ContractServer {
  /** Without a slash at its end. */
  readonly url: string;
  readonly publishableKey: string;
  readonly secretKey: string;
  readonly clock: TestClock;
  /** What was mailed, the newest first. A mail is sent a moment after the answer that it follows from. */
  mails(): readonly ReceivedMail[];
  /** From now on a caller that has used up its calls, until `undefined`. Undefined where the server has no limits to set. */
  readonly limit: ((state: RateLimitState | undefined) => void) | undefined;
  close(): Promise<void>;
}

/** The real time, and what was added to it. */
export class TestClock {
  #ahead = 0;
  readonly now = () => Date.now() + this.#ahead;
  /** Milliseconds. */
  forward(time: number): void {
    this.#ahead += time;
  }
}

/** The API over HTTP on loopback, on a storage. */
export async function serveOverHttp(openStorage: (now: () => number) => Storage, onClose = async () => {}): Promise<ContractServer> {
  const clock = new TestClock();
  const keys = { publishableKey: randomKey('pk'), secretKey: randomKey('sk') };
  const box = mailbox({ now: clock.now });
  let limit: RateLimitState | undefined;
  const privet = createPrivet({
    policy,
    storage: openStorage(clock.now),
    secret: 'a secret of thirty-two characters',
    firstKeys: { secret: keys.secretKey, publishable: { key: keys.publishableKey, origins: [pageOrigin] } },
    rateLimit: { take: async () => limit },
    mail: { transport: box, from: 'privacy@shop.example' },
    blobs: memoryBlobs(),
    now: clock.now,
  });
  await privet.ready;
  const server = createServer(toNodeHandler(privet));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    ...keys,
    clock,
    mails: box.mails,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    limit: (state) => (limit = state),
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      await privet.close();
      await onClose();
    },
  };
}
