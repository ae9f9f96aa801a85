/** What reads the files of offline mode, alone: nothing here loads zod. */
export {
  bannerIn,
  detailsIn,
  fileInLocale,
  type OfflineDetails,
  type OfflinePlace,
  type OfflinePolicy,
} from './policy/policy.offline.read.js';
