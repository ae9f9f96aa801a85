import { listEndpoints, type Contract } from '@privet/types';
import type { Hono } from 'hono';
import type { KeyService } from '../keys/keys.service.js';
import { preflight } from './cors.js';
import type { Boundary } from './error-boundary.js';
import { fail } from './problem.js';

/** Answers what no endpoint takes: preflights, other methods, other addresses. */
export function answerNoEndpoint(app: Hono, contract: Contract, keys: KeyService, boundary: Boundary): void {
  const methodsOf = methodsByPath(contract);
  app.notFound((c) =>
    boundary(c, 'none', async ({ headers }) => {
      const allowed = methodsOf(c.req.path);
      if (allowed.length === 0) return fail('NOT_FOUND');
      if (c.req.method === 'OPTIONS') return preflight(c.req.header('Origin'), await keys.origins(), allowed, headers);
      headers['Allow'] = [...allowed, 'OPTIONS'].join(', ');
      return fail('METHOD_NOT_ALLOWED', { detail: `It takes ${allowed.join(', ')}` });
    }),
  );
}

function methodsByPath(contract: Contract): (path: string) => string[] {
  const endpoints = listEndpoints(contract).map(({ method, path }) => ({ method, pattern: patternOf(path) }));
  return (path) => endpoints.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method);
}

const patternOf = (path: string) => new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`);
