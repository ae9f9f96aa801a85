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

/** The laws by which a person can go to court beside the authority (GDPR Art. 77, 79). */
const inCourt: ReadonlySet<string> = new Set(['gdpr', 'uk-gdpr']);

/** How a denial can be appealed, and where the law of the person's place lets them complain (GDPR Art. 12(4)), in their language. */
export function remediesOf({ words }: Pick<RequestDesk, 'words'>, { locale, jurisdiction, progress }: StoredRequest): string[] {
  if (progress.phase !== 'denied') return [];
  const { appeal, complain, complainHere, complainState, court } = words(locale);
  const law = requestRegimeOf(jurisdiction)?.id ?? '';
  const authority = authorities[law];
  const isAmerican = jurisdiction?.startsWith('US') === true;
  return [
    ...(progress.appealedAt === null ? [appeal] : []),
    ...(authority ? [complain(authority.name, authority.url)] : isAmerican ? [] : [complainHere]),
    ...(isAmerican || !jurisdiction ? [complainState] : []),
    ...(inCourt.has(law) ? [court] : []),
  ];
}
