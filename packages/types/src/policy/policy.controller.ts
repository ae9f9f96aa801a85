import * as z from 'zod/mini';
import {
  country,
  email,
  flag,
  id,
  link,
  listOf,
  maybe,
  name,
  oneOf,
  plain,
  text,
  timeZone,
  url,
  type Complete,
  type Written,
} from './policy.fields.js';
import { idOf } from './policy.references.js';

const externalLink = {
  id,
  /** A site that ours link to, or a service that people may connect through us. */
  kind: oneOf(['website', 'integration']),
  name,
  description: maybe(text),
  url: maybe(url),
  privacyUrl: maybe(url),
  termsUrl: maybe(url),
};
export interface ExternalLinkInput extends Written<typeof externalLink> {}
/** Somebody else's site or service, governed by its own policy. */
export interface ExternalLink extends Complete<typeof externalLink> {}
export const ExternalLink: z.core.$ZodType<ExternalLink, ExternalLinkInput> = z.strictObject(externalLink);

const optOut = {
  id,
  name,
  description: maybe(text),
  where: oneOf(['browser', 'device', 'account', 'provider']),
  url: maybe(url),
  /** The purposes that it touches. */
  purposes: listOf(idOf.purpose),
};
export interface OptOutInput extends Written<typeof optOut> {}
/** A way to say no that is offered elsewhere: a browser's settings, a provider's opt-out page. */
export interface OptOut extends Complete<typeof optOut> {}
export const OptOut: z.core.$ZodType<OptOut, OptOutInput> = z.strictObject(optOut);

const measure = {
  id,
  kind: oneOf(['organisational', 'technical', 'physical']),
  name,
  description: maybe(text),
  /** A standard that it is certified to, such as "PCI DSS Service Provider Level 1". */
  certification: maybe(plain),
  /** Who holds the certificate, where it is not us. */
  heldBy: maybe(idOf.recipient),
};
const security = {
  measures: listOf(z.strictObject(measure)),
  /** Where more is said. */
  url: maybe(url),
  /** What cannot be promised. */
  limits: maybe(text),
  /** What people have to do themselves: keep a password to themselves. */
  duties: maybe(text),
};
export interface SecurityInput extends Written<typeof security> {}
/** How data is protected (GDPR Art. 32). */
export interface Security extends Complete<typeof security> {}
export const Security: z.core.$ZodType<Security, SecurityInput> = z.strictObject(security);

const contact = {
  email: maybe(email),
  url: maybe(link),
  phone: maybe(plain),
  /** The lines of a postal address. */
  post: listOf(plain),
};
export interface ContactInput extends Written<typeof contact> {}
/** How to reach somebody. */
export interface Contact extends Complete<typeof contact> {}
export const Contact: z.core.$ZodType<Contact, ContactInput> = z
  .strictObject(contact)
  .check(
    z.refine(
      (given) => given.email !== null || given.url !== null || given.phone !== null || given.post.length > 0,
      'has no way to reach anybody: give an email, a url, a phone or a postal address',
    ),
  );

const scopeEntry = {
  id,
  kind: oneOf(['site', 'service', 'app']),
  name,
  url: maybe(url),
  /** The entry stands for every other one of its kind as well. */
  andOthers: flag,
};
export interface ScopeEntryInput extends Written<typeof scopeEntry> {}
/** A site, service or app that the policy is about. */
export interface ScopeEntry extends Complete<typeof scopeEntry> {}
export const ScopeEntry: z.core.$ZodType<ScopeEntry, ScopeEntryInput> = z.strictObject(scopeEntry);

const controller = {
  name: plain,
  /** The lines of its postal address. */
  address: z.array(plain).check(z.minLength(1, 'is empty: write the lines of the postal address')),
  country,
  /** Where privacy questions and requests go. */
  contact: Contact,
  /** The human-readable policy. */
  privacyUrl: link,
  termsUrl: maybe(link),
  /** The time zone in which deadlines are counted. */
  timeZone: z._default(timeZone, 'UTC'),
  /** GDPR Art. 37. */
  dataProtectionOfficer: maybe(Contact),
  /** The representative in the Union (GDPR Art. 27). */
  representative: maybe(Contact),
};
export interface ControllerInput extends Written<typeof controller> {}
/** Who decides about the data (GDPR Art. 4(7)). */
export interface Controller extends Complete<typeof controller> {}
export const Controller: z.core.$ZodType<Controller, ControllerInput> = z.strictObject(controller);
