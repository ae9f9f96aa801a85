import { add, all, describeWidenings, edit, settings, text, type Edit, type Widening } from './policy.diff.suite.js';

const newPurpose: Edit = add('purposes', { id: 'research', name: 'Research', description: text('Studies'), legalBasis: 'consent' });
const moreData = 'GDPR Art. 13(3): further processing for a purpose other than that for which data was collected is told before';
const recipientsTold = 'GDPR Art. 13(1)(e): the recipients are told';
const transfersTold = 'GDPR Art. 13(1)(f): the country, and on what the transfer rests';
const storageTold = 'GDPR Art. 13(2)(a): how long it is stored';
const cookies = 'CJEU C-673/17 (Planet49), no. 81: how long cookies work, and whether third parties have access, is told';

const widenings: Widening[] = [
  { law: `${moreData} (new purpose)`, edit: newPurpose, path: '/purposes/4', asks: ['research'] },
  {
    law: `${moreData} (category)`,
    edit: edit('purposes', 1, { categories: ['usage', 'profile'] }),
    path: '/purposes/1/categories/1',
    asks: ['analytics'],
  },
  {
    law: 'GDPR Art. 13(1)(c): the legal basis is told',
    edit: edit('purposes', 1, { legalBasis: 'legitimate-interests' }),
    path: '/purposes/1/legalBasis',
    asks: ['analytics'],
    bothWays: true,
  },
  {
    law: 'GDPR Art. 7(4): it can no longer be refused',
    edit: edit('purposes', 3, { required: true, directMarketing: false }),
    path: '/purposes/3/required',
    asks: ['mail'],
    bothWays: true,
  },
  {
    law: 'CCPA, Civ. Code 1798.120(b): sale and sharing are told',
    edit: edit('purposes', 1, { saleOrSharing: true }),
    path: '/purposes/1/saleOrSharing',
    asks: ['analytics'],
  },
  {
    law: 'GDPR Art. 21(4): direct marketing is told of',
    edit: edit('purposes', 1, { directMarketing: true }),
    path: '/purposes/1/directMarketing',
    asks: ['analytics'],
  },
  {
    law: 'GDPR Art. 8: younger people are served',
    edit: edit('purposes', 2, { minimumAge: 13 }),
    path: '/purposes/2/minimumAge',
    asks: ['ads'],
  },
  {
    law: 'GDPR Art. 8: people of every age are served',
    edit: edit('purposes', 2, { minimumAge: null }),
    path: '/purposes/2/minimumAge',
    asks: ['ads'],
  },
  {
    law: 'GDPR Art. 7(1): the grant was given for six months',
    edit: edit('purposes', 1, { expiresAfter: 'never' }),
    path: '/purposes/1/expiresAfter',
    asks: ['analytics'],
  },
  {
    law: recipientsTold,
    edit: edit('purposes', 1, { recipients: ['counter', 'ad-house'] }),
    path: '/purposes/1/recipients/1',
    asks: ['analytics'],
  },
  {
    law: storageTold,
    edit: edit('purposes', 1, {
      retention: { period: 'P2Y', until: ['consent-withdrawn'], exceptions: ['legal-claims'], description: text('A year') },
    }),
    path: '/purposes/1/retention/period',
    asks: ['analytics'],
  },
  {
    law: `${storageTold} (the policy's own rule)`,
    edit: settings({ retention: { period: 'P3Y', until: ['account-closed'] } }),
    path: '/retention/period',
    asks: ['account', 'ads', 'mail'],
  },
  {
    law: 'GDPR Art. 14(2)(f): the source is told',
    edit: edit('categories', 0, { source: ['automatic', 'given'] }),
    path: '/categories/0/source/1',
    asks: ['analytics'],
  },
  {
    law: 'GDPR Art. 9: special categories',
    edit: edit('categories', 0, { sensitive: true }),
    path: '/categories/0/sensitive',
    asks: ['analytics'],
  },
  {
    law: 'GDPR Art. 14(2)(f): the source is told (new)',
    edit: all(add('origins', { id: 'registers', name: 'Registers' }), edit('categories', 1, { origins: ['brokers', 'registers'] })),
    path: '/categories/1/origins/1',
    asks: ['account', 'ads'],
  },
  {
    law: 'GDPR Art. 28: from working for us to working for itself',
    edit: edit('recipients', 0, { kind: 'third-party', boundBy: 'instructions' }),
    path: '/recipients/0/kind',
    asks: ['analytics'],
  },
  {
    law: 'GDPR Art. 28: bound by less',
    edit: edit('recipients', 1, { boundBy: 'own-policy' }),
    path: '/recipients/1/boundBy',
    asks: ['ads'],
  },
  {
    law: transfersTold,
    edit: edit('recipients', 0, { country: 'US' }),
    path: '/recipients/0/country',
    asks: ['analytics'],
    bothWays: true,
  },
  {
    law: `${transfersTold} (new country)`,
    edit: add('transfers', { to: 'IN', safeguard: 'standard-contractual-clauses', activities: ['storage'], recipients: ['counter'] }),
    path: '/transfers/2',
    asks: ['analytics'],
  },
  {
    law: `${transfersTold} (by ourselves: any purpose)`,
    edit: add('transfers', { to: 'IN', safeguard: 'consent', activities: ['storage'] }),
    path: '/transfers/2',
    asks: ['account', 'analytics', 'ads', 'mail'],
  },
  {
    law: `${transfersTold} (more happens there)`,
    edit: edit('transfers', 0, { activities: ['storage', 'processing'] }),
    path: '/transfers/0',
    asks: ['ads'],
  },
  {
    law: 'GDPR Art. 49: from a safeguard to a derogation',
    edit: edit('transfers', 0, { safeguard: 'consent' }),
    path: '/transfers/0',
    asks: ['ads'],
  },
  {
    law: 'GDPR Art. 46(2): from one safeguard to another',
    edit: edit('transfers', 0, { safeguard: 'certification' }),
    path: '/transfers/0',
    asks: ['ads'],
    bothWays: true,
  },
  {
    law: `${cookies} (another provider)`,
    edit: add('trackers', { kind: 'cookie', name: 'x', provider: 'Other', lifetime: 'session', purposes: ['analytics', 'ads'] }),
    path: '/trackers/2',
    asks: ['analytics', 'ads'],
  },
  { law: `${cookies} (longer)`, edit: edit('trackers', 0, { lifetime: 'P2Y' }), path: '/trackers/0/lifetime', asks: ['analytics'] },
  {
    law: `${cookies} (until deleted)`,
    edit: edit('trackers', 1, { lifetime: 'until-deleted' }),
    path: '/trackers/1/lifetime',
    asks: ['ads'],
  },
  {
    law: `${cookies} (provider)`,
    edit: edit('trackers', 0, { provider: 'Other' }),
    path: '/trackers/0/provider',
    asks: ['analytics'],
    bothWays: true,
  },
  {
    law: 'ePrivacy Directive Art. 5(3): consent is to a purpose',
    edit: edit('trackers', 0, { purposes: ['analytics', 'ads'] }),
    path: '/trackers/0/purposes/1',
    asks: ['ads'],
  },
];

describeWidenings(widenings);
