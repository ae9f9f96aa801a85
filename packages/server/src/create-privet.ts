import { privetContract, type OpenApiDocument, type Policy, type PrivetContract } from '@privet/types';
import { sha256 } from '@noble/hashes/sha2.js';
import { auditRoutes } from './audit/audit.routes.js';
import { auditService } from './audit/audit.service.js';
import type { GrowLog } from './audit/grow-log.js';
import { treeHash } from './audit/merkle-tree.js';
import type { BlobStore } from './blobs/blob-store.js';
import { cookieSetter } from './consent/consent.cookie.js';
import { consentRoutes } from './consent/consent.routes.js';
import { consentService } from './consent/consent.service.js';
import type { LogEntry } from './http/error-boundary.js';
import { keyedHash } from './http/hashing.js';
import type { ContractRoutes } from './http/mount-contract.js';
import type { RateLimit } from './http/rate-limit.js';
import { serveContract, type CallInfo } from './http/serve-contract.js';
import type { WorkEntry } from './jobs/failed-work.js';
import type { JobHandlers } from './jobs/job-handler.js';
import { keysRoutes } from './keys/keys.routes.js';
import { keyService, type FirstKeys } from './keys/keys.service.js';
import { openServerKeys } from './keys/server-keys.js';
import type { Mailbox } from './mail/mailbox.js';
import { mailboxPages } from './mail/mailbox.page.js';
import { mailer, type MailSettings } from './mail/mailer.js';
import { choicesPages } from './pages/choices.page.js';
import { receiptPages } from './pages/receipt.page.js';
import { requestStatusPages } from './pages/request-status.page.js';
import { requestPages } from './pages/request.page.js';
import { platformRoutes } from './platform/platform.routes.js';
import { policyRoutes } from './policy/policy.routes.js';
import { policyService } from './policy/policy.service.js';
import { requestPageDesk } from './request-page-desk.js';
import { startWork } from './start-work.js';
import { requestsFeature, type RequestsFeature, type RequestSettings, type RequestsOptions } from './requests/requests.feature.js';
import type { Holidays } from './requests/request.times.js';
import { requestsRoutes } from './requests/requests.routes.js';
import { sitesRoutes } from './sites/sites.routes.js';
import { siteService } from './sites/sites.service.js';
import { subjectsRoutes } from './subjects/subjects.routes.js';
import { subjectTokens } from './subjects/subjects.tokens.js';
import { openSources } from './open-sources.js';
import type { Source } from './sources/source.js';
import type { Storage } from './storage/storage.js';
import { vault } from './vault/vault.js';
import { uploads } from './uploads/uploads.js';
import type { RecipientEndpoint } from './requests/requests.recipients.js';
import { webhookJobs, type WebhookEndpoint } from './webhooks/webhook.js';
import { webhookSender, type WebhookSettings } from './webhooks/webhook-sender.js';

export type PrivetRoutes = ContractRoutes<PrivetContract>;

