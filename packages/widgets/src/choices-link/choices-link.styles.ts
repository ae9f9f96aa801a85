import { css } from '../element/css.js';

export const choicesLinkStyles = css`
  :host {
    color: inherit;
    font: inherit;
  }
  button {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    border-radius: 0.125rem;
    background: none;
    color: inherit;
    font-weight: inherit;
    line-height: inherit;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  button:hover {
    text-decoration-thickness: 2px;
  }
  svg {
    inline-size: auto;
    block-size: 0.875em;
    margin-inline-start: 0.375em;
    vertical-align: -0.0625em;
  }
  [part='signal'] {
    display: inline-block;
    margin-inline-start: 0.5em;
  }
`;
