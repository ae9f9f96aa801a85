import type { Decision, Page } from '@privet/types';
import type { OpenedRequest } from './requests/requests.desk.js';
import { ownSourceId } from './sources/check-sources.js';
import type { Source, SourceCall, SourcePerson, SourceRow, SourceValue } from './sources/source.js';

/** What Privet keeps of a person is in no category of the policy. */
const ownCategory = 'privacy-records';

export interface OwnSourceOptions {
  /** The person's decisions, newest first. */
  readonly history: (subject: string, page: { readonly limit: number; readonly cursor: string | undefined }) => Promise<Page<Decision>>;
  /** The person's requests, opened, the oldest first. */
  readonly requestsOf: (subject: string) => Promise<OpenedRequest[]>;
  /** Forgets what was said in requests that are closed, and their files; tells of how many. */
  readonly forgetRequests: (subject: string, except: string) => Promise<number>;
  readonly subjectOf: (person: SourcePerson) => string;
  readonly name: Readonly<Record<string, string>>;
  /** Why proof of choices and requests stays, by language. */
  readonly kept: Readonly<Record<string, string>>;
}

const pageSize = 500;

/** What Privet itself keeps of a person: a source like the others, the last of them. */
export function ownSource(options: OwnSourceOptions): Source {
  const { subjectOf, history, requestsOf, forgetRequests, name, kept } = options;
  const subjectsOf = ({ user, email }: SourcePerson) => [
    ...(user === undefined ? [] : [subjectOf({ user })]),
    ...(email === undefined ? [] : [subjectOf({ email })]),
  ];

  async function* choices(subject: string): AsyncGenerator<Decision> {
    for (let cursor: string | undefined; ;) {
      const { data, nextCursor } = await history(subject, { limit: pageSize, cursor });
      yield* data;
      if (nextCursor === null) return;
      cursor = nextCursor;
    }
  }
  const counted = async (person: SourcePerson): Promise<number> => {
    let count = 0;
    for (const subject of subjectsOf(person)) for await (const _ of choices(subject)) count += 1;
    return count;
  };

  const countAll = async ({ person, request }: Pick<SourceCall, 'person' | 'request'>): Promise<number> => {
    const requests = (await Promise.all(subjectsOf(person).map(requestsOf))).flat().filter((one) => one.request.id !== request);
    return (await counted(person)) + requests.length;
  };

  return {
    id: ownSourceId,
    name,
    categories: [ownCategory],
    keeps: [{ category: ownCategory, ground: kept, citation: 'GDPR Art. 7(1), 17(3)(b), (e); 11 CCR §7101' }],
    async *access({ person, request }): AsyncGenerator<SourceRow> {
      for (const subject of subjectsOf(person)) for await (const choice of choices(subject)) yield rowOf('choices', choice);
      for (const subject of subjectsOf(person))
        for (const opened of await requestsOf(subject)) if (opened.request.id !== request) yield rowOf('requests', requestRow(opened));
    },
    count: async (call) => ({ [ownCategory]: await countAll(call) }),
    async erase({ person, request, keep }) {
      // Under a legal hold nothing is forgotten at all.
      if (keep.includes(ownCategory)) return { erased: 0, kept: { [ownCategory]: await countAll({ person, request }) } };
      let erased = 0;
      for (const subject of subjectsOf(person)) erased += await forgetRequests(subject, request);
      return { erased, by: { delete: erased }, kept: { [ownCategory]: await counted(person) } };
    },
  };
}

const rowOf = (table: string, values: object): SourceRow => ({
  table,
  category: ownCategory,
  values: values as Readonly<Record<string, SourceValue>>,
});

const requestRow = ({ request, personal: { uploadNames: _, ...personal } }: OpenedRequest) => ({
  id: request.id,
  type: request.type,
  receivedAt: new Date(request.receivedAt),
  closedAt: request.progress.closedAt,
  ...personal,
});
