// What CommonJS sees of the packages' types. It is compiled, not run.
import client = require('@privet/client');
import lite = require('@privet/client/lite');
import msw = require('@privet/msw');
import server = require('@privet/server');
import sqlite = require('@privet/server/storage/sqlite');
import types = require('@privet/types');
import rules = require('@privet/types/rules');
import elements = require('@privet/widgets/elements');

declare const policy: types.Policy;
const privet: server.Privet = server.createPrivet({ policy, storage: server.memoryStorage(), secret: 'secret' });
const caller = client.createPrivetClient({ baseUrl: 'https://privacy.example', key: 'sk_key' });

async function isGranted(user: string): Promise<boolean> {
  const { results } = await caller.consent.check({ checks: [{ subject: { user }, purpose: 'analytics' }] });
  return results.every(({ granted }) => granted);
}

// @ts-expect-error the types are no `any`: there is no such field
void caller.consent.check({ cheques: [] });

export = { elements, isGranted, lite, msw, privet, rules, sqlite };
