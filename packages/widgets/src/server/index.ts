export { headScript, headScriptHash } from './head-script.js';
export { renderBanner, renderPreferences, type BannerOptions, type PreferencesOptions, type RenderOptions } from './render.js';
export { serverStyles, styleHash } from './server.styles.js';
