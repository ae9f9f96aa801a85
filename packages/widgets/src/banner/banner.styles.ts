import { css } from '../element/css.js';

export const bannerStyles = css`
  section {
    position: fixed;
    inset-block: auto 0;
    inset-inline: 0 auto;
    box-sizing: border-box;
    flex-direction: column;
    inline-size: min(var(--privet-banner-width, 28rem), 100vw - 24px);
    max-block-size: max(50dvh, min(17.25rem, 100dvh - 9rem));
    margin: 12px;
    padding: min(1.25rem, 4vmin);
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
  }
  .text {
    min-block-size: 3rem;
    overflow: auto;
    color: var(--_muted);
  }
  .text,
  .actions {
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
    gap: 0.375rem;
    margin-block-start: min(1rem, 3dvh);
  }
  .actions > * {
    flex: 1 1 7.25rem;
  }
  @media (max-width: 24rem) or (max-height: 20rem) {
    section {
      font-size: 0.9375em;
      line-height: 1.4;
    }
    .actions > * {
      flex-basis: 4.5rem;
      padding-inline: 0.125em;
    }
  }
`;
