import { beforeAll, describe, expect, test } from 'vitest';
import { lintTree, type Finding } from './lint-tree.js';

/** One file of a tree that breaks a rule: where it stands, what it says, and a word of the message that tells how to mend it. */
type Violation = readonly [file: string, text: string, message: RegExp];

interface RuleCase {
  readonly rule: string;
  readonly violations: readonly Violation[];
  /** Files that come close and are right. */
  readonly correct: Readonly<Record<string, string>>;
}

const cases: Readonly<Record<string, RuleCase>> = {
  '1: packages import along the arrows': {
    rule: 'package-arrows',
    violations: [
      ['packages/types/src/a.ts', "export { createPrivet } from '@privet/server';", /may import no other package/],
      ['packages/client/src/b.ts', "export { mockPrivetApi } from '@privet/msw';", /only @privet\/types/],
      ['packages/server/src/c.ts', "export type { Client } from '@privet/client';", /only @privet\/types/],
      ['packages/server/src/c-dynamic.ts', "export const load = () => import('@privet/widgets');", /only @privet\/types/],
      ['packages/server/src/c-type.ts', "export type Client = import('@privet/client').PrivetClient;", /only @privet\/types/],
      ['packages/widgets/src/d.ts', "export { createPrivet } from '@privet/server';", /only @privet\/client and @privet\/types/],
      ['packages/client/src/e.ts', "export { one } from '../../types/src/index.js';", /leaves packages\/client/],
      ['packages/client/src/f.ts', "export { one } from '@privet/client/lite';", /relative path/],
      ['test/contract/g.ts', "export { one } from '../../packages/server/src/index.js';", /by its public name/],
      ['bench/h.ts', "export { one } from '../packages/client/src/index.ts';", /by its public name/],
      ['examples/temboo/i.ts', "export { one } from '@privet/types/src/index.js';", /not a file of its src/],
    ],
    correct: {
      'packages/client/src/ok.ts': "export type { Consent } from '@privet/types';",
      'packages/msw/src/ok.ts': "export { createPrivet } from '@privet/server';",
      'packages/server/src/ok.test.ts': "export { freshDatabase } from '@privet/test-tools/fresh-database';",
      'test/contract/ok.ts': "export { createPrivetClient } from '@privet/client';",
    },
  },
  '2: features do not import each other': {
    rule: 'feature-islands',
    violations: [
      [
        'packages/types/src/consent/a.ts',
        "export { one } from '../requests/requests.schemas.js';",
        /feature consent may not import the feature requests/,
      ],
      ['packages/server/src/policy/b.ts', "export type { One } from '../consent/consent.service.js';", /support folder/],
      [
        'packages/server/src/http/c.ts',
        "export { one } from '../consent/consent.service.js';",
        /http\/ supports features and may import none/,
      ],
      ['packages/server/src/storage/sqlite/d.ts', "export { one } from '../../consent/consent.input.js';", /storage\/ supports features/],
    ],
    correct: {
      'packages/types/src/consent/ok.ts': "export { one } from '../fields/page.js';",
      'packages/types/src/index.ts': "export { one } from './consent/consent.schemas.js';",
      'packages/types/src/contract/privet-contract.ts': "export { consentContract } from '../consent/consent.contract.js';",
      'packages/server/src/storage/sqlite/ok.ts': "export type { ConsentStore } from '../../consent/consent.store.js';",
      'packages/server/src/create-privet.ts': "export { consentService } from './consent/consent.service.js';",
    },
  },
  '3: routes, then service, then store': {
    rule: 'server-layers',
    violations: [
      ['packages/server/src/consent/a.routes.ts', "export { one } from './consent.store.js';", /ask their service/],
      ['packages/server/src/consent/b.routes.ts', "export { one } from '../storage/sqlite/sqlite.storage.js';", /ask their service/],
      ['packages/server/src/consent/c.service.ts', "export { one } from './consent.routes.js';", /interface of its store/],
      ['packages/server/src/consent/d.service.ts', "export { one } from '../storage/memory/memory.storage.js';", /interface of its store/],
      ['packages/server/src/consent/e.store.ts', "export { one } from './consent.service.js';", /a store is an interface/],
      ['packages/server/src/storage/f.ts', "export { one } from '../consent/consent.service.js';", /interfaces of the stores/],
      ['packages/server/src/consent/g.ts', "export const q = 'select id from consents';", /only under storage/],
      ['packages/server/src/consent/h.ts', 'export const q = (table: string) => `delete from ${table}`;', /only under storage/],
    ],
    correct: {
      'packages/server/src/consent/ok.routes.ts': "export { one } from './consent.service.js';",
      'packages/server/src/consent/ok.service.ts': "export { one } from './consent.store.js';",
      'packages/server/src/storage/sqlite/ok.ts': "export const q = 'select id from consents';",
    },
  },
  '4: one door per library': {
    rule: 'library-doors',
    violations: [
      ['packages/client/src/consent/a.ts', "export { default } from 'ky';", /client\/src\/transport/],
      ['packages/server/src/consent/b.ts', "export { Kysely } from 'kysely';", /storage/],
      ['packages/server/src/consent/c.service.ts', "export { Hono } from 'hono';", /http/],
      ['packages/server/src/cli/c.ts', "export { Hono } from 'hono';", /http/],
      ['packages/client/src/d.ts', "export { html } from 'lit';", /widgets/],
      ['packages/server/src/consent/e.ts', "export { SignJWT } from 'jose';", /audit/],
      ['packages/server/src/consent/f.ts', "export { readFile } from 'node:fs/promises';", /mounts/],
      ['packages/types/src/g.ts', "export { readFileSync } from 'node:fs';", /mounts/],
      ['packages/server/src/http/h.ts', "export { one } from 'left-pad';", /has no door/],
      ['packages/server/src/consent/i.ts', "export { createTransport } from 'nodemailer';", /mail/],
    ],
    correct: {
      'packages/client/src/transport/ok.ts': "export { default } from 'ky';",
      'packages/server/src/storage/sqlite/ok.ts': "export { DatabaseSync } from 'node:sqlite';",
      'packages/server/src/http/ok.ts': "export { Hono } from 'hono';",
      'packages/server/src/cli/ok.ts': "export { getMimeType } from 'hono/utils/mime';",
      'packages/widgets/src/ok.ts': "export { property } from 'lit/decorators.js';",
      'packages/server/src/consent/ok.test.ts': "export { jwtVerify } from 'jose';",
    },
  },
  '5: the path of an endpoint is written once': {
    rule: 'endpoint-paths',
    violations: [
      ['packages/client/src/consent/a.ts', "export const route = 'POST /v1/consents';", /in its \*\.contract\.ts alone/],
      ['packages/client/src/b.ts', 'export const url = (base: string) => `${base}/v1/policy`;', /from the contract/],
      ['packages/server/src/http/c.ts', "export const keys = '/.well-known/jwks.json';", /from the contract/],
      ['packages/widgets/src/d.ts', "export const url = new URL('/v1/policy', location.href);", /from the contract/],
      ['packages/client/src/lite/e.ts', "export const path = '/v1/policy';", /from the contract/],
    ],
    correct: {
      'packages/types/src/consent/consent.contract.ts': "export const route = 'POST /v1/consents';",
      'packages/client/src/lite/lite.paths.ts': "export const policyPath = '/v1/policy';",
      'packages/server/src/ok.test.ts': "export const route = '/v1/policy';",
      'docs/ok.ts': "export const route = '/v1/policy';",
    },
  },
  '5: an error code is written once': {
    rule: 'error-codes',
    violations: [
      ['packages/server/src/http/a.ts', "export const table = { NOT_FOUND: [404, 'There is nothing here'] };", /outside \*\.errors\.ts/],
      ['packages/client/src/b.ts', "export const table = { FORBIDDEN: { status: 403, title: 'No' } };", /outside \*\.errors\.ts/],
      ['packages/client/src/c.ts', "export type Code = 'NOT_FOUND' | 'CONSENT_NOT_FOUND';", /outside \*\.errors\.ts/],
      ['packages/server/src/d.ts', "export const problem = { code: 'CONSENT_NOT_FOUND' };", /outside \*\.errors\.ts/],
    ],
    correct: {
      'packages/types/src/consent/consent.errors.ts':
        "export const consentErrors = { CONSENT_NOT_FOUND: [404, 'No consent has this id'] };",
      'packages/server/src/ok.ts': "export const gone = (fail: (code: string) => never) => fail('CONSENT_NOT_FOUND');",
      'packages/client/src/ok.ts': "export type Method = 'GET' | 'POST';",
    },
  },
  '5: an event name is written once': {
    rule: 'event-names',
    violations: [
      [
        'packages/widgets/src/consent/a.ts',
        "export const on = (host: Element) => host.addEventListener('privet-unheard', () => {});",
        /Event class/,
      ],
      ['packages/widgets/src/consent/b.ts', "export const one = () => new CustomEvent('privet-other');", /Event class/],
      ['packages/widgets/src/consent/c.ts', "export const known = 'privet-save';", /privet-save/],
      [
        'packages/widgets/src/consent/d.ts',
        'export const view = (html: any) => html`<p @privet-error=${console.log}></p>`;',
        /privet-error/,
      ],
    ],
    correct: {
      'packages/widgets/src/consent/consent.events.ts':
        "export class PrivetSaveEvent extends Event { constructor() { super('privet-save'); } }",
      'packages/widgets/src/consent/ok.ts': "export const tag = 'privet-banner';",
      'packages/widgets/src/consent/ok.test.ts': "export const known = 'privet-save';",
    },
  },
  '5: a visible string is written once': {
    rule: 'visible-strings',
    violations: [
      ['packages/widgets/src/consent/a.ts', 'export const view = (html: any) => html`<button>Accept all</button>`;', /Accept all/],
      ['packages/widgets/src/consent/b.ts', 'export const view = (html: any) => html`<button aria-label="Close"></button>`;', /Close/],
      ['packages/widgets/src/consent/c.ts', 'export const view = (html: any, n: number) => html`<p>${n} purposes</p>`;', /purposes/],
      ['packages/widgets/src/consent/d.ts', "export const label = 'Reject all cookies';", /locales/],
      ['packages/server/src/pages/e.ts', 'export const view = (html: any) => html`<h1>Unsubscribed</h1>`;', /locales/],
    ],
    correct: {
      'packages/widgets/src/locales/en.ts': "export const en = { accept: 'Accept all cookies' };",
      'packages/widgets/src/consent/ok.ts':
        'export const view = (html: any, text: string) => html`<!-- a note --><button class="accept" aria-label=${text}>${text} &times;</button>`;',
      'packages/widgets/src/consent/ok-error.ts': "export const fail = () => { throw new Error('No provider was found'); };",
    },
  },
  '6: relative imports with .js, no aliases, an index by name': {
    rule: 'module-form',
    violations: [
      ['packages/types/src/a.ts', "export { one } from './consent';", /ends in \.js/],
      ['packages/types/src/b.ts', "export { one } from './consent.ts';", /ends in \.js/],
      ['test/contract/c.ts', "export { one } from './suite.ts';", /ends in \.js/],
      ['packages/types/src/d.ts', "export { one } from '~/consent.js';", /alias/],
      ['packages/types/src/e.ts', "export { one } from '#consent';", /alias/],
      ['packages/types/src/index.ts', "export * from './consent.js';", /by name/],
      ['packages/client/src/index.ts', 'export const one = 1;', /by name/],
      ['packages/types/src/consent/utils.ts', 'export const one = 1;', /after what it holds/],
      ['packages/types/src/types.ts', 'export type One = 1;', /after what it holds/],
      ['scripts/f.ts', "export { one } from './build';", /ends in \.ts/],
    ],
    correct: {
      'packages/types/src/ok.ts': "export { one } from './consent.js';",
      'packages/widgets/src/index.ts': "import './banner.js';\nexport { Banner } from './elements.js';",
      'packages/types/src/errors/common.errors.ts': 'export const commonErrors = {};',
      'scripts/ok.ts': "export { one } from './build/one.ts';",
    },
  },
  '7: zod/mini, and no zod before the banner': {
    rule: 'zod-mini',
    violations: [
      ['packages/types/src/a.ts', "import { z } from 'zod'; export const one = z.string();", /zod\/mini/],
      ['packages/server/src/b.ts', "import * as z from 'zod/v4'; export const one = z.string();", /zod\/mini/],
      ['packages/client/src/lite/c.ts', "import * as z from 'zod/mini'; export const one = z.string();", /every visitor/],
      ['packages/widgets/src/d.ts', "export { Consent } from '@privet/types';", /@privet\/types\/rules/],
    ],
    correct: {
      'packages/types/src/ok.ts': "import * as z from 'zod/mini'; export const one = z.string();",
      'packages/widgets/src/ok.ts': "export type { Consent } from '@privet/types'; export { rule } from '@privet/types/rules';",
    },
  },
};

describe.each(Object.entries(cases))('import rule %s', (_, { rule, violations, correct }) => {
  let found: Finding[];
  beforeAll(async () => {
    const broken = Object.fromEntries(violations.map(([file, text]) => [file, text]));
    found = (await lintTree({ ...broken, ...correct })).filter((one) => one.rule === `privet(${rule})`);
  });

  test.each(violations)('names the violation in %s', (file, _text, message) => {
    const messages = found.filter((one) => one.file === file).map((one) => one.message);
    expect(messages).toEqual([expect.stringMatching(message)]);
  });

  test('lets what is right pass', () => {
    expect(found.filter((one) => one.file in correct)).toEqual([]);
  });
});
