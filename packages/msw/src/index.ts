export { fail, type ReceivedMail } from '@privet/server';
export { mockPrivetApi, type MockOptions, type MockPrivetApi } from './mock-privet-api.js';
