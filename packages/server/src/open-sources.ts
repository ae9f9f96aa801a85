import type { PrivetOptions } from './create-privet.js';
import { ownSource, type OwnSourceOptions } from './own-source.js';
import { fulfilmentLocales } from './requests/locales/fulfilment/fulfilment-locales.js';
import type { RequestMemory } from './requests/requests.forget.js';
import { checkSources } from './sources/check-sources.js';
import type { Source } from './sources/source.js';

interface Known extends Pick<OwnSourceOptions, 'history' | 'subjectOf'> {
  /** Asked when it is there: the feature is made with the sources. */
  readonly memory: () => RequestMemory;
}

/**
 * The company's sources, and Privet's own after them; none where people answer by hand.
 * @throws where one cannot be used, or nowhere is a place for archives
 */
export async function openSources(
  { sources = [], policy, blobs, storage, logWork, now = Date.now }: PrivetOptions,
  { memory, ...known }: Known,
): Promise<readonly Source[]> {
  if (sources.length === 0) return [];
  if (!blobs && !storage.blobs) throw new Error('Sources need a place for the archives that they fill: give createPrivet `blobs` as well');
  const { uncovered } = await checkSources(sources, policy);
  if (uncovered.length > 0)
    logWork?.({
      level: 'warning',
      time: new Date(now()).toISOString(),
      work: 'checking sources',
      error: `No source holds these categories of the policy: ${uncovered.join(', ')}. People are not told of them, and they are not erased`,
    });
  const own = ownSource({
    ...known,
    requestsOf: (subject) => memory().requestsOf(subject),
    forgetRequests: (subject, except) => memory().forgetRequests(subject, except),
    name: textsBy(({ own: { name } }) => name),
    kept: textsBy(({ own: { kept } }) => kept),
  });
  return [...sources, own];
}

const textsBy = (text: (texts: (typeof fulfilmentLocales)[string]) => string) =>
  Object.fromEntries(Object.entries(fulfilmentLocales).map(([locale, texts]) => [locale, text(texts)]));
