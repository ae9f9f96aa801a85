import { lookUpLocale, policyView, type PolicyView } from '@privet/types';
import type { ArchiveInput, ArchivePerson } from './archive.input.js';
import { originsNamed, originTold, type OriginAnswer, type TableOrigin } from './archive.origin.js';
import type { ArchivePlan } from './archive.plan.js';
import { anyHeld } from './archive.portability.js';

type PurposeView = PolicyView['purposes'][number];
type RecipientView = PolicyView['recipients'][number];
type TransferView = PolicyView['transfers'][number];

/**
 * `answer.json`: what the first page says, for programs (GDPR Art. 15(1), (2)). Keys stay as they are within a `version`; new ones may be
 * added. Texts are the policy's, in `language`. Times are RFC 3339. `held` is null where it is not known.
 */
export interface ArchiveAnswer {
  readonly format: 'privet-answer';
  readonly version: 1;
  /** BCP 47. */
  readonly language: string;
  readonly request: {
    readonly id: string;
    readonly type: 'access' | 'portability';
    readonly receivedAt: string;
    readonly answeredAt: string;
  };
  readonly person: ArchivePerson;
  readonly controller: PolicyView['controller'];
  readonly policy: { readonly version: string; readonly hash: string; readonly effectiveAt: string };
  readonly held: boolean | null;
  readonly categories: readonly CategoryAnswer[];
  readonly rights: readonly { readonly id: string; readonly name: string | null }[];
  readonly sources: readonly SourceAnswer[];
  readonly files: readonly { readonly name: string; readonly bytes: number; readonly path: string }[];
}

export interface CategoryAnswer {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly sensitive: boolean;
  readonly held: boolean | null;
  /** The sources that can hold it. Empty where none was asked. */
  readonly sources: readonly { readonly id: string; readonly held: boolean | null }[];
  /** Art. 15(1)(g). */
  readonly origin: OriginAnswer & { readonly how: string | null };
  /** Art. 15(1)(a), (d). */
  readonly purposes: readonly Pick<PurposeView, 'id' | 'name' | 'description' | 'legalBasis' | 'retention'>[];
  /** Art. 15(1)(c). */
  readonly recipients: readonly Pick<RecipientView, 'id' | 'name' | 'kind' | 'country' | 'privacyUrl'>[];
  /** Art. 15(2). */
  readonly transfers: readonly Pick<TransferView, 'to' | 'safeguard' | 'activities' | 'recipients' | 'description'>[];
}

export interface SourceAnswer {
  readonly id: string;
  readonly name: string;
  readonly role: 'controller' | 'processor';
  readonly onBehalfOf: string | null;
  readonly held: boolean | null;
  readonly rows: number;
  readonly tables: readonly {
    readonly name: string;
    readonly category: string;
    readonly columns: readonly string[];
    readonly rows: number;
    /** Where its rows come from, as the source told. Empty where it did not. */
    readonly origins: readonly TableOrigin[];
    /** Paths within the archive. */
    readonly csv: string;
    readonly json: string;
    readonly pages: readonly string[];
  }[];
}

/** @param categories those that are answered for; all of the policy's when left out */
export function answerOf(input: ArchiveInput, plan: ArchivePlan, categories?: ReadonlySet<string>): ArchiveAnswer {
  const { policy, policyHash, request, person, sources } = input;
  const view = policyView(policy, { locale: lookUpLocale(input.locale, policy) });
  return {
    format: 'privet-answer',
    version: 1,
    language: view.locale,
    request: { id: request.id, type: request.type, receivedAt: rfc3339(request.receivedAt), answeredAt: rfc3339(request.answeredAt) },
    person,
    controller: view.controller,
    policy: { version: policy.version, hash: policyHash, effectiveAt: policy.effectiveAt },
    held: anyHeld(sources.map(({ held }) => held)),
    categories: view.categories
      .filter(({ id }) => categories?.has(id) ?? true)
      .map((category) => categoryAnswer(view, { category, input })),
    rights: view.rights.map(({ id, name }) => ({ id, name })),
    sources: sources.map(({ id, name, role, onBehalfOf, held, rows, tables }) => ({
      id,
      name,
      role,
      onBehalfOf,
      held,
      rows,
      tables: plan.tables
        .filter(({ table }) => tables.includes(table))
        .map(({ table, csv, json, pages }) => {
          const { name: called, category, columns } = table;
          return { name: called, category, columns, rows: table.rows, origins: originsNamed(view, table), csv, json, pages };
        }),
    })),
    files: plan.files.map(({ file, path }) => ({ name: file.name, bytes: file.bytes, path })),
  };
}

const rfc3339 = (time: number): string => new Date(time).toISOString();

interface Asked {
  readonly category: PolicyView['categories'][number];
  readonly input: ArchiveInput;
}

function categoryAnswer(view: PolicyView, { category, input }: Asked): CategoryAnswer {
  const { id, name, description, sensitive } = category;
  const sources = input.sources.flatMap(({ id: source, categories }) => {
    const held = Object.hasOwn(categories, id) ? categories[id] : undefined;
    return held === undefined ? [] : [{ id: source, held }];
  });
  const purposes = view.purposes.filter((purpose) => purpose.categories.includes(id));
  const recipients = new Set(purposes.flatMap((purpose) => purpose.recipients));
  const goes = ({ recipients: to }: TransferView) => to.length === 0 || to.some((one) => recipients.has(one));
  return {
    id,
    name,
    description,
    sensitive,
    held: anyHeld(sources.map(({ held }) => held)),
    sources,
    origin: { ...originTold(view, category, input.sources), how: category.how },
    purposes: purposes.map((purpose) => pick(purpose, ['id', 'name', 'description', 'legalBasis', 'retention'])),
    recipients: view.recipients
      .filter((recipient) => recipients.has(recipient.id))
      .map((recipient) => pick(recipient, ['id', 'name', 'kind', 'country', 'privacyUrl'])),
    transfers: view.transfers.filter(goes).map((transfer) => ({
      ...pick(transfer, ['to', 'safeguard', 'activities', 'description']),
      recipients: transfer.recipients.filter((one) => recipients.has(one)),
    })),
  };
}

function pick<Whole extends object, const Key extends keyof Whole>(whole: Whole, keys: readonly Key[]): Pick<Whole, Key> {
  return Object.fromEntries(keys.map((key) => [key, whole[key]])) as Pick<Whole, Key>;
}
