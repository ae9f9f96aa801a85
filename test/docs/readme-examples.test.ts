import { createServer } from 'node:http';
import { join } from 'node:path';
import { format } from 'node:util';
import ts from 'typescript';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createPrivet, memoryStorage } from '@privet/server';
import { toNodeHandler } from '@privet/server/node';
import policy from '@privet/example-temboo/policy';
import { writeExamples } from './runnable-examples.js';

const examples = writeExamples();
const secretKey = 'sk_documentation0000000000';
const publishableKey = 'pk_documentation0000000000';
/** Where examples expect the server: that of `npx pnpm start`. */
const address = 'http://127.0.0.1:4400';

const privet = createPrivet({
  policy,
  storage: memoryStorage(),
  secret: 'a secret of thirty-two characters',
  firstKeys: { secret: secretKey, publishable: { key: publishableKey, origins: [address] } },
});
const server = createServer(toNodeHandler(privet));

beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const bound = server.address();
  const real = `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}`;
  const fetchReal = globalThis.fetch;
  vi.stubGlobal('fetch', (input: RequestInfo | URL, init?: RequestInit) => {
    const request = new Request(input, init);
    return fetchReal(request.url.startsWith(address) ? new Request(request.url.replace(address, real), request) : request);
  });
  vi.stubEnv('PRIVET_SECRET', 'a secret of thirty-two characters or more');
  vi.stubEnv('PRIVET_SECRET_KEY', secretKey);
  vi.stubEnv('PRIVET_PUBLISHABLE_KEY', publishableKey);
});

afterAll(async () => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  await new Promise((closed) => server.close(closed));
  await privet.close();
});

test('there are runnable examples, and they type-check', () => {
  expect(examples.length).toBeGreaterThan(0);
  const config = join(import.meta.dirname, '../tsconfig.json');
  const { options } = ts.parseJsonConfigFileContent(ts.readConfigFile(config, ts.sys.readFile).config, ts.sys, join(config, '..'));
  const program = ts.createProgram(
    examples.map(({ file }) => file),
    options,
  );
  const problems = examples.flatMap(({ name, file }) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(file))
      .map(({ messageText }) => `${name}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`),
  );
  expect(problems).toEqual([]);
}, 60_000);

test.each(examples)('$name runs', async ({ file, prints }) => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  await import(/* @vite-ignore */ file);
  const printed = log.mock.calls.map((values) => format(...values));
  log.mockRestore();
  expect(printed).toEqual(prints.length > 0 ? prints : printed);
});
