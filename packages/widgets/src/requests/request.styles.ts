import { css } from '../element/css.js';

/** The form and the page of a request stand in the page as its own text does. */
export const requestStyles = css`
  :host {
    --_error: var(--privet-error, light-dark(#b3261e, #ffb4ab));
    display: block;
    box-sizing: border-box;
    max-inline-size: 44rem;
    padding: clamp(1rem, 4vw, 1.75rem);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow-wrap: anywhere;
  }
  .inner {
    max-inline-size: none;
    margin-block-start: 1.5rem;
    padding: 1.5rem 0 0;
    border-width: 1px 0 0;
    border-radius: 0;
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
  h4 {
    margin-block-start: 1rem;
    font-size: 1em;
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
  .option label,
  .date label {
    font-weight: 400;
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
  [part='input'],
  [part='file-input'] {
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
  [part='file-input'] {
    padding-block: 0.5em;
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
  .date label {
    display: block;
  }
  .date {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
  }
  .date [part='input'] {
    inline-size: 4em;
  }
  .date .year {
    inline-size: 6em;
  }
  .option {
    display: grid;
    grid-template-columns: auto 1fr;
    align-items: center;
    column-gap: 0.75rem;
    margin-block-start: 0.5rem;
  }
  .option label {
    padding-block: 0.625rem;
    cursor: pointer;
  }
  .option .hint {
    grid-column: 2;
    margin-block: -0.5rem 0.25rem;
  }
  input[type='radio'] {
    inline-size: 24px;
    block-size: 24px;
    margin: 10px 0;
    accent-color: var(--_accent);
    cursor: pointer;
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
  .back {
    min-block-size: 44px;
  }
  .back::before {
    content: '‹';
    display: inline-block;
    margin-inline-end: 0.5em;
  }
  .back:dir(rtl)::before {
    transform: scaleX(-1);
  }
  button[aria-disabled],
  button[aria-busy='true'] {
    opacity: 0.65;
    cursor: progress;
  }
  .summary {
    margin-block: 0.5rem 1.5rem;
    padding: 1rem 1.25rem;
    border: 4px solid var(--_error);
    border-radius: calc(var(--_radius) * 0.4);
  }
  .summary h2 {
    font-size: 1.1875em;
  }
  .summary:focus {
    outline: 3px solid var(--privet-focus, var(--_accent));
    outline-offset: 2px;
  }
  .summary a {
    display: inline-block;
    padding-block: 0.25rem;
    color: var(--_error);
    font-weight: 600;
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
  .panel {
    padding: 1.25rem;
    border: 4px solid var(--_accent);
    border-radius: calc(var(--_radius) * 0.4);
  }
  .panel:first-child {
    margin-block-start: 0;
  }
  .panel h2 {
    margin-block-end: 0.5rem;
  }
  .panel + h3 {
    margin-block-start: 1.5rem;
  }
  .notice {
    padding: 0.75rem 1rem;
    border-inline-start: 4px solid var(--_accent);
    background: color-mix(in srgb, var(--_accent) 9%, transparent);
  }
  .resend {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 1rem;
  }
  .written {
    white-space: pre-wrap;
  }
  ul,
  ol {
    margin: 0.5rem 0 0;
    padding-inline-start: 1.25rem;
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
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  @media (forced-colors: active) {
    [part='state']::before {
      border-color: CanvasText;
      background: CanvasText;
    }
    [part='state'][aria-current]::before {
      background: Canvas;
    }
    button[aria-disabled] {
      border-color: GrayText;
      color: GrayText;
      opacity: 1;
    }
  }
`;
