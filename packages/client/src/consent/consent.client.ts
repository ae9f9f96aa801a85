import { consentContract } from '@privet/types';
import { methods, type Methods } from '../transport/methods.js';
import type { Transport } from '../transport/transport.js';

export interface ConsentClient extends Methods<typeof consentContract> {}
export const consentClient = (transport: Transport): ConsentClient => methods('consent', consentContract, transport);
