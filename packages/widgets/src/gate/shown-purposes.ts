import { sharedConsents } from '../consent/consent.shared.js';

// One chunk with the banner is smaller than two, and who comes here has it already.
export { PrivetBanner } from '../banner/banner.element.js';
export { defineElement } from '../element/define.js';

/** The ids of the purposes of the policies that the page has loaded; nothing where there is none. */
export function shownPurposes(): string[] | undefined {
  const policies = [...sharedConsents.values()].flatMap((consent) => consent.view()?.policy ?? []);
  return policies.length > 0 ? [...new Set(policies.flatMap(({ purposes }) => purposes.map(({ id }) => id)))] : undefined;
}
