export { resendCode, submitRequest, verifyRequest, type RequestsAddress } from './requests.intake.js';
export { openRequest, type OpenRequest } from './requests.open.js';
export { RequestProblem } from './requests.problem.js';
export type { FileUpload } from './requests.upload.js';
