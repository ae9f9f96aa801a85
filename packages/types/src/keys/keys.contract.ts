import type { Endpoints } from '../contract/endpoint.js';
import { CreatedKey, CreateKey } from './keys.schemas.js';

export const keysContract = {
  /** Makes a key; a secret one is shown in this answer and never again. */
  create: { route: 'POST /v1/keys', auth: ['secret'], input: CreateKey, output: CreatedKey, status: 201, secretAnswer: true },
} satisfies Endpoints;
