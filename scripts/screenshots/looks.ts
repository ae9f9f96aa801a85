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

const zoomed = { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4, reducedMotion: 'reduce' } as const;
const themes = ['paper', 'slate', 'meadow', 'ink', 'dusk'];
const layouts = ['layout=box&position=top+end', 'layout=bar', 'layout=bar&position=top', 'layout=centered', 'layout=centered&position=top'];
const named = (query: string): string => query.replaceAll(/(layout|position)=/g, '').replaceAll(/[&+]/g, '-');

/** Every look in every layout, then every layout where room, colours or text are not as they usually are. */
const looksAndLayouts: readonly Look[] = layouts.flatMap((layout) => [
  ...themes.flatMap((theme) =>
    (['light', 'dark'] as const).map((colorScheme) => ({
      name: `${named(layout)}-${theme}-${colorScheme}`,
      path: `/looks.html?look=${theme}&${layout}`,
      context: { ...desktop, colorScheme },
    })),
  ),
  { name: `${named(layout)}-narrow`, path: `/looks.html?${layout}`, context: phone },
  { name: `${named(layout)}-zoom-400`, path: `/looks.html?${layout}`, context: zoomed },
  { name: `${named(layout)}-text-200`, path: `/looks.html?${layout}`, context: desktop, rootFontSize: '200%' },
  { name: `${named(layout)}-forced-colours`, path: `/looks.html?${layout}`, context: { ...desktop, forcedColors: 'active' } },
]);

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
  { name: 'on-its-side', path: '/', context: { ...phone, viewport: { width: 667, height: 375 } } },
  { name: 'zoom-400', path: '/', context: zoomed },
  { name: 'zoom-400-german', path: '/de/', context: { ...zoomed, locale: 'de-DE' } },
  ...looksAndLayouts,
];
