import { css } from './css.js';

/** Tokens, type, buttons and focus: what all elements have in common. Every `--privet-*` is public and documented in docs/looks.md. */
export const elementStyles = css`
  :host {
    --_accent: var(--privet-accent, light-dark(#2f4fc4, #a9baff));
    --_on-accent: var(--privet-on-accent, light-dark(#fff, #10183d));
    --_surface: var(--privet-surface, light-dark(#fff, #1c1e24));
    --_text: var(--privet-text, light-dark(#191b20, #f2f3f6));
    --_muted: var(--privet-muted, light-dark(#555b66, #b3b8c4));
    --_border: var(--privet-border, light-dark(#dcdfe6, #3a3e48));
    --_radius: var(--privet-radius, 0.875rem);
    color-scheme: light dark;
    color: var(--_text);
    font: var(--privet-font-size, 1rem) / 1.5 var(--privet-font, system-ui, sans-serif);
  }
  h2,
  p {
    margin: 0;
  }
  a {
    color: var(--_accent);
  }
  button {
    min-block-size: 44px;
    padding: 0.5em min(1em, 4vw);
    border: 1px solid var(--_accent);
    border-radius: var(--privet-button-radius, calc(var(--_radius) * 0.6));
    background: var(--_accent);
    color: var(--_on-accent);
    font: inherit;
    font-weight: 600;
    line-height: 1.25;
    cursor: pointer;
  }
  .quiet {
    border-color: var(--_muted);
    background: none;
    color: inherit;
  }
  button:hover {
    text-decoration: underline;
  }
  :focus-visible {
    outline: 3px solid var(--privet-focus, var(--_accent));
    outline-offset: 2px;
  }
`;
