// Tests of packages whose own sources may not know Node import this file.
/// <reference types="node" />
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as it arrived. */
export interface Received {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** What to do with one request. */
export type Step = (response: ServerResponse, request: Received) => void;

export interface ScriptedServer {
  /** `http://127.0.0.1:…`, without a slash at its end. */
  readonly url: string;
  /** All requests so far. */
  readonly received: readonly Received[];
  close(): Promise<void>;
}

/** A real HTTP server on loopback that follows a script: one step a request, the last one for all that come after. */
export async function scriptedServer(...steps: readonly Step[]): Promise<ScriptedServer> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      const step = steps[Math.min(received.length, steps.length - 1)];
      const seen = { method, url, headers, body };
      received.push(seen);
      step?.(response, seen);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, received, close };
}

/** Answers JSON. */
export const answer =
  (value: unknown, { status = 200, headers = {} }: { status?: number; headers?: Readonly<Record<string, string>> } = {}): Step =>
  (response) =>
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(JSON.stringify(value));

/** Answers with text of any kind. */
export const answerText =
  (
    text: string,
    { status = 200, type = 'text/html', headers = {} }: { status?: number; type?: string; headers?: Readonly<Record<string, string>> } = {},
  ): Step =>
  (response) =>
    response.writeHead(status, { 'Content-Type': type, ...headers }).end(text);

/** Breaks the connection before it answers. */
export const hangUp: Step = (response) => response.destroy();

/** Breaks the connection in the middle of its answer. */
export const cutOff =
  (value: unknown, status = 200): Step =>
  (response) => {
    const text = JSON.stringify(value);
    response.writeHead(status, { 'Content-Type': 'application/json', 'Content-Length': text.length });
    response.write(text.slice(0, text.length / 2), () => setTimeout(() => response.destroy(), 20));
  };

/** Never answers. */
export const stall: Step = () => {};

/** Starts to answer, and never ends. */
export const dribble: Step = (response) => {
  response.writeHead(200, { 'Content-Type': 'application/json' }).write('{"half":');
};
