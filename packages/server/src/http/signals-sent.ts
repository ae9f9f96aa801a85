import type { SignalsSeen } from '@privet/types';

/** What the browser itself says. Of GPC only the exact value 1 means yes, and of several headers any (GPC §3.3). */
export function signalsSent(header: (name: string) => string | undefined): SignalsSeen {
  return {
    ...(isOn(header('Sec-GPC')) && { gpc: true }),
    ...(isOn(header('DNT')) && { dnt: true }),
  };
}

const isOn = (value: string | undefined) => value?.split(',').some((one) => one.trim() === '1') ?? false;
