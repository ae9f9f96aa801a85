const css = String.raw;

/**
 * The banner's forms but for the one that it has anyway, a box in the corner at the end of the page. `layout` and `position` are classes of
 * the card. No rule tells one button from another: refusing looks like accepting in each.
 */
export const layoutStyles = css`
  section.top {
    inset-block: 0 auto;
  }
  section.end:not(.bar, .centered) {
    inset-inline: auto 0;
  }
  section.centered {
    inset-inline: 0;
    inline-size: min(var(--privet-banner-width, 44rem), 100vw - 24px);
    margin-inline: auto;
  }
  section.bar {
    inset-inline: 0;
    inline-size: 100%;
    max-inline-size: none;
    margin: 0;
    padding-inline: max(1.25rem, (100vw - var(--privet-banner-width, 72rem)) / 2);
    border-width: 1px 0 0;
    border-radius: 0;
  }
  section.bar.top {
    border-width: 0 0 1px;
  }
  section:is(.bar, .centered) [role='status']:not(:empty) {
    flex: 1;
  }
  @media (min-width: 45rem) {
    section:is(.bar, .centered):not(:has(.text)) {
      flex-direction: row;
      align-items: center;
      gap: 1rem 2rem;
    }
    section:is(.bar, .centered):not(:has(.text)) .actions {
      flex: 0 0 18rem;
      margin: 0;
    }
    section.centered:has(.text) .actions > * {
      flex-basis: 9rem;
    }
  }
  @media (min-width: 60rem) {
    section.bar {
      flex-flow: wrap;
      align-items: center;
      gap: 1rem 2.5rem;
    }
    section.bar .text {
      flex: 1 1 24rem;
      max-inline-size: 48rem;
    }
    section.bar:has(.text) .actions {
      flex: 0 1 26rem;
      margin-block: 0;
      margin-inline-start: auto;
    }
  }
  @media (max-width: 24rem) {
    section.bar {
      padding-inline: 4vw;
    }
  }
`;

const sheet = globalThis.CSSStyleSheet && new CSSStyleSheet();
sheet?.replaceSync(layoutStyles);

/** Lets a banner have its forms. */
export function wearLayouts({ adoptedStyleSheets: worn }: ShadowRoot): void {
  if (!worn.includes(sheet)) worn.push(sheet);
}
