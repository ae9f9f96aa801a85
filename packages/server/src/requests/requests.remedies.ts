import { requestRegimeOf } from '@privet/types';
import type { RequestDesk } from './requests.desk.js';
import type { StoredRequest } from './requests.store.js';

/** The authority that a person may complain to, by law. Where none is named, it is that of the place where they live. */
const authorities: Readonly<Record<string, { readonly name: string; readonly url: string }>> = {
  'uk-gdpr': { name: 'Information Commissioner’s Office', url: 'https://ico.org.uk/make-a-complaint/' },
  ccpa: { name: 'California Privacy Protection Agency', url: 'https://cppa.ca.gov/webapplications/complaint' },
  lgpd: { name: 'Agência Nacional de Proteção de Dados', url: 'https://www.gov.br/anpd/' },
  'quebec-law-25': { name: 'Commission d’accès à l’information', url: 'https://www.cai.gouv.qc.ca/' },
  pipeda: { name: 'Office of the Privacy Commissioner of Canada', url: 'https://www.priv.gc.ca/' },
  fadp: { name: 'Federal Data Protection and Information Commissioner (FDPIC)', url: 'https://www.edoeb.admin.ch/' },
};

/** How a denial can be appealed, and where to complain (GDPR Art. 12(4)), in the person's language. */
export function remediesOf({ words }: Pick<RequestDesk, 'words'>, { locale, jurisdiction, progress }: StoredRequest): string[] {
  if (progress.phase !== 'denied') return [];
  const { appeal, complain, complainHere } = words(locale);
  const authority = authorities[requestRegimeOf(jurisdiction)?.id ?? ''];
  return [...(progress.appealedAt === null ? [appeal] : []), authority ? complain(authority.name, authority.url) : complainHere];
}
