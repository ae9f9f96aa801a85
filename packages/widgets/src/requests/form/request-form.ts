import { defineElement } from '../../element/define.js';
import { PrivetRequestForm } from './request-form.element.js';

// One chunk with the banner is smaller than two, and who comes here has it already.
export { PrivetBanner } from '../../banner/banner.element.js';

// What asks where somebody lives reaches the whole chunk by it.
export { PrivetRequestForm };

defineElement(PrivetRequestForm);
