import { platformContract } from '@privet/types';
import { methods, type Methods } from '../transport/methods.js';
import type { Transport } from '../transport/transport.js';

export interface PlatformClient extends Methods<typeof platformContract> {}
export const platformClient = (transport: Transport): PlatformClient => methods('platform', platformContract, transport);
