// One chunk with the banner is smaller than two, and who comes here has it already.
export { PrivetBanner } from '../banner/banner.element.js';
export { defineElement } from '../element/define.js';
export { confirmationOf } from './preferences.confirmation.js';
export { purposeDetails } from './preferences.details.js';
