import { css } from '../element/css.js';

export const gateStyles = css`
  :host {
    display: block;
  }
  [part='content']:focus {
    outline: none;
  }
  [part='placeholder'] {
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: 1rem;
    box-sizing: border-box;
    min-block-size: var(--privet-gate-height, 12rem);
    padding: 1.5rem clamp(0.75rem, 6%, 2rem);
    border: 1px dashed var(--_muted);
    border-radius: var(--_radius);
    background: var(--_surface);
    text-align: center;
    text-wrap: balance;
  }
  [part='buttons'] {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 0.75rem;
  }
  button {
    max-inline-size: 100%;
    overflow-wrap: anywhere;
  }
  p:not([part='message']) {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  [role='status'] {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
`;
