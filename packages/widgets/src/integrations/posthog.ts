import { globals, vendor, type Purposes } from './integration.js';

/** What we call of it. */
export interface PostHogClient {
  opt_in_capturing(): void;
  opt_out_capturing(): void;
}

export interface PostHog {
  readonly purposes: Purposes;
  /** Where it is imported; else it is `window.posthog`. */
  readonly client?: PostHogClient;
}

const clientOf = ({ client }: PostHog) => client ?? (globals['posthog'] as Partial<PostHogClient> | undefined);

/**
 * PostHog. `posthog.init` must have `opt_out_capturing_by_default: true`, or `cookieless_mode: 'on_reject'`, so that nothing is captured before.
 *
 * @see https://posthog.com/docs/privacy/data-collection
 */
export const postHog = vendor<PostHog, boolean>({
  isThere: (setting) => !!clientOf(setting)?.opt_in_capturing,
  state: ({ purposes }, inEffect) => inEffect(purposes),
  tell: (granted, setting) => (granted ? clientOf(setting)?.opt_in_capturing?.() : clientOf(setting)?.opt_out_capturing?.()),
});
