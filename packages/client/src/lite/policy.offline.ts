import { bannerIn, detailsIn, fileInLocale, type OfflineDetails, type OfflinePolicy } from '@privet/types/offline';
import type { FetchJson, PolicyAddress } from './policy.fetch.js';

/**
 * Reads a policy from the files that `privet policy build` writes: the one at the address, and that of the language where it is another.
 * @param fetchJson stays where it is: a module that two chunks share would be a chunk of its own
 * @throws when one cannot be read
 */
export async function readOfflinePolicy<View extends object>(fetchJson: FetchJson, address: PolicyAddress, view?: 'banner'): Promise<View> {
  const { policy = '', locale, jurisdiction } = address;
  const url = new URL(policy, document.baseURI);
  const first = await fetchJson<OfflinePolicy>(url);
  const other = fileInLocale(first, locale);
  const file = other === undefined ? first : await fetchJson<OfflinePolicy>(new URL(other, url));
  const banner = bannerIn(file, jurisdiction);
  return (view ? banner : detailsIn(await fetchJson<OfflineDetails>(new URL(file.offline.whole, url)), banner)) as object as View;
}
