import { css } from '../element/css.js';

export const bannerStyles = css`
  section {
    position: fixed;
    inset-block: auto 0;
    inset-inline: 0 auto;
    box-sizing: border-box;
    flex-direction: column;
    inline-size: min(var(--privet-banner-width, 28rem), 100vw - 24px);
    max-block-size: min(100dvh - 24px, max(50dvh, 21rem));
    margin: 12px;
    padding: min(1.25rem, 5vw);
    overflow: auto;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    box-shadow: var(--privet-shadow, 0 1rem 3rem #0003);
  }
  section:popover-open {
    display: flex;
  }
  h2 {
    margin-block-end: 0.375rem;
    font-size: 1.125em;
    line-height: 1.3;
  }
  .text {
    min-block-size: min(5rem, 30dvh);
    overflow: auto;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  h2,
  .notice {
    color: var(--_text);
  }
  .notice {
    margin-block-start: 0.75rem;
  }
  .actions {
    flex: none;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-block-start: 1rem;
  }
  .actions > * {
    flex: 1 1 7.25rem;
  }
`;
