import type { Examples } from '../contract/endpoint.js';
import type { platformContract } from './platform.contract.js';

export const platformExamples: Examples<typeof platformContract> = {
  health: { input: {}, output: { status: 'ok' } },
  ready: { input: {}, output: { status: 'ok' } },
  jwks: {
    input: {},
    output: {
      keys: [{ kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo', kid: 'sig_1', alg: 'Ed25519', use: 'sig' }],
    },
  },
  openapi: { input: {}, output: { openapi: '3.1.0', info: { title: 'Privet', version: '1' }, paths: {} } },
};
