/** What happens once a choice is in the cookie and in the queue. No page needs it before, so it is loaded then. */
export { keepAnswer, readKeptPolicy } from './consent.answer.js';
export { createSender } from './consent.sender.js';
