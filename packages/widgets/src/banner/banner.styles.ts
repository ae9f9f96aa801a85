import { css } from '../element/css.js';

export const bannerStyles = css`
  section {
    position: fixed;
    inset: auto auto 0 0;
    inset-inline: 0 auto;
    box-sizing: border-box;
    display: flex;
    flex-direction: column;
    gap: 1rem;
    inline-size: min(var(--privet-banner-width, 28rem), 100vw - 1.5rem);
    max-block-size: 50dvh;
    margin: 0.75rem;
    padding: 1.25rem;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    box-shadow: var(--privet-shadow, 0 1rem 3rem #0003);
  }
  h2 {
    margin-block-end: 0.25rem;
    font-size: 1.125em;
    line-height: 1.3;
  }
  .text {
    overflow: auto;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  h2,
  .notice {
    color: var(--_text);
  }
  .actions {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(7.25rem, 100%), 1fr));
    gap: 0.5rem;
  }
`;
