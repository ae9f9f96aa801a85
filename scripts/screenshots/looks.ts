import type { BrowserContextOptions } from 'playwright';

/** A way in which a visitor may see the page. */
export interface Look {
  readonly name: string;
  /** The page that is seen; the others are visited in one look only. */
  readonly path: string;
  readonly context: BrowserContextOptions;
  /** The root's font size, as a reader who enlarges text alone has it. */
  readonly rootFontSize?: string;
}

const desktop = { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' } as const;
const phone = { viewport: { width: 320, height: 640 }, deviceScaleFactor: 2, reducedMotion: 'reduce' } as const;

export const looks: readonly Look[] = [
  { name: 'light', path: '/', context: desktop },
  { name: 'dark', path: '/', context: { ...desktop, colorScheme: 'dark' } },
  { name: 'narrow', path: '/', context: phone },
  { name: 'narrow-dark', path: '/', context: { ...phone, colorScheme: 'dark' } },
  { name: 'german', path: '/de/', context: { ...desktop, locale: 'de-DE' } },
  { name: 'german-narrow', path: '/de/', context: { ...phone, locale: 'de-DE' } },
  { name: 'right-to-left', path: '/ar/', context: { ...desktop, locale: 'ar' } },
  { name: 'right-to-left-narrow', path: '/ar/', context: { ...phone, locale: 'ar' } },
  { name: 'text-200', path: '/', context: desktop, rootFontSize: '200%' },
  { name: 'text-200-narrow', path: '/', context: phone, rootFontSize: '200%' },
  { name: 'forced-colours', path: '/', context: { ...desktop, forcedColors: 'active' } },
  { name: 'forced-colours-dark', path: '/', context: { ...desktop, forcedColors: 'active', colorScheme: 'dark' } },
];
