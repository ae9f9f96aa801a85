import { decoded, findCookie, type OldChoice, type OldBrowser } from './old-choice.js';

/** `intType` of a visitor who only closed the banner. */
const bannerClosed = '3';

/**
 * OneTrust writes its groups into `OptanonConsent` before anybody has answered, too. Who has answered has `OptanonAlertBoxClosed`, which is
 * the time of it; who is to be asked again has `AwaitingReconsent`. Closing the banner is such an answer too, and leaves on what the site
 * starts with: nobody granted that.
 */
export function readOneTrust({ cookie }: OldBrowser): OldChoice | undefined {
  const kept = new URLSearchParams(findCookie(cookie, 'OptanonConsent'));
  const decidedAt = Date.parse(decoded(findCookie(cookie, 'OptanonAlertBoxClosed') ?? ''));
  const groups = (kept.get('groups') ?? '').matchAll(/(?<=^|,)([^,:]+):([01])(?=,|$)/g);
  const answers = Array.from(groups, ([, name = '', on]) => [name, on === '1' ? 'granted' : 'denied'] as const);
  const isGivenByNobody = kept.get('intType') === bannerClosed;
  const choices = Object.fromEntries(answers.filter(([, choice]) => choice === 'denied' || !isGivenByNobody));
  if (!decidedAt || Object.keys(choices).length === 0 || kept.get('AwaitingReconsent') === 'true') return undefined;
  const [version, reference] = [kept.get('version'), kept.get('consentId')];
  return { choices, decidedAt, ...(version && { version }), ...(reference && { reference }) };
}
