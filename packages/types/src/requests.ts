/** What a form checks before it sends a request, alone: nothing here loads zod. */
export { requestEmailLimit, requestUploadTerms, requestTextLimits, requestTextPatterns } from './requests/requests.checks.js';
export { fieldIssues, type AskedField, type FieldIssue } from './requests/requests.fields.js';
