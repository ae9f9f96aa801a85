export { importChoice, type ImportOptions } from './import-choice.js';
