import { defineElement } from '../element/define.js';
import { PrivetBanner } from './banner.element.js';

defineElement(PrivetBanner);
