import { readAnswer } from '@privet/client/lite/answer';
import { PrivetProvider } from './provider/provider.element.js';

/** These load where they come near the window. A preference center that is no part of the page comes with what opens it. */
const elements: Readonly<Record<string, () => Promise<unknown>>> = {
  // It came after the page: otherwise it is loaded before all else.
  'privet-banner': async () => readAnswer() ?? import('./banner/banner.js'),
  'privet-choices-link': () => import('./choices-link/choices-link.js'),
  'privet-gate': () => import('./gate/gate.js'),
  'privet-preferences[inline]': async () => (await import('./preferences/open-preferences.js')).definePreferences(),
};

const sight = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      sight.unobserve(target);
      const found = Object.keys(elements).find((selector) => target.matches(selector));
      if (found) void elements[found]?.();
    }
  },
  { rootMargin: '50%' },
);

/** Loads the elements that nobody has defined, as the visitor comes to them; also those that join the page later. */
export function loadOnSight(): void {
  if (!customElements.get('privet-provider')) customElements.define('privet-provider', PrivetProvider);
  const look = () => {
    for (const element of document.querySelectorAll(`:is(${Object.keys(elements).join()}):not(:defined)`)) sight.observe(element);
  };
  look();
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
}
