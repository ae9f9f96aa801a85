import { defineElement } from '../element/define.js';
import type { PrivetElement } from '../element/privet-element.js';
import { settingNames } from '../element/settings.js';
import { PrivetPreferences } from './preferences.element.js';

// One chunk with the banner is smaller than two, and who comes here has it already.
export { PrivetBanner } from '../banner/banner.element.js';

/** Opens the preference center as a dialog: the one that the page has, else a new one. */
export function openPreferences(opener: PrivetElement): PrivetPreferences {
  return openPreferencesLike(opener, opener.page.provider, opener.localName.slice(0, -1 - opener.page.tag.length));
}

/** @param like it has the settings, where no provider around it has them */
export function openPreferencesLike(like: Element, provider: Element | undefined, prefix?: string): PrivetPreferences {
  const name = definePreferences(prefix);
  const scope = provider ?? document.body;
  const preferences = scope.querySelector<PrivetPreferences>(`${name}:not([inline])`) ?? scope.appendChild(likeOpener(name, like));
  preferences.open();
  return preferences;
}

/** @returns the element's name */
export const definePreferences = (prefix?: string): string => defineElement(PrivetPreferences, customElements, prefix);

function likeOpener(name: string, opener: Element): PrivetPreferences {
  const preferences = document.createElement(name) as PrivetPreferences;
  for (const setting of settingNames) {
    const value = opener.getAttribute(setting);
    if (value !== null) preferences.setAttribute(setting, value);
  }
  return preferences;
}
