import type { OpenApiDocument, platformContract } from '@privet/types';
import { cacheable } from '../http/respond.js';
import type { Routes } from '../http/mount-contract.js';
import { fail } from '../http/problem.js';
import type { OpenKeys } from '../keys/server-keys.js';

export interface PlatformRoutesOptions {
  readonly keys: OpenKeys;
  /** Fails when the storage cannot answer. */
  readonly ping: () => Promise<void>;
  readonly draining: () => boolean;
  readonly openApi: () => Promise<OpenApiDocument>;
}

export function platformRoutes({ keys, ping, draining, openApi }: PlatformRoutesOptions): Routes<typeof platformContract> {
  const jwks = cacheable({ keys: [...keys.published] }, 'public, max-age=300');
  let document: Promise<OpenApiDocument> | undefined;
  return {
    health: () => ({ status: 'ok' }),
    async ready() {
      if (draining()) return fail('UNAVAILABLE', { detail: 'The server is shutting down' });
      await ping().catch(() => fail('UNAVAILABLE', { detail: 'The storage does not answer' }));
      return { status: 'ok' };
    },
    jwks: () => jwks,
    openapi: () => (document ??= openApi().then((made) => cacheable(made, 'public, max-age=300'))),
  };
}
