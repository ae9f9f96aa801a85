import { requestsContract, requestUploadTerms, type ExportLink } from '@privet/types';
import type { FileAnswer } from '../http/file-answer.js';
import { newId } from '../http/new-id.js';
import { fail } from '../http/problem.js';
import { limited, type SentFile } from '../http/sent-file.js';
import type { Once } from '../storage/once.js';
import { archiveFiles, personalFiles } from '../uploads/file-types.js';
import type { Uploads } from '../uploads/uploads.js';
import { openPersonal } from './request.personal.js';
import { failIllegal } from './request.step.js';
import { actOn, findOrFail, type RequestDesk } from './requests.desk.js';
import { readExportToken, writeExportToken } from './requests.export-link.js';
import type { StoredRequest, StoredUpload } from './requests.store.js';

type Sender = StoredUpload['by'];

const mebibyte = 1024 * 1024;
/** What a person sends: a scan, a photo. */
const personalBytes = requestUploadTerms.mebibytes * mebibyte;
const personalFilesAtMost = 20;
/** What a backend's archive may hold when it is unpacked. */
const unpackedBytes = 64 * 1024 * mebibyte;
/** How long the address of an archive holds: five minutes, in milliseconds. */
const linkLife = 5 * 60_000;

export interface RequestFilesOptions {
  readonly desk: RequestDesk;
  readonly uploads: Uploads;
  /** Where this server is reached; empty where that is not known. */
  readonly publicUrl: string;
}

export type RequestFiles = ReturnType<typeof requestFiles>;

/** The files of requests: what people send, and the archives that answer them. */
export function requestFiles({ desk, uploads, publicUrl }: RequestFilesOptions) {
  return {
    /** Takes a file. It is kept before the request tells of it; where the request does not take it, it is deleted. */
    async upload(id: string, file: SentFile, by: Sender, once?: Once) {
      const request = await findOrFail(desk, id);
      refuseMore(request, by);
      const key = await desk.vault.keyOf(request.subject);
      const upload = newId('upl', desk.now());
      const received = await uploads.receive(upload, key, by === 'person' ? limitedFile(file) : file, rulesFor(by));
      const { name, mediaType, bytes, sealedKey } = received;
      const stored: StoredUpload = { id: upload, at: desk.now(), by, mediaType, bytes, sealedKey };
      try {
        const result = await actOn(
          desk,
          request.id,
          ({ request: now, personal }) => {
            refuseMore(now, by);
            return {
              happening: { type: 'uploaded', by },
              change: { uploads: [...now.uploads, stored] },
              personal: { ...personal, uploadNames: { ...personal.uploadNames, [upload]: name } },
            };
          },
          once,
        );
        if ('refused' in result || !result.request.uploads.some((one) => one.id === upload)) await uploads.delete(upload);
        return result;
      } catch (error) {
        await uploads.delete(upload);
        throw error;
      }
    },

    async remove(id: string, upload: string, by: Sender, once?: Once) {
      const result = await actOn(
        desk,
        id,
        ({ request, personal }) => {
          const { [upload]: _, ...uploadNames } = personal.uploadNames;
          uploadOf(request, upload, by);
          return {
            happening: { type: 'upload-removed', by },
            change: { uploads: request.uploads.filter((one) => one.id !== upload) },
            personal: { ...personal, uploadNames },
          };
        },
        once,
      );
      if (!('refused' in result) && !result.request.uploads.some((one) => one.id === upload)) await uploads.delete(upload);
      return result;
    },

    file: async (id: string, upload: string): Promise<FileAnswer> => {
      const request = await findOrFail(desk, id);
      return answer(request, uploadOf(request, upload));
    },

    export: async (id: string): Promise<FileAnswer> => archiveOf(await findOrFail(desk, id)),

    /** The link says which archive it opens and until when, and is signed; nothing of it is kept. */
    async exportLink(id: string): Promise<ExportLink> {
      const request = await findOrFail(desk, id);
      await archiveOf(request);
      const expiresAt = desk.now() + linkLife;
      const token = writeExportToken({ request: request.id, expiresAt }, desk.hash);
      return { url: `${publicUrl}${exportPath(token)}`, expiresAt: new Date(expiresAt).toISOString() };
    },

    async download(token: string): Promise<FileAnswer> {
      const link = readExportToken(token, desk.hash);
      if (!link || link.expiresAt <= desk.now())
        return fail('EXPORT_NOT_FOUND', { detail: 'This address has expired; open the request again' });
      return archiveOf((await desk.store.find(link.request)) ?? fail('EXPORT_NOT_FOUND'));
    },
  };

  async function archiveOf(request: StoredRequest): Promise<FileAnswer> {
    const { archive } = request;
    const upload = archive && archive.expiresAt > desk.now() ? request.uploads.find(({ id }) => id === archive.upload) : undefined;
    return upload ? answer(request, upload) : fail('EXPORT_NOT_FOUND');
  }

  async function answer(request: StoredRequest, upload: StoredUpload): Promise<FileAnswer> {
    const key = (await desk.vault.open(request.subject)) ?? fail('UPLOAD_NOT_FOUND');
    const { id, mediaType, bytes } = upload;
    const name = openPersonal(key, request).uploadNames[id] ?? id;
    return { name, mediaType, bytes, tag: id, read: (range) => uploads.read(id, key, upload, range) };
  }
}

/** Where the contract has it. */
const exportPath = (token: string) => requestsContract.download.route.replace('GET ', '').replace('{link}', token);

/** A person's files are small; a backend's archive is as large as the data of a person. */
const limitedFile = (file: SentFile): SentFile => ({ ...file, stream: limited(file.stream, personalBytes) });

const rulesFor = (by: Sender) =>
  by === 'person'
    ? { accept: personalFiles, maxBytes: personalBytes, maxUnpacked: 0 }
    : { accept: [...archiveFiles, ...personalFiles], maxBytes: 4 * 1024 * mebibyte, maxUnpacked: unpackedBytes };

/** What comes too late, or too often, is refused before it is read. */
function refuseMore({ progress, uploads }: StoredRequest, by: Sender): void {
  if (progress.phase !== 'working' && progress.phase !== 'proving') failIllegal(progress);
  if (by === 'person' && uploads.filter((one) => one.by === 'person').length >= personalFilesAtMost)
    fail('UPLOAD_REFUSED', { detail: `A request takes ${personalFilesAtMost} files; remove one first` });
}

function uploadOf({ uploads }: StoredRequest, id: string, by?: Sender): StoredUpload {
  return uploads.find((one) => one.id === id && (by ?? one.by) === one.by) ?? fail('UPLOAD_NOT_FOUND');
}
