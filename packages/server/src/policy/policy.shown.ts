import type { BannerPolicy, PolicyView } from '@privet/types';
import type { ShownSite } from '../keys/keys.store.js';

/** The policy as a site shows it: its purposes and those that are required, its topics, and its look. */
export function shownOn<View extends PolicyView | BannerPolicy>(view: View, { theme, purposes, topics }: ShownSite): View {
  const isShown = ({ id, required }: { id: string; required: boolean }) => required || !purposes || purposes.includes(id);
  const shown = view.purposes.filter(isShown);
  const ids = shown.map(({ id }) => id);
  return {
    ...view,
    ...(theme && { theme }),
    purposes: shown,
    ...('topics' in view && {
      topics: topics ? view.topics.filter(({ id }) => topics.includes(id)) : view.topics,
      optOuts: view.optOuts.map((optOut) => ({ ...optOut, purposes: optOut.purposes.filter((id) => ids.includes(id)) })),
    }),
  };
}

type Links = {
  privacyUrl: string;
  termsUrl?: string | null;
  contact?: Reach;
  dataProtectionOfficer?: Reach | null;
  representative?: Reach | null;
};
type Reach = { url: string | null };

/** The controller's own links, whole: a path would lead to the site that shows the widgets, which may be a partner's. */
export function withWholeLinks<View extends { controller: Links }>(view: View, publicUrl: string | undefined): View {
  if (publicUrl === undefined) return view;
  const whole = <Link extends string | null | undefined>(link: Link) => (link ? new URL(link, publicUrl).href : link);
  const reached = <One extends Reach | null | undefined>(one: One) => (one ? { ...one, url: whole(one.url) } : one);
  const { controller } = view;
  const { privacyUrl, termsUrl, contact, dataProtectionOfficer, representative } = controller;
  return {
    ...view,
    controller: {
      ...controller,
      privacyUrl: whole(privacyUrl),
      ...(termsUrl && { termsUrl: whole(termsUrl) }),
      ...(contact && { contact: reached(contact) }),
      ...(dataProtectionOfficer && { dataProtectionOfficer: reached(dataProtectionOfficer) }),
      ...(representative && { representative: reached(representative) }),
    },
  };
}
