import { defineElement } from '../../element/define.js';
import { PrivetRequestStatus } from './request-status.element.js';

// One chunk with the banner is smaller than two, and who comes here has it already.
export { PrivetBanner } from '../../banner/banner.element.js';

defineElement(PrivetRequestStatus);
