import type { Endpoints } from '../contract/endpoint.js';
import { Health, Jwks, OpenApiDocument } from './platform.schemas.js';

export const platformContract = {
  /** The process runs. */
  health: { route: 'GET /healthz', auth: [], output: Health },
  /** The process can answer: its database does, and it is not shutting down. */
  ready: { route: 'GET /readyz', auth: [], output: Health },
  /** The public keys that receipts verify by. */
  jwks: { route: 'GET /.well-known/jwks.json', auth: [], output: Jwks, etag: true },
  /** This API, described in OpenAPI 3.1. */
  openapi: { route: 'GET /openapi.json', auth: [], output: OpenApiDocument, etag: true },
} satisfies Endpoints;
