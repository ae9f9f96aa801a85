import { globals, vendor, type Purposes } from './integration.js';

export interface Segment {
  /** Segment's consent categories by their ids, with the purposes that they serve. */
  readonly categories: Readonly<Record<string, Purposes>>;
  /** Where it is given, `analytics.load(writeKey)` is called here, once any category is in effect; take it out of Segment's snippet. */
  readonly writeKey?: string;
}

interface Middleware {
  readonly payload: { readonly obj: { context?: Record<string, unknown> } };
  next(payload: Middleware['payload']): void;
}
interface Analytics {
  addSourceMiddleware(middleware: (call: Middleware) => void): unknown;
  load(writeKey: string): unknown;
  track(event: string): unknown;
}

type Categories = Readonly<Record<string, boolean>>;
let categoryPreferences: Categories | undefined;

const analytics = () => globals['analytics'] as Partial<Analytics> | undefined;
const isAny = (categories: Categories = {}) => Object.values(categories).includes(true);

/**
 * Segment: every event carries the consent object, a change is an event, and with `writeKey` nothing loads before a grant.
 *
 * @see https://www.twilio.com/docs/segment/privacy/consent-management/consent-in-unify
 * @see https://www.twilio.com/docs/segment/connections/sources/catalog/libraries/website/javascript/middleware
 */
export const segment = vendor<Segment, Categories>({
  isThere: () => !!analytics()?.addSourceMiddleware,
  hold: () => analytics()?.addSourceMiddleware?.(stamp),
  state: ({ categories }, inEffect) => Object.fromEntries(Object.entries(categories).map(([id, purposes]) => [id, inEffect(purposes)])),
  tell: (state, { writeKey }, before) => {
    const loaded = isAny(categoryPreferences);
    categoryPreferences = state;
    if (writeKey && !loaded && isAny(state)) analytics()?.load?.(writeKey);
    if (before) analytics()?.track?.('Segment Consent Preference Updated');
  },
});

function stamp({ payload, next }: Middleware): void {
  payload.obj.context = { ...payload.obj.context, ...(categoryPreferences && { consent: { categoryPreferences } }) };
  next(payload);
}
