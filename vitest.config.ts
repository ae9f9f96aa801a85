import { msw } from 'msw/vite';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { playwright } from '@vitest/browser-playwright';
import { findChromium } from '@privet/test-tools/chromium';
import { findFirefox } from '@privet/test-tools/firefox';

const chromium = await findChromium();
const firefox = findFirefox();
const resolve = { conditions: ['privet-source', 'module', 'browser', 'development|production'] };
const server = { resolve: { conditions: ['privet-source', 'node', 'development|production'] } };

// A busy machine fails no test: what hangs is found a little later, and what fails once is told and tried again.
const patience = { testTimeout: 60_000, hookTimeout: 60_000, retry: 1 };
const connectTimeout = 180_000;

export default defineConfig({
  test: {
    // Many tests wait for servers of their own: two at once cost little more than one, on two cores too.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        resolve,
        ssr: server,
        test: {
          ...patience,
          name: 'node',
          environment: 'node',
          // A file's modules serve the next file too: to load them anew for each takes a fifth of the time. Who stubs a global puts it back.
          isolate: false,
          include: ['packages/*/src/**/*.test.ts', 'test/**/*.test.ts', 'examples/*/*.test.ts'],
          exclude: ['**/node_modules/**', '**/*.browser.test.ts', 'packages/widgets/**'],
          globalSetup: ['test/tools/global-setup.ts'],
        },
      },
      {
        resolve,
        // Serves the worker script that mocks in a page are made of.
        plugins: [msw({ mode: 'worker-only' })],
        test: {
          ...patience,
          name: 'chromium',
          include: ['packages/widgets/src/**/*.test.ts', '**/*.browser.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            connectTimeout,
            provider: playwright({ launchOptions: { ...chromium, args: ['--disable-dev-shm-usage'] } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      ...(firefox
        ? [
            {
              resolve,
              test: {
                ...patience,
                name: 'firefox',
                // What a browser may do in its own way; it takes too long to ask it everything twice.
                include: ['packages/widgets/src/{banner,preferences,gate,element,choices-link}/**/*.test.ts'],
                // Beside Chromium, Vitest sometimes does not find its own frame in it.
                sequence: { groupOrder: 1 },
                browser: {
                  enabled: true,
                  headless: true,
                  connectTimeout,
                  provider: playwright({ launchOptions: firefox }),
                  instances: [{ browser: 'firefox' as const }],
                },
              },
            },
          ]
        : []),
    ],
  },
});
