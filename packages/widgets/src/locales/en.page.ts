import type { PageMessages } from './locale.js';

export const enPage: PageMessages = {
  blocked: 'This content is not loaded, because “{purpose}” is off.',
  allow: 'Allow “{purpose}”',
  privacyChoices: 'Privacy choices',
  optOutHonoured: 'Opt-out request honored',
};
