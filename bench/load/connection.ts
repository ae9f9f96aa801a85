import { connect } from 'node:net';

export interface Request {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

interface Asking {
  readonly url: URL;
  /** Makes the next request to POST. */
  readonly request: () => Request;
  /** No request starts after this time of `performance.now()`. */
  readonly until: number;
}

/**
 * One keep-alive connection that posts its next request as soon as the last is answered, and resolves to the latencies in milliseconds.
 * A bare socket: node:http and undici spend three times as long on a request, and on two cores that time is the server's.
 */
export function keepAsking({ url, request, until }: Asking): Promise<number[]> {
  const { promise, resolve, reject } = Promise.withResolvers<number[]>();
  const latencies: number[] = [];
  const socket = connect({ port: Number(url.port), host: url.hostname, noDelay: true }).setEncoding('latin1');
  let sentAt = 0;
  let answer = '';

  const ask = () => {
    if (performance.now() >= until) return socket.end();
    const message = format(url, request());
    sentAt = performance.now();
    return socket.write(message);
  };
  socket.on('connect', ask).on('error', reject);
  socket.on('close', () => (answer === '' && performance.now() >= until ? resolve(latencies) : reject(new Error('The server hung up'))));
  socket.on('data', (chunk: string) => {
    answer += chunk;
    const status = statusWhenComplete(answer);
    if (status === undefined) return;
    if (status !== 200 && status !== 201) return socket.destroy(new Error(`Refused: ${answer}`));
    latencies.push(performance.now() - sentAt);
    answer = '';
    return ask();
  });
  return promise;
}

function format(url: URL, { path, headers, body }: Request): string {
  const json = JSON.stringify(body);
  const head = Object.entries({
    host: url.host,
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(json),
    ...headers,
  });
  return `POST ${path} HTTP/1.1\r\n${head.map(([name, value]) => `${name}: ${value}`).join('\r\n')}\r\n\r\n${json}`;
}

/** The status of an answer that has arrived whole; undefined while more is to come. */
function statusWhenComplete(answer: string): number | undefined {
  const end = answer.indexOf('\r\n\r\n');
  if (end === -1) return undefined;
  const length = /^content-length: (\d+)\r$/im.exec(answer.slice(0, end + 2))?.[1];
  if (length === undefined) throw new Error('This client reads only answers that tell their length');
  return answer.length < end + 4 + Number(length) ? undefined : Number(answer.slice(9, 12));
}