export interface PrivetOptions {
  /** What `definePolicy` made. A changed policy needs a new version. */
  readonly policy: Policy;
  /** `memoryStorage()`, `sqliteStorage()`, `postgresStorage()`. */
  readonly storage: Storage;
  /** At least 32 random characters. It wraps the server's own keys, so it must stay the same over restarts. */
  readonly secret: string;
  /** The keys that an empty database starts with. */
  readonly firstKeys?: FirstKeys;
  /** The headers in which the proxy in front tells a country, and after it a region: `['cf-ipcountry']`. */
  readonly jurisdictionHeaders?: readonly string[];
  /**
   * A parent domain whose subdomains share the choice, where the widgets are given one as `cookie-domain`. It is for the cookie that is set
   * with answers to the site's own pages. @default the site's own host
   */
  readonly cookieDomain?: string;
  /**
   * Where people reach the controller's site: `https://shop.example`. The policy's links that are paths lead there from every site that
   * shows the widgets. @default they stay paths, of whichever site shows them
   */
  readonly publicUrl?: string;
  /** Asked before every call. Without one, nothing is limited. */
  readonly rateLimit?: RateLimit;
  /** Takes one entry per call; it holds nothing that identifies a person. */
  readonly log?: (entry: LogEntry) => void;
  /** Takes one entry whenever work beside calls fails, such as sealing the log; it is tried again. */
  readonly logWork?: (entry: WorkEntry) => void;
  /** How mail is sent, and who it comes from. Without it nothing is mailed. */
  readonly mail?: MailSettings;
  /** Shows at `/dev/mailbox` what was sent to this mailbox, to this machine alone. Only for development. */
  readonly mailbox?: Mailbox;
  /**
   * Where files are kept that are sent with requests: `folderBlobs()`, `s3Blobs()`. Without it they are refused, but with `memoryStorage()`,
   * which keeps them itself.
   */
  readonly blobs?: BlobStore;
  /** Public holidays, by which deadlines end: `loadHolidays()` of `@privet/server/holidays`. Without them, weekends alone are off. */
  readonly holidays?: Holidays;
  /** How people's requests are answered. */
  readonly requests?: RequestSettings;
  /**
   * Where the company keeps data about people: what answers requests to see, move, correct and delete it, in this order. Without any, people
   * answer them by hand.
   */
  readonly sources?: readonly Source[];
  /** Who hears of what happens, and how they are told. */
  readonly webhooks?: WebhookSettings;
  /**
   * For how long work that a server has begun is nobody else's, in milliseconds: mails, webhooks, what sources do. It is renewed while the work
   * goes on, so this is how long the work of a server that was killed stands still. A server that is busier than that does work twice; at
   * least 1,000. @default 60,000
   */
  readonly jobLease?: number;
  /** Hashes the log's new facts somewhere else than in this thread. */
  readonly growLog?: GrowLog;
  /** The clock, in milliseconds since 1970. @default Date.now */
  readonly now?: () => number;
  /** Replaces handlers; what mocks use. */
  readonly override?: (routes: PrivetRoutes) => PrivetRoutes;
}

export interface Privet {
  /** Answers one request. A valid default export for Workers, Deno and Bun. */
  fetch(request: Request, info?: CallInfo): Promise<Response>;
  /** Resolves when the storage is migrated and the keys are open. `fetch` waits for it by itself. @throws why it cannot start */
  readonly ready: Promise<void>;
  /** From now on `/readyz` says that no new calls should come. */
  drain(): void;
  /** Finishes what was begun and closes the storage. */
  close(): Promise<void>;
}

/** The privacy API of one controller and its policy. */
export function createPrivet(options: PrivetOptions): Privet {
  let draining = false;
  const starting = start(options, () => draining);
  // Who awaits `ready` or `fetch` hears of a failure; nobody else has to.
  starting.catch(() => {});
  return {
    fetch: async (request, info = {}) => (await starting).fetch(request, info),
    ready: starting.then(() => {}),
    drain() {
      draining = true;
    },
    async close() {
      draining = true;
      await starting.then(({ stop }) => stop()).catch(() => {});
      await options.storage.close();
    },
  };
}

