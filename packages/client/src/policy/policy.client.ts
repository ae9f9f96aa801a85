import { policyContract } from '@privet/types';
import { methods, type Methods } from '../transport/methods.js';
import type { Transport } from '../transport/transport.js';

export interface PolicyClient extends Methods<typeof policyContract> {}
export const policyClient = (transport: Transport): PolicyClient => methods('policy', policyContract, transport);
