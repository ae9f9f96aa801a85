import * as audit from '../audit/audit.schemas.js';
import * as consentRecord from '../consent/consent.record.js';
import * as consent from '../consent/consent.schemas.js';
import * as problem from '../errors/problem.js';
import * as effective from '../fields/effective.js';
import * as identifiers from '../fields/identifiers.js';
import * as origins from '../fields/origin.js';
import * as scopes from '../fields/scopes.js';
import * as themes from '../fields/theme.js';
import * as timestamps from '../fields/timestamp.js';
import * as keys from '../keys/keys.schemas.js';
import * as platform from '../platform/platform.schemas.js';
import * as policy from '../policy/policy.schemas.js';
import * as policyViews from '../policy/policy.view.schemas.js';
import * as requestsFulfilment from '../requests/requests.fulfilment.schemas.js';
import * as requests from '../requests/requests.schemas.js';
import * as sites from '../sites/sites.schemas.js';
import * as subjects from '../subjects/subjects.schemas.js';
import type { Schema } from './endpoint.js';

const modules = [
  problem,
  effective,
  identifiers,
  origins,
  scopes,
  themes,
  timestamps,
  policy,
  policyViews,
  consent,
  consentRecord,
  subjects,
  requests,
  requestsFulfilment,
  audit,
  keys,
  sites,
  platform,
];

const isSchema = (value: unknown): value is Schema<unknown> => typeof value === 'object' && value !== null && '_zod' in value;

/** The schemas of the API by the names that their modules export them under, which are their names in the OpenAPI document. */
export const privetSchemas: Readonly<Record<string, Schema<unknown>>> = Object.fromEntries(
  modules.flatMap((module) => Object.entries(module).filter((entry): entry is [string, Schema<unknown>] => isSchema(entry[1]))),
);
