import { isAnythingWaiting, readAnswer } from '@privet/client/lite/answer';
import { PrivetProvider } from './provider/provider.element.js';

/**
 * These load where they come near the window, and a little later wherever they are: who goes by keyboard or screen reader finds them without
 * scrolling. A preference center that is no part of the page comes with what opens it.
 */
const elements: Readonly<Record<string, () => Promise<unknown>>> = {
  // It is needed where the kept answer does not hold any more, or something waits to be sent.
  'privet-banner': async () => (readAnswer() && !isAnythingWaiting()) || (await import('./banner/banner.js')).startBanner(),
  'privet-choices-link': () => import('./choices-link/choices-link.js'),
  'privet-gate': () => import('./gate/gate.js'),
  'privet-request-form': () => import('./requests/form/request-form.js'),
  'privet-request-status': () => import('./requests/status/request-status.js'),
  'privet-preferences[inline]': async () => (await import('./preferences/open-preferences.js')).definePreferences(),
};

const load = (target: Element): void => {
  const found = Object.keys(elements).find((selector) => target.matches(selector));
  if (found) void elements[found]?.();
};

/** Loads the elements that nobody has defined, as the visitor comes to them; also those that join the page later. */
export function loadOnSight(): void {
  // A cached page has a banner for those who have not answered.
  if (readAnswer()) document.querySelectorAll('privet-banner[declared]').forEach(({ shadowRoot }) => shadowRoot?.replaceChildren());
  if (!customElements.get('privet-provider')) customElements.define('privet-provider', PrivetProvider);
  const sight = new IntersectionObserver((entries) => entries.forEach(({ isIntersecting, target }) => isIntersecting && load(target)), {
    rootMargin: '50%',
  });
  const each = (work: (element: Element) => void) =>
    document.querySelectorAll(`:is(${Object.keys(elements).join()}):not(:defined)`).forEach(work);
  const look = () => each((element) => sight.observe(element));
  look();
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  setTimeout(() => each(load), 999);
}
