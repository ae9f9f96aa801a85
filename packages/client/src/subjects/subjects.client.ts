import { subjectsContract } from '@privet/types';
import { methods, type Methods } from '../transport/methods.js';
import type { Transport } from '../transport/transport.js';

export interface SubjectsClient extends Methods<typeof subjectsContract> {}
export const subjectsClient = (transport: Transport): SubjectsClient => methods('subjects', subjectsContract, transport);
