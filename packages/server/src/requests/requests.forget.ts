import { isClosed } from '@privet/types';
import { openPersonal } from './request.personal.js';
import type { OpenedRequest, RequestDesk } from './requests.desk.js';
import type { StoredRequest } from './requests.store.js';

/** A request of which nothing is known any more but that it was made, and how it ended. */
export const isForgotten = ({ sealed }: Pick<StoredRequest, 'sealed'>): boolean => sealed === '';

/** What was said in requests, and is forgotten when the person is. */
export function requestMemory(desk: RequestDesk, deleteBlob: (id: string) => Promise<void>) {
  /** Its steps stay, and its times: that it was answered can still be shown. */
  const forget = async (id: string): Promise<void> => {
    const request = await desk.store.find(id);
    if (!request || isForgotten(request)) return;
    for (const upload of request.uploads) await deleteBlob(upload.id);
    await desk.store.change({
      ids: [id],
      plan({ requests }) {
        const now = requests.get(id);
        return { result: undefined, requests: now ? [{ ...now, sealed: '', uploads: [], archive: null, mailed: null }] : [] };
      },
    });
  };
  const closed = (request: StoredRequest) => isClosed(request.progress.phase);
  return {
    forget,
    async requestsOf(subject: string): Promise<OpenedRequest[]> {
      const key = await desk.vault.open(subject);
      const known = (await desk.store.ofSubject(subject)).filter((request) => !isForgotten(request));
      return known.map((request) => ({ request, personal: openPersonal(key, request) }));
    },
    /** Forgets the closed requests of a person but one; tells of how many. */
    async forgetRequests(subject: string, except: string): Promise<number> {
      const ended = (await desk.store.ofSubject(subject)).filter((one) => one.id !== except && closed(one) && !isForgotten(one));
      for (const { id } of ended) await forget(id);
      return ended.length;
    },
    /** Destroys the key of a person of whom nothing is open any more. */
    async forgetPerson(subject: string): Promise<void> {
      if ((await desk.store.ofSubject(subject)).every((one) => closed(one) && isForgotten(one))) await desk.vault.forget(subject);
    },
  };
}

export type RequestMemory = ReturnType<typeof requestMemory>;
