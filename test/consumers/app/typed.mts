// What an ES module sees of the packages' types. It is compiled, not run.
import { createPrivetClient, isPrivetError } from '@privet/client';
import { createPageConsent } from '@privet/client/lite';
import { mockPrivetApi } from '@privet/msw';
import { createPrivet, memoryStorage, type Privet } from '@privet/server';
import { toNextHandlers } from '@privet/server/next';
import { toNodeHandler } from '@privet/server/node';
import { postgresStorage } from '@privet/server/storage/postgres';
import { sqliteStorage } from '@privet/server/storage/sqlite';
import { definePolicy, type Policy } from '@privet/types';
import { openApi } from '@privet/types/openapi';
import { effectiveConsent } from '@privet/types/rules';
import { PrivetBanner } from '@privet/widgets/elements';
import '@privet/widgets';
import '@privet/widgets/autoloader';

declare const policy: Policy;
export const privet: Privet = createPrivet({ policy, storage: memoryStorage(), secret: 'secret' });
export const client = createPrivetClient({ baseUrl: 'https://privacy.example', key: 'sk_key' });

export async function isGranted(user: string): Promise<boolean> {
  const { results } = await client.consent.check({ checks: [{ subject: { user }, purpose: 'analytics' }] });
  return results.every(({ granted }) => granted);
}

export const codeOf = (error: unknown): 'CONSENT_NOT_FOUND' | undefined =>
  isPrivetError(error, 'CONSENT_NOT_FOUND') ? error.code : undefined;

// @ts-expect-error the types are no `any`: there is no such field
void client.consent.check({ cheques: [] });
// @ts-expect-error the secret is missing
createPrivet({ policy, storage: memoryStorage() });

export const everything = { PrivetBanner, createPageConsent, definePolicy, effectiveConsent, mockPrivetApi, openApi };
export const servers = { postgresStorage, sqliteStorage, toNextHandlers, toNodeHandler };
