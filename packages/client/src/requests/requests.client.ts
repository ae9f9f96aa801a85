import { requestsContract } from '@privet/types';
import { methods, type Methods } from '../transport/methods.js';
import type { Transport } from '../transport/transport.js';

export interface RequestsClient extends Methods<typeof requestsContract> {}
export const requestsClient = (transport: Transport): RequestsClient => methods('requests', requestsContract, transport);
