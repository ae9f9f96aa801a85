import type { Theme } from '@privet/types';

/** The sheet of each element, and what it was made of. */
const worn = new WeakMap<ShadowRoot, { readonly made: string; readonly sheet: CSSStyleSheet }>();

/**
 * Gives an element the look of its site. What the page itself says wins: its `--privet-*` tokens, wherever it sets them, and the `theme`
 * attribute. The sheet is constructed, so a strict `style-src` has nothing to object to.
 */
export function wearTheme(host: HTMLElement, theme: Theme): void {
  const root = host.shadowRoot!;
  // The `theme` attribute is there already.
  const asked = host.style.colorScheme;
  const made = JSON.stringify([theme, asked]);
  const before = worn.get(root);
  if (before?.made === made) return;
  const sheet = new CSSStyleSheet();
  sheet.insertRule(':host{}');
  const { style } = sheet.cssRules[0] as CSSStyleRule;
  for (const [name, value] of Object.entries(themeDeclarations(theme, asked))) if (value) style.setProperty(name, value);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter((one) => one !== before?.sheet), sheet];
  worn.set(root, { made, sheet });
}

/**
 * What a theme sets on the element, by property.
 *
 * @param asked the scheme that the page's `theme` attribute asks for
 */
export function themeDeclarations(
  { accent, onAccent, surface, text, radius, font, scheme }: Theme,
  asked: string | undefined,
): Record<string, string | undefined> {
  // The ground is made for one scheme: where the page asks for the other, its text could not be read on it.
  const fixed = asked !== undefined && /^(light|dark)$/.test(asked);
  const fits = !fixed || asked === scheme;
  return {
    '--_accent': token('accent', accent),
    '--_on-accent': token('on-accent', onAccent),
    '--_surface': fits ? token('surface', surface) : undefined,
    '--_text': fits ? token('text', text) : undefined,
    '--_radius': token('radius', radius),
    'font-family': token('font', font),
    'color-scheme': fixed ? undefined : scheme === 'system' ? 'light dark' : scheme,
  };
}

const token = (name: string, value: string | undefined) => value && `var(--privet-${name}, ${value})`;
