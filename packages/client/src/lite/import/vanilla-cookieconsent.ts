import { asObject, asText, findCookie, parseObject, type OldChoice, type OldBrowser } from './old-choice.js';

/**
 * vanilla-cookieconsent keeps what was accepted, and leaves out what was refused. Version 2 and 3 differ in the names of the fields; what
 * has no time or no id of the visitor they take for no answer themselves. Version 3 lists a category as soon as one of its services is
 * accepted, so a category that has services says nothing for certain: its services, `category.service`, do. Its `services` name every
 * category that there was.
 */
export function readVanillaCookieConsent({ cookie, item }: OldBrowser, name = 'cc_cookie'): OldChoice | undefined {
  const kept = withOneName(parseObject(findCookie(cookie, name) ?? item(name)) ?? {});
  const { categories, decidedAt, reference } = kept;
  // Only localStorage needs its own end: a cookie goes by itself.
  if (!Array.isArray(categories) || !decidedAt || !reference || kept.end < Date.now()) return undefined;
  const services = servicesOf(kept.services);
  const choices = Object.fromEntries([
    ...categories.map((category) => [String(category), services.some(({ of }) => of === category) ? undefined : 'granted'] as const),
    ...services.map(({ of, service }) => [`${of}.${service}`, 'granted'] as const),
  ]);
  const asked = Object.keys(asObject(kept.services) ?? {});
  return {
    choices,
    others: 'denied',
    decidedAt,
    reference,
    ...(asked.length > 0 && { asked }),
    ...(kept.version && { version: kept.version }),
  };
}

/** Version 3 first, then version 2, then version 2 before 2.9. */
function withOneName(kept: Readonly<Record<string, unknown>>) {
  return {
    categories: kept['categories'] ?? kept['level'],
    services: kept['services'],
    decidedAt: Date.parse(String(kept['lastConsentTimestamp'] ?? kept['last_consent_update'])),
    reference: asText(kept['consentId'] ?? kept['consent_uuid']),
    version: asText(kept['revision']),
    end: Number(kept['expirationTime']),
  };
}

/** The accepted services of all categories. */
function servicesOf(services: unknown): { of: string; service: string }[] {
  return Object.entries(asObject(services) ?? {}).flatMap(([of, accepted]) =>
    Array.isArray(accepted) ? accepted.map((service) => ({ of, service: String(service) })) : [],
  );
}
