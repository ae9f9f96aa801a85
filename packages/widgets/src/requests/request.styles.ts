import { css } from '../element/css.js';

/** The form and the page of a request stand in the page as its own text does. Each has what only it shows in a file of its own. */
export const requestStyles = css`
  :host {
    --_error: var(--privet-error, light-dark(#b3261e, #ffb4ab));
    display: block;
    box-sizing: border-box;
    max-inline-size: 44rem;
    margin-block: 1.5rem;
    padding: clamp(1rem, 4vw, 1.75rem);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow-wrap: anywhere;
  }
  h2,
  h3,
  h4 {
    margin: 0;
    line-height: 1.25;
    hyphens: auto;
  }
  h2 {
    font-size: 1.5em;
  }
  h3 {
    font-size: 1.1875em;
  }
  p + p,
  h2 + p,
  h3 + p,
  form + p {
    margin-block-start: 0.5rem;
  }
  [tabindex='-1']:focus {
    outline: 0;
  }
  form,
  fieldset,
  dl,
  dd {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
  }
  label,
  fieldset > legend {
    font-weight: 600;
  }
  .hint {
    color: var(--_muted);
  }
  .error {
    color: var(--_error);
    font-weight: 600;
  }
  .field,
  .row,
  section,
  .resend,
  .after,
  .panel,
  .notice {
    margin-block-start: 1.5rem;
  }
  .field {
    padding-inline-start: 0;
  }
  .field:has(> .error) {
    padding-inline-start: 1rem;
    border-inline-start: 4px solid var(--_error);
  }
  .field > .hint,
  .field > .error {
    margin-block-start: 0.25rem;
  }
  [part='input'] {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 44px;
    margin-block-start: 0.5rem;
    color: inherit;
    font: inherit;
  }
  [part='input'] {
    padding: 0.5em 0.75em;
    border: 2px solid var(--_muted);
    border-radius: calc(var(--_radius) * 0.4);
    background: var(--_surface);
  }
  [part='input'][aria-invalid] {
    border-color: var(--_error);
  }
  textarea {
    display: block;
    resize: vertical;
  }
  .code {
    max-inline-size: 9em;
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.15em;
  }
  [part='actions'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75rem 1.25rem;
    margin-block-start: 1.5rem;
  }
  .link {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    border-radius: 0.125rem;
    background: none;
    color: var(--_accent);
    font-weight: inherit;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  button[aria-disabled],
  button[aria-busy='true'] {
    opacity: 0.65;
    cursor: progress;
  }
  .summary ul,
  .plain {
    margin: 0.5rem 0 0;
    padding: 0;
    list-style: none;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.25rem 1rem;
    padding-block-end: 0.75rem;
    border-block-end: 1px solid var(--_border);
  }
  .row,
  li.row {
    margin-block-start: 0.75rem;
  }
  dt {
    flex: 1 1 12rem;
    font-weight: 600;
  }
  .said {
    flex: 2 1 14rem;
    white-space: pre-line;
  }
  .resend {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 1rem;
  }
  ul,
  ol {
    margin: 0.5rem 0 0;
    padding-inline-start: 1.25rem;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  @media (forced-colors: active) {
    button[aria-disabled] {
      border-color: GrayText;
      color: GrayText;
      opacity: 1;
    }
  }
`;
