import { createPrivetClient } from '@privet/client';
import { startPrivet } from './privet-server.ts';
import type { Effort, Report } from './report.ts';
import { withScratchFolder } from './scratch-folder.ts';
import { median } from './statistics.ts';
import { microseconds, times } from './table.ts';

/** What `createPrivetClient` costs on top of the `fetch` that it makes. */
export async function clientOverhead({ rounds, seconds }: Effort): Promise<Report> {
  const calls = rounds * seconds * 100;
  const { wire, memory } = await withScratchFolder(async (folder) => {
    const { url, secretKey, recording, stop } = await startPrivet(`${folder}/privet.db`);
    try {
      const asking = { url, key: secretKey, purpose: recording.purposes[0] ?? '' };
      const onTheWire = await compare(twoWays(asking, fetch), calls);
      const answer = await twoWays(asking, fetch).plain();
      return { wire: onTheWire, memory: await compare(twoWays(asking, fromMemory(answer)), calls * 5) };
    } finally {
      await stop();
    }
  });
  return {
    title: 'Client overhead',
    method:
      'One consent.check of one person after the other, in turns by createPrivetClient (which validates the answer) and by fetch with ' +
      `JSON.parse; medians of ${calls} calls each to the same server, and of ${calls * 5} that a fetch answers from memory, which leaves the code alone.`,
    table: {
      columns: ['', 'client', 'fetch + JSON.parse', 'overhead', 'ratio'],
      rows: [row('a call to a server', wire), row('a call answered from memory', memory)],
    },
    goals: [],
    figures: { wire, memory },
  };
}

type Send = (request: Request) => Promise<Response>;
type Ask = () => Promise<unknown>;

interface Asking {
  readonly url: string;
  readonly key: string;
  readonly purpose: string;
}

/** The same question, by the client and by hand. */
function twoWays({ url, key, purpose }: Asking, send: Send): { readonly client: Ask; readonly plain: Ask } {
  const privet = createPrivetClient({ baseUrl: url, key, fetch: send });
  const question = { checks: [{ subject: { user: '42' }, purpose }] };
  return {
    client: () => privet.consent.check(question),
    async plain() {
      const headers = { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' };
      const response = await send(new Request(`${url}/v1/consents/check`, { method: 'POST', headers, body: JSON.stringify(question) }));
      return JSON.parse(await response.text());
    },
  };
}

function fromMemory(answer: unknown): Send {
  const text = JSON.stringify(answer);
  return async () => new Response(text, { headers: { 'Content-Type': 'application/json' } });
}

interface Compared {
  readonly client: number;
  readonly plain: number;
}

/** Call by call in turns, so that whatever else the machine does meets both. Medians in microseconds. */
async function compare({ client, plain }: { readonly client: Ask; readonly plain: Ask }, calls: number): Promise<Compared> {
  const warmUp = 200;
  const taken = { client: [] as number[], plain: [] as number[] };
  for (let call = -warmUp; call < calls; call++) {
    const order =
      call % 2 === 0
        ? ([
            ['client', client],
            ['plain', plain],
          ] as const)
        : ([
            ['plain', plain],
            ['client', client],
          ] as const);
    for (const [name, ask] of order) {
      const start = performance.now();
      await ask();
      if (call >= 0) taken[name].push((performance.now() - start) * 1000);
    }
  }
  return { client: median(taken.client), plain: median(taken.plain) };
}

const row = (name: string, { client, plain }: Compared) => [
  name,
  microseconds(client),
  microseconds(plain),
  microseconds(client - plain),
  times(client / plain),
];
