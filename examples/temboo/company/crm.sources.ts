import { httpSource, type Source } from '@privet/server';
import { randomBytes } from 'node:crypto';
import { openCompanyServer } from './company.server.ts';
import { companyHoldings } from './company.holdings.ts';
import { companyPage } from './company.page.ts';
import { answerPrivet } from './crm.desk.ts';
import { crmStore, type CrmTable } from './crm.store.ts';

const ownTables: readonly CrmTable[] = [
  { table: 'contacts', category: 'contact', corrects: ['name', 'phone'] },
  { table: 'tickets', category: 'details' },
];
const tenantTables: readonly CrmTable[] = [{ table: 'tenant_contacts', category: 'contact' }];

export interface Crm {
  /** Where a developer sees what the company holds. */
  readonly url: string;
  readonly sources: readonly Source[];
}

/** Starts the customer relationship system, and tells Privet how to ask it: for the company's own data, and for what it keeps for a customer. */
export async function openCrm(files: { readonly shop: string; readonly crm: string }): Promise<Crm> {
  const store = crmStore(files.crm);
  // Both sides are in this process; elsewhere both would read it from a vault.
  const secret = `whsec_${randomBytes(32).toString('base64')}`;
  const server = await openCompanyServer({
    'POST /privacy': (request, response) => answerPrivet({ store, tables: ownTables, secret }, request, response),
    'POST /privacy/tenants': (request, response) => answerPrivet({ store, tables: tenantTables, secret }, request, response),
    ...companyPage(companyHoldings(files)),
  });
  const crm = httpSource({
    id: 'crm',
    name: { en: 'Customer relations', de: 'Kundenverwaltung', ar: 'إدارة علاقات العملاء' },
    categories: ['contact', 'details'],
    recipients: ['crm', 'support-systems'],
    corrects: ['name', 'phone'],
    url: `${server.url}/privacy`,
    secret,
  });
  const tenants = httpSource({
    id: 'crm-tenants',
    name: { en: 'Contact lists of our customers', de: 'Kontaktlisten unserer Kunden', ar: 'قوائم جهات اتصال عملائنا' },
    role: 'processor',
    onBehalfOf: 'Vega Heating',
    categories: ['contact'],
    url: `${server.url}/privacy/tenants`,
    secret,
  });
  const close = async () => {
    await server.close();
    store.close();
  };
  return { url: `${server.url}/`, sources: [{ ...crm, close }, tenants] };
}
