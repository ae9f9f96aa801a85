import {
  defaultPageSize,
  type CreateSite,
  type Issue,
  type ListSites,
  type Page,
  type Policy,
  type Site,
  type UpdateSite,
} from '@privet/types';
import { readCursorAfter, writeCursorAfter } from '../http/cursor.js';
import { fail, failInput, pointer } from '../http/problem.js';
import type { SiteKeys } from '../keys/keys.service.js';
import type { ShownSite, SiteChange, StoredKey } from '../keys/keys.store.js';
import type { Once, Refusal } from '../storage/once.js';

export interface SiteService {
  create(input: CreateSite, once?: Once): Promise<Site | Refusal>;
  list(page: ListSites): Promise<Page<Site>>;
  get(id: string): Promise<Site>;
  update(id: string, input: UpdateSite): Promise<Site>;
  delete(id: string): Promise<void>;
}

/** The policy that sites show; only its ids matter. */
type ShownPolicy = Pick<Policy, 'version' | 'purposes' | 'topics'>;

/** A site is its publishable key and what that shows; so every publishable key is a site's. */
export function siteService(keys: SiteKeys, policy: () => ShownPolicy): SiteService {
  const existing = async (id: string): Promise<StoredKey> =>
    (id.startsWith('site_') ? await keys.find(id.replace('site_', 'key_')) : undefined) ?? fail('SITE_NOT_FOUND');
  const holding = async (id: string): Promise<StoredKey> => {
    const key = await existing(id);
    return key.revokedAt === null ? key : fail('SITE_NOT_FOUND', { detail: 'This site has ended' });
  };
  return {
    async create(input, once) {
      refuseUnknown(input, policy());
      const key = keys.make(changeOf(input));
      const result = await keys.keep(key, once && { ...once, answer: JSON.stringify(siteOf(key)) });
      if (result && 'refused' in result) return result;
      return result ? (result.answer as Site) : siteOf(key);
    },
    async list({ limit = defaultPageSize, cursor }) {
      const found = await keys.list({ after: readCursorAfter(cursor), limit: limit + 1 });
      return { data: found.slice(0, limit).map(siteOf), nextCursor: writeCursorAfter(found, limit) };
    },
    get: async (id) => siteOf(await holding(id)),
    async update(id, input) {
      const key = await holding(id);
      refuseUnknown(input, policy());
      const change = changeOf(input);
      await keys.change(key.id, change);
      return siteOf({ ...key, ...change });
    },
    async delete(id) {
      const { id: keyId } = await existing(id);
      await keys.revoke(keyId);
    },
  };
}

function changeOf({ name, origins, theme, purposes, topics }: CreateSite): SiteChange {
  const site: ShownSite = { ...(theme && { theme }), ...(purposes && { purposes }), ...(topics && { topics }) };
  return { name, origins, site: Object.keys(site).length > 0 ? site : null };
}

function siteOf({ id, lookup, name, origins, site, createdAt }: StoredKey): Site {
  const { theme, purposes, topics } = site ?? {};
  return {
    id: id.replace('key_', 'site_'),
    key: lookup,
    ...(name !== null && { name }),
    origins: [...origins],
    ...(theme && { theme }),
    ...(purposes && { purposes: [...purposes] }),
    ...(topics && { topics: [...topics] }),
    createdAt: new Date(createdAt).toISOString(),
  };
}

/** Ends a call that names what the policy in force does not have. */
function refuseUnknown(input: CreateSite, policy: ShownPolicy): void {
  const issues = (['purposes', 'topics'] as const).flatMap((list) => unknown(list, input[list] ?? [], policy));
  if (issues.length > 0) failInput(issues);
}

function unknown(list: 'purposes' | 'topics', named: readonly string[], policy: ShownPolicy): Issue[] {
  const known = policy[list].map(({ id }) => id);
  return named.flatMap((id, index) =>
    known.includes(id)
      ? []
      : [
          {
            path: pointer([list, index]),
            message: `Version ${policy.version} has no "${id}" among its ${list}; it has ${known.join(', ') || 'none'}`,
            code: list === 'purposes' ? 'unknown_purpose' : 'unknown_topic',
          },
        ],
  );
}
