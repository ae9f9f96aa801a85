import { css } from '../../element/css.js';

/** What only the page of a request shows. */
export const statusStyles = css`
  h4 {
    margin-block-start: 1rem;
    font-size: 1em;
  }
  [part='file-input'] {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 44px;
    margin-block-start: 0.5rem;
    color: inherit;
    padding-block: 0.5em;
    font: inherit;
  }
  ::file-selector-button {
    min-block-size: 44px;
    margin-inline-end: 0.75rem;
    padding: 0.5em 1em;
    border: 1px solid var(--_muted);
    border-radius: var(--privet-button-radius, calc(var(--_radius) * 0.6));
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  .notice {
    padding: 0.75rem 1rem;
    border-inline-start: 4px solid var(--_accent);
    background: color-mix(in srgb, var(--_accent) 9%, transparent);
  }
  .written {
    white-space: pre-wrap;
  }
  [part='states'] {
    margin-block: 1.5rem;
    padding: 0;
    list-style: none;
  }
  [part='state'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75rem;
    position: relative;
    padding: 0 0 1rem;
    padding-inline-start: 2rem;
  }
  [part='state']::before,
  [part='state']:not(:last-child)::after {
    content: '';
    position: absolute;
    box-sizing: border-box;
  }
  [part='state']::before {
    inset-block-start: 0.3em;
    inset-inline-start: 0;
    inline-size: 1em;
    block-size: 1em;
    border: 0.3em solid var(--_accent);
    border-radius: 1em;
    background: var(--_accent);
  }
  [part='state'].ahead::before {
    border: 2px solid var(--_muted);
    background: none;
  }
  [part='state']:not(:last-child)::after {
    inset-block: 1.5em -0.1em;
    inset-inline-start: calc(0.5em - 1px);
    border-inline-start: 2px solid var(--_muted);
  }
  [aria-current] {
    font-weight: 600;
  }
  [aria-current]::before {
    background: var(--_surface);
  }
  [part='message'] {
    margin-block-start: 0.75rem;
    padding: 0.75rem 1rem;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 0.6);
  }
  [part='message'].person {
    background: color-mix(in srgb, var(--_text) 5%, transparent);
  }
  progress {
    display: block;
    inline-size: 100%;
    accent-color: var(--_accent);
  }
  @media (forced-colors: active) {
    [part='state']::before {
      border-color: CanvasText;
      background: CanvasText;
    }
    [part='state'][aria-current]::before {
      background: Canvas;
    }
  }
`;
