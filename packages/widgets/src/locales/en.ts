import type { BannerMessages } from './locale.js';

export const en: BannerMessages = {
  acceptAll: 'Accept all',
  rejectAll: 'Reject all',
  choose: 'Choose',
  privacyPolicy: 'Privacy policy',
  gpcHonoured: 'Your browser’s Global Privacy Control is honoured: your data is not sold or shared.',
  dntHonoured: 'Your browser’s Do Not Track is honoured.',
  accepted: 'You accepted all optional purposes. You can change this at any time.',
  rejected: 'You refused all optional purposes. You can change this at any time.',
  saved: 'Your choices are saved. You can change them at any time.',
  change: 'Change',
  close: 'Close',
  loadFailed: 'This cannot be loaded right now. Nothing optional is on.',
};
