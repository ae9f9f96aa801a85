/**
 * The architecture that the lint rules of this folder enforce, as data. Whoever adds a package, a feature or a library changes this file.
 * Paths start at the repository's root; `*` stands for a part of one name, `**` for any number of folders.
 */

/** Rule 1: which packages a package may import. */
export const packageImports: Readonly<Record<string, readonly string[]>> = {
  types: [],
  client: ['types'],
  widgets: ['client', 'types'],
  server: ['types'],
  msw: ['server', 'types'],
};

/** Rule 2: a folder of this name is a feature, in every package. All other folders support features, and know none. */
export const features = ['policy', 'consent', 'requests', 'unsubscribes', 'notices'];

/** Rule 2: where features are put together. Beside these, files that stand directly in `src/` may do it. */
export const joiners = [
  'packages/types/src/contract/privet-*.ts',
  'packages/types/src/errors/privet-*.ts',
  'packages/server/src/serve/**',
  'packages/server/src/cli/**',
  // The elements of consent, and what they all are built on.
  'packages/widgets/src/{element,banner,preferences,choices-link,gate,withdrawal,guard,window,integrations}/**',
];

/** Rule 2: support folders that may see some roles of a feature's files: a storage fulfils what the features' stores ask for, with facts that it can read. */
export const roleImports: readonly RoleImport[] = [{ files: 'packages/server/src/storage/**', roles: ['store', 'facts'] }];

export interface RoleImport {
  readonly files: string;
  readonly roles: readonly string[];
}

/**
 * Rule 3: what the server's files may not import, by their role (`consent.routes.ts` has the role `routes`). Files directly in `storage/` are
 * interfaces; each folder below implements them.
 */
export const serverLayers: readonly ServerLayer[] = [
  {
    files: 'packages/server/src/**/*.routes.ts',
    not: ['**/*.store.js', 'storage/*/**'],
    because: 'routes ask their service, which asks its store',
  },
  {
    files: 'packages/server/src/**/*.service.ts',
    not: ['**/*.routes.js', 'storage/*/**'],
    because: 'a service knows only the interface of its store',
  },
  {
    files: 'packages/server/src/**/*.store.ts',
    not: ['**/*.routes.js', '**/*.service.js', 'storage/*/**'],
    because: 'a store is an interface, and storage/ implements it',
  },
  {
    files: 'packages/server/src/storage/**',
    not: ['**/*.routes.js', '**/*.service.js'],
    because: 'storage knows only the interfaces of the stores',
  },
];

/** Rule 3: where SQL stands: that of the server's own data, and that of the company's. */
export const sqlFiles = ['packages/server/src/storage/**', 'packages/server/src/sources/sql/**'];

export interface ServerLayer {
  readonly files: string;
  /** Globs below `packages/server/src/`. */
  readonly not: readonly string[];
  readonly because: string;
}

/** Rule 4: where each library of the published packages may be imported. A library without a line here may be imported nowhere. */
export const doors: readonly Door[] = [
  { library: 'zod', files: ['packages/{types,client,server}/src/**'] },
  { library: 'canonicalize', files: ['packages/{types,server}/src/**'] },
  { library: '@noble/hashes', files: ['packages/{types,server}/src/**'] },
  { library: '@noble/ciphers', files: ['packages/server/src/{keys,vault,blobs}/**'] },
  { library: 'file-type', files: ['packages/server/src/uploads/**'] },
  { library: '@zip.js/zip.js', files: ['packages/server/src/{uploads,archive}/**'] },
  { library: '@aws-sdk/client-s3', files: ['packages/server/src/blobs/s3/**'] },
  { library: '@aws-sdk/lib-storage', files: ['packages/server/src/blobs/s3/**'] },
  { library: 'ky', files: ['packages/client/src/transport/**'] },
  { library: 'lit', files: ['packages/widgets/src/**'] },
  { library: '@lit/*', files: ['packages/widgets/src/**'] },
  { library: 'hono', files: ['packages/server/src/**/*.routes.ts', 'packages/server/src/http/**'] },
  { library: '@hono/node-server', files: ['packages/server/src/{mounts,serve,cli}/**', 'packages/server/src/cli.ts'] },
  // The types of files, for a folder that is served.
  { library: 'hono/utils/mime', files: ['packages/server/src/cli/**'] },
  { library: 'rate-limiter-flexible', files: ['packages/server/src/cli/**'] },
  { library: 'kysely', files: ['packages/server/src/storage/**', 'packages/server/src/sources/sql/**'] },
  { library: 'pg', files: ['packages/server/src/storage/**'] },
  { library: 'jose', files: ['packages/server/src/audit/**', 'packages/server/src/**/*.tokens.ts'] },
  // A megabyte: the core does not import this file, whoever has a disk does.
  { library: 'date-holidays', files: ['packages/server/src/requests/holidays.ts'] },
  { library: 'nodemailer', files: ['packages/server/src/mail/smtp.ts'] },
  { library: 'ipaddr.js', files: ['packages/server/src/webhooks/node/**'] },
  { library: 'msw', files: ['packages/msw/src/**'] },
  // The core runs wherever Fetch does; only what is bound to Node may say so.
  {
    library: 'node:*',
    files: [
      'packages/server/src/{storage/sqlite,storage/postgres,blobs/folder,blobs/node,blobs/s3,webhooks/node,mounts,serve,cli}/**',
      'packages/server/src/cli.ts',
      'packages/server/src/sources/sql/sqlite-dialect.ts',
    ],
  },
];

export interface Door {
  /** A package, `*` allowed; or one entry of a package, which opens that entry further. */
  readonly library: string;
  readonly files: readonly string[];
}

/** Rule 5: endpoint paths. The contract says them; the small client, which cannot afford the contract's schemas, repeats its few in one file. */
export const endpointPathFiles = ['packages/types/src/**/*.contract.ts', 'packages/client/src/lite/lite.paths.ts'];
/** Rule 5: where error codes are declared. */
export const errorCodeFiles = ['packages/*/src/**/*.errors.ts'];
/** Rule 5: where event names are declared. */
export const eventNameFiles = ['packages/widgets/src/**/*.events.ts'];
/** Rule 5: where text stands that a visitor reads; and where vendors' names for things look like it. */
export const visibleStringFiles = ['packages/*/src/**/locales/**', 'packages/widgets/src/integrations/**'];

/** Rule 7: what a page loads before the banner shows; no zod there, and nothing that brings it. */
export const browserSmall = ['packages/widgets/src/**', 'packages/client/src/lite/**'];
