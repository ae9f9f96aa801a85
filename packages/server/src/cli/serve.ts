import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createPrivet, type Privet } from '../create-privet.js';
import { newPublishableKey, randomKey, type FirstKeys } from '../keys/keys.service.js';
import { collectSooner } from '../mounts/collect-sooner.js';
import { toNodeHandler } from '../mounts/node.js';
import type { Storage } from '../storage/storage.js';
import { secretOf } from './development.js';
import { drain } from './drain.js';
import { loadPolicy } from './load-policy.js';
import { loadSources } from './load-sources.js';
import { logLines } from './log-lines.js';
import { startLogWorker } from './log-worker.js';
import { loadHolidays } from '../requests/holidays.js';
import { openBlobs } from './open-blobs.js';
import { openStorage } from './open-storage.js';
import { outgoing } from './outgoing.js';
import { memoryRateLimit } from './rate-limit.js';
import { UsageError } from './command-error.js';
import { readSettings, type Settings } from './settings.js';
import { serveSite, type Site } from './site.js';

/** `privet serve`: the API, and a folder of pages where one is named, until SIGTERM or SIGINT. */
export async function serve(args: string[], env: Readonly<Record<string, string | undefined>>): Promise<void> {
  const settings = readSettings(args, env);
  const policy = await loadPolicy(settings.policy);
  const storage = await openStorage(settings.database);
  await storage.migrate();
  const log = logLines(process.stderr);
  const server = createServer((request, response) => handle(request, response));
  // The address must be known before the keys that serve it are made; calls wait for `ready` until then.
  let handle: RequestListener = (_, response) => response.writeHead(503, { 'Retry-After': '1' }).end();
  const address = await listen(server, settings);
  const publicUrl = settings.publicUrl ?? address;
  const keys = await ensureKeys(storage, settings, new URL(publicUrl).origin);
  const blobs = await openBlobs(settings, env);
  const worker = startLogWorker(settings.database);
  const sending = await outgoing(settings, policy);
  const sources = await loadSources(settings, publicUrl);
  if (sources.length > 0) collectSooner();
  const privet = createPrivet({
    policy,
    storage,
    ...(blobs && { blobs }),
    holidays: await loadHolidays(),
    secret: secretOf(settings),
    firstKeys: keys.first,
    publicUrl,
    jurisdictionHeaders: settings.jurisdictionHeaders,
    ...(settings.cookieDomain !== undefined && { cookieDomain: settings.cookieDomain }),
    log: log.write,
    logWork: log.write,
    growLog: worker.grow,
    requests: settings.requests,
    sources,
    ...sending,
    ...(settings.rateLimit && { rateLimit: memoryRateLimit() }),
  });
  await privet.ready;
  const site = settings.site === undefined ? undefined : serveSite(settings.site, keys.publishable);
  handle = toNodeHandler(withSite(privet, site), { trustProxy: settings.trustProxy });
  stopOnSignal(server, privet, async () => {
    await worker.stop();
    log.flush();
  });
  for (const line of keys.made) console.log(line);
  if (sending.mailbox) console.log(`Mail is not sent, but shown at ${address}/dev/mailbox`);
  console.log(`Privet listens on ${address}`);
}

async function listen(server: Server, { host, port }: Settings): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host, backlog: 1024 }, resolve);
  }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE') throw new UsageError(`Port ${port} is taken; set PRIVET_PORT to another, or to 0 for a free one`);
    throw error;
  });
  const bound = server.address() as AddressInfo;
  return `http://${bound.family === 'IPv6' ? `[${bound.address}]` : bound.address}:${bound.port}`;
}

interface EnsuredKeys {
  readonly first: FirstKeys;
  /** The key for pages of this origin. */
  readonly publishable: string;
  /** What to tell the developer, once. */
  readonly made: readonly string[];
}

/** An empty database gets its first keys: those of the environment, or in development new ones, which are printed once. */
async function ensureKeys(storage: Storage, settings: Settings, origin: string): Promise<EnsuredKeys> {
  if (!(await storage.keys.any())) return firstKeys(settings, origin);
  const known = (await storage.keys.publishable()).find(({ origins }) => origins.includes(origin));
  if (known) return { first: {}, publishable: known.lookup, made: [] };
  if (settings.production) return { first: {}, publishable: '', made: [] };
  const key = newPublishableKey({ name: 'Development', origins: [origin], site: null }, Date.now());
  await storage.keys.add(key);
  return { first: {}, publishable: key.lookup, made: [`Publishable key for ${origin}: ${key.lookup}`] };
}

function firstKeys({ secretKey, publishableKey, production }: Settings, origin: string): EnsuredKeys {
  if (production && (secretKey === undefined || publishableKey === undefined)) {
    throw new UsageError('The database has no keys yet: set PRIVET_SECRET_KEY (sk_…) and PRIVET_PUBLISHABLE_KEY (pk_…)');
  }
  const secret = secretKey ?? randomKey('sk');
  const publishable = publishableKey ?? randomKey('pk');
  const made = [
    ...(publishableKey === undefined ? [`Publishable key for ${origin}: ${publishable}`] : []),
    ...(secretKey === undefined ? [`Secret key, shown this once: ${secret}`] : []),
  ];
  return { first: { secret, publishable: { key: publishable, origins: [origin] } }, publishable, made };
}

/** Pages come first; what the folder does not have is the API's. */
function withSite(privet: Privet, site: Site | undefined): Privet {
  if (!site) return privet;
  return { ...privet, fetch: async (request, info) => (isApi(request) ? undefined : await site(request)) ?? privet.fetch(request, info) };
}

const isApi = ({ url }: Request) => /^\/(v1|u)\//.test(new URL(url).pathname);

/** The first signal drains; a second one does not wait. */
function stopOnSignal(server: Server, privet: Privet, finish: () => Promise<void>): void {
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    privet.drain();
    await drain(server);
    await privet.close();
    await finish();
    process.exitCode = 0;
  };
  process.on('SIGTERM', () => void stop());
  process.on('SIGINT', () => (stopping ? process.exit(130) : void stop()));
}
