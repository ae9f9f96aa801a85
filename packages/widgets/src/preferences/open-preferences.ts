import { defineElement } from '../element/define.js';
import type { PrivetElement } from '../element/privet-element.js';
import { settingNames } from '../element/settings.js';
import { PrivetPreferences } from './preferences.element.js';

/** Opens the preference center as a dialog: the one that the page has, else a new one. */
export function openPreferences(opener: PrivetElement): PrivetPreferences {
  const name = defineElement(PrivetPreferences, customElements, opener.tagPrefix);
  const scope = opener.page.provider ?? document.body;
  const preferences = scope.querySelector<PrivetPreferences>(`${name}:not([inline])`) ?? scope.appendChild(likeOpener(name, opener));
  preferences.show();
  return preferences;
}

function likeOpener(name: string, opener: Element): PrivetPreferences {
  const preferences = document.createElement(name) as PrivetPreferences;
  for (const setting of settingNames) {
    const value = opener.getAttribute(setting);
    if (value !== null) preferences.setAttribute(setting, value);
  }
  return preferences;
}
