import type { StoredChoice } from '@privet/types/rules';

/** What the browser asks for by itself: Global Privacy Control (W3C) and Do Not Track. Only what is on is named. */
export function browserSignals(): StoredChoice['signals'] {
  const { globalPrivacyControl, doNotTrack } = navigator as { globalPrivacyControl?: unknown; doNotTrack?: unknown };
  return { ...(globalPrivacyControl === true && { gpc: true }), ...(doNotTrack === '1' && { dnt: true }) };
}
