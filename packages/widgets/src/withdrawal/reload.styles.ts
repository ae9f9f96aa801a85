import { css } from '../element/css.js';

export const reloadStyles = css`
  section {
    position: fixed;
    inset: 0 0 auto;
    box-sizing: border-box;
    inline-size: fit-content;
    max-inline-size: min(100% - 1.5rem, 40rem);
    margin: 0.75rem auto;
    padding: 0.75rem 1rem;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    box-shadow: 0 0.5rem 2rem rgb(0 0 0 / 25%);
  }
  section:popover-open {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75rem 1rem;
  }
  p {
    flex: 1 1 16rem;
  }
  div {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
  }
`;
