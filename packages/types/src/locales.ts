/** Which language serves a reader, alone. Apart from `rules`, so that a page does not load it before it needs it: a bundler keeps a barrel whole. */
export { lookUpLocale } from './policy/policy.locales.js';
