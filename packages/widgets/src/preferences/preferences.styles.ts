import { css } from '../element/css.js';

export const preferencesStyles = css`
  :host([inline]) {
    display: block;
  }
  dialog[open],
  section,
  [role='status']:not(:empty) {
    box-sizing: border-box;
    padding: 0;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
  }
  dialog[open],
  section {
    container-type: inline-size;
    display: flex;
    flex-direction: column;
    max-inline-size: var(--privet-preferences-width, 42rem);
    overflow: auto;
  }
  dialog[open],
  .toast:not(:empty) {
    inline-size: calc(100vw - 1.5rem);
    box-shadow: var(--privet-shadow, 0 1rem 3rem #0003);
  }
  dialog[open] {
    max-block-size: min(52rem, 100dvh - 1.5rem);
  }
  ::backdrop {
    background: #000a;
  }
  header,
  .body,
  footer {
    padding: 1rem clamp(1rem, 4cqi, 1.75rem);
  }
  header {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: 1rem;
    padding-block-end: 0.5rem;
  }
  h2 {
    padding-block: 0.375rem;
    outline: 0;
    font-size: 1.375em;
    line-height: 1.25;
    hyphens: auto;
    overflow-wrap: anywhere;
  }
  .close {
    flex: none;
    inline-size: 44px;
    padding: 0;
    border-color: transparent;
    font-size: 1.25em;
  }
  .body {
    flex: 1;
    padding-block-start: 0;
    overflow: auto;
    overscroll-behavior: contain;
  }
  .body > p,
  small,
  li p {
    color: var(--_muted);
  }
  li p,
  details {
    font-size: 0.9375em;
  }
  small {
    font-size: 0.875em;
  }
  p.notice {
    margin-block-start: 0.75rem;
    padding: 0.75rem 1rem;
    border-inline-start: 4px solid var(--_accent);
    background: color-mix(in srgb, var(--_accent) 9%, transparent);
    color: inherit;
  }
  h3 {
    margin: 1.25rem 0 0.5rem;
    font-size: 1em;
  }
  ul {
    margin: 0;
    padding: 0;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    list-style: none;
  }
  li {
    padding: 0.5rem 1rem 0.75rem;
    overflow-wrap: anywhere;
  }
  li + li {
    border-block-start: 1px solid var(--_border);
  }
  label {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1rem;
    min-block-size: 44px;
    font-weight: 600;
  }
  label > * {
    flex: none;
    font-weight: 400;
  }
  input {
    display: flex;
    box-sizing: border-box;
    inline-size: 2.875em;
    block-size: 1.625em;
    margin: 0;
    padding: 0.1875em;
    border: 0.125em solid var(--_muted);
    border-radius: 1em;
    appearance: none;
    font: inherit;
  }
  input::before {
    content: '';
    inline-size: 1em;
    border-radius: 1em;
    background: var(--_muted);
  }
  input:checked {
    justify-content: end;
    border-color: var(--_accent);
    background: var(--_accent);
  }
  input:checked::before {
    background: var(--_on-accent);
  }
  summary {
    inline-size: fit-content;
    padding-block: 0.5rem;
    color: var(--_accent);
  }
  label,
  input,
  summary {
    cursor: pointer;
  }
  dl {
    margin: 0.25rem 0;
    padding: 0.25rem 1rem 0.75rem;
    border-radius: 0.5rem;
    background: color-mix(in srgb, var(--_text) 5%, transparent);
  }
  dt {
    padding-block-start: 0.5rem;
    font-weight: 600;
  }
  dd {
    margin: 0;
  }
  footer {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(10rem, 100%), 1fr));
    gap: 0.5rem;
    border-block-start: 1px solid var(--_border);
  }
  .unseen {
    position: absolute;
    clip-path: inset(50%);
  }
  [role='status']:not(:empty) {
    margin: 0.75rem;
    padding: 0.875rem 1.25rem;
  }
  .toast {
    position: fixed;
    inset: 0 0 auto;
    z-index: 2147483647;
    max-inline-size: 36rem;
  }
  .toast:not(:empty) {
    margin-inline: auto;
  }
  .low {
    inset-block: auto 0;
  }
  @media (max-height: 30rem) {
    dialog[open] {
      max-block-size: 98dvh;
      scroll-padding-block-end: 5rem;
    }
    .body {
      flex: none;
    }
    footer {
      padding-block: 0.5rem;
    }
    dialog footer {
      position: sticky;
      inset-block-end: 0;
      grid-template-columns: repeat(3, minmax(0, 1fr));
      gap: 0.375rem;
      background: var(--_surface);
    }
    footer button {
      padding: 0.25em 0;
      font-size: 0.8125em;
      overflow-wrap: anywhere;
    }
  }
  @container (max-width: 16rem) {
    .body {
      flex: none;
    }
    header {
      flex-direction: column-reverse;
    }
    ul {
      border: 0;
    }
    dialog footer {
      position: static;
      grid-template-columns: none;
    }
    li,
    dl {
      padding-inline: 0.25rem;
    }
  }
  @media (forced-colors: active) {
    input {
      inline-size: 1.5em;
      appearance: auto;
    }
    input::before {
      content: none;
    }
  }
`;
