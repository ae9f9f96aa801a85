import { css } from '../element/css.js';

export const placeholderStyles = css`
  :host {
    box-sizing: border-box;
  }
  :host([sized]) {
    container-type: size;
    overflow: hidden;
  }
  :host([sized]) > div {
    block-size: 100%;
    border-radius: inherit;
  }
  :host([sized]) [part='placeholder'] {
    justify-content: safe center;
    block-size: 100%;
    min-block-size: 0;
    overflow: auto;
    border-radius: inherit;
  }
  @container (block-size < 15rem) or (inline-size < 20rem) {
    [part='placeholder'] {
      gap: 0.375rem;
      padding: 0.5rem;
      font-size: 0.8125rem;
      line-height: 1.3;
    }
    [part~='buttons'] {
      gap: 0.375rem;
    }
    button {
      min-block-size: 28px;
      padding: 0.25em 0.75em;
    }
  }
`;
