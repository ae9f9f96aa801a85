import { isAnythingWaiting, readAnswer } from '@privet/client/lite/answer';
import { ConsentChangeEvent, ConsentErrorEvent } from './consent/consent.events.js';
import { startGating } from './gate/start-gating.js';

const loadOthers = () => setTimeout(async () => (await import('./on-sight.js')).loadOnSight());

startGating();
// The banner goes before all else; it is not loaded where there is nothing to ask and nothing to send.
if (document.querySelector('privet-banner') && (!readAnswer() || isAnythingWaiting())) {
  for (const type of [ConsentChangeEvent.type, ConsentErrorEvent.type]) document.addEventListener(type, loadOthers, { once: true });
  void import('./banner/banner.js');
} else loadOthers();
