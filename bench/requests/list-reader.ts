import { Agent, get } from 'node:http';
import { text } from 'node:stream/consumers';
import type { ListReading } from './request-lists.ts';

const { address, secretKey, calls, expected }: ListReading = JSON.parse(process.argv[2] ?? '');

const agent = new Agent({ keepAlive: true, maxSockets: 1 });
const headers = { Authorization: `Bearer ${secretKey}` };

/** How long a page takes until its last byte is here, in milliseconds. */
async function readPage(): Promise<number> {
  const start = performance.now();
  const { promise, resolve, reject } = Promise.withResolvers<{ readonly body: string; readonly status: number | undefined }>();
  get(address, { agent, headers }, (answer) => {
    text(answer).then((body) => resolve({ body, status: answer.statusCode }), reject);
  }).on('error', reject);
  const { body, status } = await promise;
  const taken = performance.now() - start;
  const { data } = JSON.parse(body) as { data?: readonly unknown[] };
  if (status !== 200 || !data || data.length < expected) throw new Error(`${address} answered ${status} ${body.slice(0, 200)}`);
  return taken;
}

/** A server that has just started has not compiled yet what it does all day. */
const warming = 200;
const taken: number[] = [];
for (let call = -warming; call < calls; call++) {
  const one = await readPage();
  if (call >= 0) taken.push(one);
}
agent.destroy();
console.log(JSON.stringify(taken));
