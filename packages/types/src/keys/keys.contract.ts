import type { Endpoints } from '../contract/endpoint.js';
import type { keysErrors } from './keys.errors.js';
import { CreatedKey, CreateKey, ListedKey, ListKeys } from './keys.schemas.js';

export const keysContract = {
  /** Makes a key; a secret one is shown in this answer and never again. */
  create: { route: 'POST /v1/keys', auth: ['secret'], input: CreateKey, output: CreatedKey, status: 201, secretAnswer: true },
  /** All keys, the oldest first, the revoked ones too. A secret is never shown. */
  list: { route: 'GET /v1/keys', auth: ['secret'], input: ListKeys, items: ListedKey },
  /** Ends a key for ever. Revoking it again changes nothing. */
  revoke: { route: 'DELETE /v1/keys/{id}', auth: ['secret'], status: 204, errors: ['KEY_NOT_FOUND', 'LAST_FULL_KEY'] },
} satisfies Endpoints<typeof keysErrors>;
