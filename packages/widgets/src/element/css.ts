/** Marks the text of a style sheet, for editors and for the build. */
export const css = ([text]: TemplateStringsArray): string => text ?? '';

const sheets = new Map<string, CSSStyleSheet>();

/** Gives a shadow root its style sheets. They are constructed, so a strict `style-src` has nothing to object to. */
export function adoptStyles(root: ShadowRoot, styles: readonly string[]): void {
  root.adoptedStyleSheets = styles.map((text) => {
    let sheet = sheets.get(text);
    if (!sheet) {
      sheets.set(text, (sheet = new CSSStyleSheet()));
      sheet.replaceSync(text);
    }
    return sheet;
  });
}