async function start(options: PrivetOptions, draining: () => boolean) {
  const { storage, secret, now = Date.now, firstKeys, jurisdictionHeaders = [] } = options;
  await storage.migrate();
  const policy = policyService(storage.policy, now, options.publicUrl);
  await policy.register(options.policy);
  const serverKeys = await openServerKeys(storage.keys, secret, now());
  const keys = keyService(storage.keys, now);
  if (firstKeys) await keys.addFirst(firstKeys);
  const keyed = keyedHash(serverKeys.lookup);
  const consent = consentService({ store: storage.consent, policy, hash: keyed, now });
  const cookies = cookieSetter({ terms: (jurisdiction) => policy.inForce().terms(jurisdiction), domain: options.cookieDomain });
  const tokens = subjectTokens(serverKeys, storage.consent.append, now);
  const hash = treeHash(sha256);
  const audit = auditService(storage.log, hash);
  const sources = await openSources(options, {
    history: consent.history,
    subjectOf: consent.subjectOf,
    memory: () => requests.memory,
  });
  const requests: RequestsFeature = requestsFeature({
    sources,
    holds: storage.holds,
    policyHash: () => policy.inForce().hash,
    store: storage.requests,
    vault: vault({ store: storage.vault, dataKey: serverKeys.data, now }),
    policy: () => policy.inForce().policy,
    hash: keyed,
    subjectOf: consent.subjectOf,
    publicUrl: options.publicUrl ?? '',
    settings: options.requests ?? {},
    holidays: options.holidays ?? (() => undefined),
    webhooks: (event) => webhookJobs(options.webhooks?.endpoints.filter(({ recipient }) => recipient === undefined) ?? [], event),
    recipients: recipientsOf(options.webhooks),
    uploads: uploads(options.blobs ?? storage.blobs),
    now,
  });
  const work = startWork({
    storage,
    keys: serverKeys,
    hash,
    growLog: options.growLog,
    refreshPolicy: policy.refresh,
    jobHandlers: jobHandlers(options, requests, now),
    jobLease: options.jobLease,
    now,
    logWork: options.logWork,
  });
  const routes: PrivetRoutes = {
    policy: policyRoutes(policy, jurisdictionHeaders),
    consent: consentRoutes({ consent, keys: serverKeys, proofOf: audit.proofOf, jurisdictionHeaders, cookies }),
    subjects: subjectsRoutes(consent, tokens),
    requests: requestsRoutes({ ...requests, tokens, jurisdictionHeaders, wake: work.wake }),
    audit: auditRoutes(audit),
    keys: keysRoutes(keys),
    sites: sitesRoutes(siteService(keys.sites, () => policy.inForce().policy)),
    platform: platformRoutes({ keys: serverKeys, ping: () => storage.ping(), draining, openApi: describeApi }),
  };
  const answering = options.override?.(routes) ?? routes;
  const requestDesk = requestPageDesk({ routes: answering.requests, tokens, policy, jurisdictionHeaders });
  const fetch = serveContract(privetContract, answering, {
    keys,
    tokens,
    pages: {
      ...(options.mailbox && mailboxPages(options.mailbox, options.publicUrl)),
      ...receiptPages({ keys: serverKeys.published, hash, findPolicy: policy.find }),
      ...choicesPages({
        policy,
        consent,
        origins: keys.origins,
        jurisdictionHeaders,
        cookieDomain: options.cookieDomain,
        now,
      }),
      ...requestPages(requestDesk),
      ...requestStatusPages(requestDesk),
    },
    rateLimit: options.rateLimit,
    log: options.log,
    now,
  });
  return {
    fetch,
    async stop() {
      requests.giveUp();
      await work.stop();
      for (const source of sources) await source.close?.();
    },
  };
}

function recipientsOf(webhooks: WebhookSettings | undefined): RequestsOptions['recipients'] {
  const endpoints = webhooks?.endpoints.flatMap((endpoint) => (isRecipient(endpoint) ? [endpoint] : [])) ?? [];
  return webhooks && endpoints.length > 0 ? { endpoints, send: webhooks.send } : undefined;
}

const isRecipient = (endpoint: WebhookEndpoint): endpoint is RecipientEndpoint => endpoint.recipient !== undefined;

/** Who does which jobs. */
function jobHandlers({ storage, mail, webhooks }: PrivetOptions, { jobs, mails: kinds }: RequestsFeature, now: () => number): JobHandlers {
  return {
    ...(mail && { mail: mailer({ ...mail, store: storage.mails, kinds, now }) }),
    ...jobs,
    ...(webhooks && { webhook: webhookSender({ ...webhooks, now }) }),
  };
}

/** Loaded when somebody asks: most servers are never asked. */
async function describeApi(): Promise<OpenApiDocument> {
  const { openApi } = await import('@privet/types/openapi');
  return openApi();
}
