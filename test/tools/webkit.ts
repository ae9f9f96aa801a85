import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';

const driver = '/usr/bin/WebKitWebDriver';
const display = '/usr/bin/xvfb-run';
const browsers = ['x86_64-linux-gnu', 'aarch64-linux-gnu'].map((machine) => `/usr/lib/${machine}/webkit2gtk-4.1/MiniBrowser`);

/** Whether WebKit's driver, its small browser and a display without a screen are installed (Debian: webkit2gtk-driver, xvfb, xauth). */
export const hasWebKit = (): boolean => existsSync(driver) && existsSync(display) && browsers.some((path) => existsSync(path));

/** One page in WebKit, spoken to by WebDriver (W3C). */
export interface WebKitPage {
  goto(url: string): Promise<void>;
  /** Runs a function’s body in the page, and answers with what it returns. */
  run<Result>(body: string): Promise<Result>;
  /** Clicks as a visitor does; the last selector is looked up inside the shadow roots of those before it. */
  click(...path: readonly string[]): Promise<void>;
  /** Presses one key: a character, or WebDriver’s code point for a key that has none. */
  press(key: string): Promise<void>;
  cookies(): Promise<readonly { name: string; value: string }[]>;
  close(): Promise<void>;
}

export async function openWebKit(): Promise<WebKitPage> {
  const port = await freePort();
  const child = spawn(display, ['-a', driver, `--port=${port}`], { stdio: 'ignore', detached: true });
  try {
    const call = caller(`http://127.0.0.1:${port}`);
    await untilReady(call);
    return await openPage(call, child);
  } catch (error) {
    end(child);
    throw error;
  }
}

type Call = <Result>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<Result>;

const caller =
  (origin: string): Call =>
  async (method, path, body) => {
    const answer = await fetch(origin + path, { method, ...(body && { body: JSON.stringify(body) }) });
    const { value } = (await answer.json()) as { value: never };
    if (!answer.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value).slice(0, 400)}`);
    return value;
  };

async function untilReady(call: Call): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await call('GET', '/status');
    } catch (error) {
      if (tries === 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

async function openPage(call: Call, child: ChildProcess): Promise<WebKitPage> {
  const binary = browsers.find((path) => existsSync(path));
  const options = { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary, args: ['--automation'] } };
  const { sessionId } = await call<{ sessionId: string }>('POST', '/session', { capabilities: { alwaysMatch: options } });
  const session = `/session/${sessionId}`;
  const idOf = (reference: object): string => Object.values(reference)[0] as string;
  const find = async (within: string, value: string) =>
    idOf(await call('POST', `${session}${within}/element`, { using: 'css selector', value }));
  return {
    goto: (url) => call('POST', `${session}/url`, { url }),
    run: (script) => call('POST', `${session}/execute/sync`, { script, args: [] }),
    async click(...path) {
      let within = '';
      for (const host of path.slice(0, -1)) {
        const element = await find(within, host);
        within = `/shadow/${idOf(await call('GET', `${session}/element/${element}/shadow`))}`;
      }
      await call('POST', `${session}/element/${await find(within, path.at(-1) ?? '')}/click`, {});
    },
    press: (value) =>
      call('POST', `${session}/actions`, {
        actions: [
          {
            type: 'key',
            id: 'keys',
            actions: [
              { type: 'keyDown', value },
              { type: 'keyUp', value },
            ],
          },
        ],
      }),
    cookies: () => call('GET', `${session}/cookie`),
    async close() {
      await call('DELETE', session).catch(() => {});
      end(child);
    },
  };
}

/** The driver’s browser and display are its children, and end with its process group. */
function end({ pid }: ChildProcess): void {
  if (pid !== undefined) process.kill(-pid, 'SIGTERM');
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
