import { canBeDenied } from './consent/consent.rules.js';
import type { Policy } from './policy/policy.definition.js';

/**
 * By the id of a purpose that a visitor may refuse, the hosts that its trackers talk to. Left out are hosts that are needed anyway, because
 * a purpose that nobody can refuse has them as well.
 */
export function trackerHosts({ purposes, trackers }: Policy): Record<string, string[]> {
  const hostsOf = (id: string) => trackers.filter((tracker) => tracker.purposes.includes(id)).flatMap(({ hosts }) => hosts);
  const mayBeDenied = purposes.filter(canBeDenied);
  const needed = new Set(purposes.filter((purpose) => !mayBeDenied.includes(purpose)).flatMap(({ id }) => hostsOf(id)));
  const served = mayBeDenied.map(({ id }) => [id, [...new Set(hostsOf(id))].filter((host) => !needed.has(host))] as const);
  return Object.fromEntries(served.filter(([, hosts]) => hosts.length > 0).map(([id, hosts]) => [id, [...hosts]]));
}
