import { ConsentErrorEvent } from '../consent/consent.events.js';
import { defineElement } from '../element/define.js';
import type { PrivetElement } from '../element/privet-element.js';
import { settingNames } from '../element/settings.js';
import type { PrivetPreferences } from './preferences.element.js';

/**
 * Opens the preference center as a dialog: the one that the page has, else a new one. Its code is loaded on the way.
 * @returns nothing when it cannot be loaded; the opener says so by `privet-error`
 */
export async function openPreferences(opener: PrivetElement): Promise<PrivetPreferences | undefined> {
  try {
    const loaded = await import('./preferences.element.js');
    const name = defineElement(loaded.PrivetPreferences, customElements, opener.tagPrefix);
    const scope = opener.page.provider ?? document.body;
    const preferences = scope.querySelector<PrivetPreferences>(`${name}:not([inline])`) ?? scope.appendChild(likeOpener(name, opener));
    preferences.show();
    return preferences;
  } catch (error) {
    opener.dispatchEvent(new ConsentErrorEvent(error));
    return undefined;
  }
}

function likeOpener(name: string, opener: Element): PrivetPreferences {
  const preferences = document.createElement(name) as PrivetPreferences;
  for (const setting of settingNames) {
    const value = opener.getAttribute(setting);
    if (value !== null) preferences.setAttribute(setting, value);
  }
  return preferences;
}
