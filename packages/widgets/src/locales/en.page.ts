import type { PageMessages } from './locale.js';

export const enPage: PageMessages = {
  blocked: 'This content is not loaded, because “{purpose}” is off.',
  blockedFrom: 'Content from {provider} is not loaded, because “{purpose}” is off.',
  allow: 'Always allow “{purpose}”',
  allowOnce: 'Allow once',
  privacyChoices: 'Privacy choices',
  yourPrivacyChoices: 'Your Privacy Choices',
  optOutIcon: 'California Consumer Privacy Act (CCPA) Opt-Out Icon',
  optOutHonoured: 'Opt-out request honored',
  reloadOffered: 'Some of what you turned off has already run. Reload the page to stop it.',
  reload: 'Reload',
};
