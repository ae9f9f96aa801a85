import { css } from '../../element/css.js';

/** What only the form shows. */
export const formStyles = css`
  .inner {
    max-inline-size: none;
    margin-block: 1.5rem 0;
    padding: 1.5rem 0 0;
    border-width: 1px 0 0;
    border-radius: 0;
  }
  .option label,
  .date label {
    font-weight: 400;
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
`;
