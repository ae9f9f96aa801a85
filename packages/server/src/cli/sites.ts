import { CreateSite } from '@privet/types';
import * as z from 'zod/mini';
import { ProblemError } from '../http/problem.js';
import { validate } from '../http/validate.js';
import { keyService } from '../keys/keys.service.js';
import { policyVersions } from '../policy/policy.versions.js';
import { siteService, type SiteService } from '../sites/sites.service.js';
import type { Storage } from '../storage/storage.js';
import { UsageError } from './command-error.js';
import { readFlags } from './flags.js';
import { openExisting } from './open-storage.js';
import { writeTable } from './write-table.js';

type Environment = Readonly<Record<string, string | undefined>>;

const options = {
  name: { type: 'string' },
  origin: { type: 'string', multiple: true },
  purpose: { type: 'string', multiple: true },
  topic: { type: 'string', multiple: true },
  theme: { type: 'string' },
  database: { type: 'string' },
} as const;

const usage = `Say --name NAME --origin https://partner.example …, and where it does not show everything in our look:
  --purpose analytics …   --topic newsletter …   --theme '{"accent":"#7a1f5c","onAccent":"#fff","scheme":"light"}'`;

/** `privet sites create`: prints the new site's publishable key. */
export async function createSite(args: string[], env: Environment): Promise<void> {
  const { values } = readFlags({ args, options });
  const { name, origin: origins, purpose: purposes, topic: topics, theme } = values;
  if (name === undefined || !origins) throw new UsageError(usage);
  const input = {
    name,
    origins,
    ...(purposes && { purposes }),
    ...(topics && { topics }),
    ...(theme !== undefined && { theme: parsed(theme) }),
  };
  const storage = await openExisting(values.database, env);
  const site = await (async () => (await sitesOf(storage)).create(validate(CreateSite, input)))()
    .catch(refuse)
    .finally(() => storage.close());
  if (!('key' in site)) return;
  console.error(`${site.id} serves ${site.origins.join(', ')}. A server that runs knows it within five seconds. Its publishable key:`);
  console.log(site.key);
}

/** `privet sites list`: the sites whose keys hold. */
export async function listSites(args: string[], env: Environment): Promise<void> {
  const { values } = readFlags({ args, options: { database: { type: 'string' } } });
  const storage = await openExisting(values.database, env);
  await storage.migrate();
  const sites = siteService(keyService(storage.keys, Date.now).sites, () => ({ version: '', purposes: [], topics: [] }));
  for (let cursor: string | undefined; ;) {
    const page = await sites.list({ limit: 100, ...(cursor !== undefined && { cursor }) });
    writeTable(
      page.data.map(({ id, key, name = '', origins, purposes, theme }) => [
        id,
        key,
        origins.join(' '),
        purposes ? purposes.join(' ') : 'all purposes',
        theme ? JSON.stringify(theme) : '',
        name,
      ]),
    );
    if (page.nextCursor === null) break;
    cursor = page.nextCursor;
  }
  await storage.close();
}

/** Purposes and topics are those of the policy that the database has in force. */
async function sitesOf(storage: Storage): Promise<SiteService> {
  await storage.migrate();
  const versions = policyVersions(storage.policy, Date.now);
  await versions.refresh();
  if (versions.all().length === 0) throw new UsageError('The database has no policy yet; start `privet serve` with it once');
  return siteService(keyService(storage.keys, Date.now).sites, () => versions.inForce().policy);
}

function parsed(json: string): unknown {
  try {
    return z.parse(z.record(z.string(), z.unknown()), JSON.parse(json));
  } catch {
    throw new UsageError(`--theme is JSON, such as '{"accent":"#7a1f5c","onAccent":"#fff","scheme":"light"}'`);
  }
}

function refuse(error: unknown): never {
  if (!(error instanceof ProblemError)) throw error;
  const issues = error.more.issues ?? [];
  throw new UsageError(issues.map(({ path, message }) => `${path}: ${message}`).join('\n') || error.message);
}
