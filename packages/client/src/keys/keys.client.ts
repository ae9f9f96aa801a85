import { keysContract } from '@privet/types';
import { methods, type Methods } from '../transport/methods.js';
import type { Transport } from '../transport/transport.js';

export interface KeysClient extends Methods<typeof keysContract> {}
export const keysClient = (transport: Transport): KeysClient => methods('keys', keysContract, transport);
