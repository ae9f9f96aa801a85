import type { ConsentView } from '@privet/client/lite';
import { html, nothing } from '../element/html.js';
import { directionOf, type BannerMessages } from '../locales/locale.js';

/** What is said after a choice, or when something does not work. */
export type BannerNews = 'accepted' | 'rejected' | 'saved' | 'loadFailed';

type BannerButton = 'reject' | 'accept' | 'choose' | 'close';

/** Makes a button, or what stands in its place on a server. */
export type MakeButton = (part: BannerButton, label: string, kind?: '' | 'quiet') => unknown;

/**
 * The banner's card, in a browser and on a server.
 * @param layout its form and place, as classes
 * @param asking it asks; otherwise it only says something
 */
export function bannerCard(
  { policy, signals }: Pick<ConsentView, 'policy' | 'signals'>,
  words: BannerMessages,
  layout: string,
  asking: boolean,
  said: BannerNews | undefined,
  button: MakeButton,
): unknown {
  const { controller, locale, texts } = policy;
  const honoured = (['gpc', 'dnt'] as const).filter((signal) => policy.signals[signal] === 'honour' && signals[signal]);
  const told = said === 'accepted' && honoured[0] ? [words[`${honoured[0]}Honoured`], ' ', words.saved] : said && words[said];
  return html`<section
    part="banner"
    class=${layout}
    popover="manual"
    aria-label=${texts.title}
    lang=${locale}
    dir=${directionOf(locale)}
    data-nosnippet
  >
    ${
      asking
        ? html`<div class="text">
            <h2 part="title">${texts.title}</h2>
            <p part="body">${texts.body} <a href=${controller.privacyUrl}>${words.privacyPolicy}</a></p>
            ${honoured.map((signal) => html`<p part="notice" class="notice">${words[`${signal}Honoured`]}</p>`)}
          </div>`
        : nothing
    }
    <p part="confirmation" role="status" tabindex="-1">${told}</p>
    <div part="actions" class="actions">
      ${
        asking
          ? [button('reject', words.rejectAll), button('accept', words.acceptAll), button('choose', words.choose, 'quiet')]
          : [button('choose', words.change, 'quiet'), button('close', words.close)]
      }
    </div>
  </section>`;
}
