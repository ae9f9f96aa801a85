import type { ArchiveInput, ArchiveSource } from '../archive/archive.input.js';
import { spooledRows } from '../sources/spool.js';
import type { Source } from '../sources/source.js';
import type { SubjectKey } from '../vault/vault.js';
import type { Uploads } from '../uploads/uploads.js';
import { actOn, type OpenedRequest, type RequestDesk } from './requests.desk.js';
import { keptUntil } from './requests.retention.js';
import { personOf } from './requests.source-run.js';
import { categoryHeld, sourceName, total } from './requests.sources.js';
import type { StoredRequest, StoredSource, StoredUpload } from './requests.store.js';

export interface AssemblerOptions {
  readonly uploads: Uploads;
  readonly archive: (input: ArchiveInput) => Promise<ReadableStream<Uint8Array>>;
  readonly policyHash: () => string;
}

/** The archive of an attempt. */
export const archiveBlob = (request: string, assembly: number): string => `arc_${request.replace('req_', '')}_${assembly}`;

/** Makes the archive of what the sources said, and answers the request with it. Of two that are made at once, the newer one counts. */
export function archiveAssembler(desk: RequestDesk, options: AssemblerOptions): (id: string) => Promise<void> {
  const { uploads } = options;
  return async (id) => {
    // Another server may have answered it since: the archive that it is answered with must stay.
    const begun = await actOn(desk, id, ({ request }) => (isOpen(request) ? { change: { assembly: request.assembly + 1 } } : {}));
    if ('refused' in begun || !isOpen(begun.request)) return;
    const { assembly } = begun.request;
    for (let earlier = 1; earlier < assembly; earlier += 1) await uploads.delete(archiveBlob(id, earlier));
    const key = await desk.vault.keyOf(begun.request.subject);
    const blob = archiveBlob(id, assembly);
    const kept = await uploads.keep(blob, key, await options.archive(archiveInput(desk, begun, { ...options, key })));
    const upload: StoredUpload = { id: blob, at: desk.now(), by: 'controller', mediaType: 'application/zip', ...kept };
    const answered = await answerWith(desk, id, { upload, assembly });
    if (answered) return;
    await uploads.delete(blob);
  };
}

const isOpen = ({ progress }: StoredRequest): boolean => progress.phase === 'working';

interface Made {
  readonly upload: StoredUpload;
  readonly assembly: number;
}

/** @returns whether the request is answered with this archive */
async function answerWith(desk: RequestDesk, id: string, { upload, assembly }: Made): Promise<boolean> {
  const isOurs = (request: StoredRequest) => isOpen(request) && request.assembly === assembly;
  const result = await actOn(desk, id, ({ request, personal }) => {
    if (!isOurs(request)) return {};
    return {
      happening: { type: 'fulfilled', by: 'system' },
      change: { uploads: [...request.uploads, upload], archive: { upload: upload.id, expiresAt: keptUntil(desk) } },
      personal: { ...personal, uploadNames: { ...personal.uploadNames, [upload.id]: archiveName(request) } },
      tell: true,
    };
  });
  return !('refused' in result) && result.request.archive?.upload === upload.id;
}

const archiveName = ({ id }: StoredRequest): string => `${id}.zip`;

interface Gathered extends AssemblerOptions {
  readonly key: SubjectKey;
}

function archiveInput(desk: RequestDesk, { request, personal }: OpenedRequest, { key, uploads, policyHash }: Gathered): ArchiveInput {
  return {
    policy: desk.policy(),
    policyHash: policyHash(),
    locale: request.locale,
    request: {
      id: request.id,
      type: request.type === 'portability' ? 'portability' : 'access',
      receivedAt: request.receivedAt,
      answeredAt: desk.now(),
    },
    person: { ...personOf(request, personal), ...(personal.name !== undefined && { name: personal.name }) },
    sources: request.sources.map((stored) => archiveSource(stored, { desk, request, key, uploads })),
  };
}

interface From {
  readonly desk: RequestDesk;
  readonly request: StoredRequest;
  readonly key: SubjectKey;
  readonly uploads: Uploads;
}

function archiveSource(stored: StoredSource, { desk, request, key, uploads }: From): ArchiveSource {
  const source: Source = desk.sources.find(({ id }) => id === stored.id) ?? { id: stored.id, categories: [] };
  const { spool } = stored;
  return {
    id: stored.id,
    name: sourceName(source, request.locale),
    role: stored.role,
    onBehalfOf: stored.onBehalfOf,
    held: stored.held,
    rows: total(stored.counts),
    categories: Object.fromEntries(source.categories.map((category) => [category, categoryHeld(stored, category)])),
    tables: (spool?.tables ?? []).map((table) => ({
      source: stored.id,
      name: table.name,
      category: table.category,
      columns: table.columns,
      rows: table.rows,
      ...(table.origins && { origins: table.origins }),
      read: () =>
        spooledRows(table, (range) =>
          uploads.read(spool?.blob ?? '', key, { bytes: spool?.bytes ?? 0, sealedKey: spool?.sealedKey ?? '' }, range),
        ),
    })),
  };
}
