import { readAnswer } from '@privet/client/lite/answer';
import { ConsentChangeEvent } from '../consent/consent.events.js';
import { pushCall } from '../window/window.queue.js';
import { clarity } from './clarity.js';
import { googleConsentMode } from './google-consent-mode.js';
import { googleTagManager } from './google-tag-manager.js';
import { hotjar } from './hotjar.js';
import type { Connection } from './integration.js';
import { linkedInInsight } from './linkedin-insight.js';
import { matomo } from './matomo.js';
import { metaPixel } from './meta-pixel.js';
import { microsoftUet } from './microsoft-uet.js';
import { plausible } from './plausible.js';
import { postHog } from './posthog.js';
import { segment } from './segment.js';
import { tikTokPixel } from './tiktok-pixel.js';

const vendors = {
  googleConsentMode,
  googleTagManager,
  microsoftUet,
  clarity,
  metaPixel,
  tikTokPixel,
  linkedInInsight,
  matomo,
  postHog,
  segment,
  plausible,
  hotjar,
};

/** Which vendors are told, and what the site's purposes mean to each. There is no mapping but this. */
export type Integrations = { readonly [Name in keyof typeof vendors]?: Parameters<(typeof vendors)[Name]>[0] };

/**
 * Tells vendors what is in effect: once it is known, and whenever it changes for them. Those that document a call for it are told to hold
 * before.
 * @param granted the ids of the purposes in effect, where the page knows them already
 * @returns how to stop
 * @throws TypeError for a vendor that we do not know
 */
export function integrate(integrations: Integrations, granted?: readonly string[]): () => void {
  // A server has no vendors.
  if (!globalThis.document) return () => {};
  const connections = Object.keys(integrations).flatMap((name) => connect(name, integrations));
  const know = (now: Known) => each(connections, (one) => one.know(now.granted));
  const look = () => each(connections, (one) => one.look());
  look();
  const known = granted ? { granted } : readAnswer();
  if (known) know(known);
  else pushCall((privet) => void privet.ready.then(know));
  document.addEventListener(ConsentChangeEvent.type, know);
  // A script has loaded, perhaps a vendor's: `load` does not bubble, but is heard on its way down.
  document.addEventListener('load', look, true);
  return () => {
    document.removeEventListener(ConsentChangeEvent.type, know);
    document.removeEventListener('load', look, true);
  };
}

interface Known {
  readonly granted: readonly string[];
}

function connect(name: string, integrations: Integrations): Connection[] {
  if (!Object.hasOwn(vendors, name))
    throw new TypeError(`There is no integration ${JSON.stringify(name)}, only ${Object.keys(vendors).join(', ')}`);
  const setting = integrations[name as keyof Integrations];
  return setting ? [(vendors[name as keyof Integrations] as (setting: object) => Connection)(setting)] : [];
}

/** One vendor's mistake is not another's. */
function each(connections: readonly Connection[], work: (connection: Connection) => void): void {
  for (const connection of connections) {
    try {
      work(connection);
    } catch (error) {
      reportError(error);
    }
  }
}
