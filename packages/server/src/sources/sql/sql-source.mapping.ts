/** A table whose rows name the person themselves: by e-mail, by the company's own id, or by both. */
export interface SqlNamesPerson {
  /**
   * The columns that name the person. An e-mail is compared in lower case on both sides, by the database's own `lower()`, and whole: spaces
   * that the company stored count. An index on `lower(email)` makes it fast. An id is compared as it is.
   */
  readonly person: { readonly email: string; readonly user?: string } | { readonly email?: string; readonly user: string };
  readonly via?: never;
}

/** A table whose rows lead to the person by another mapped table, which names the person or leads on. */
export interface SqlLeadsToPerson {
  readonly via: {
    /** The column of this table that refers to the other one, as a foreign key does. */
    readonly column: string;
    /** The other table, as it is called in this mapping. */
    readonly table: string;
    /** What `column` refers to: a column there that is unique. */
    readonly references: string;
  };
  readonly person?: never;
}

/** What a column may be set to when its row is anonymised. */
export type SqlAnonymousValue = string | number | boolean | null;

/**
 * How rows stop saying anything of the person, told together: `{ anonymise: { name: '–' }, hash: ['email'], nullify: ['phone'] }`. A row is
 * counted once, by what says most of the person afterwards: `hash`, then `anonymise`, then `nullify`. The columns that name the person must
 * be among them; only an id that is the key stays, and by that a row, and what leads to it, is still found.
 */
export interface SqlOverwrite {
  /** Columns and what they are set to. A column that is unique takes no value twice: hash or nullify that one. */
  readonly anonymise?: Readonly<Record<string, SqlAnonymousValue>>;
  /**
   * Columns of text whose value is replaced by `hmac:` and 43 characters: HMAC-SHA-256 by the source's `hashKey`, as base64url. The same
   * value has the same hash everywhere, so that what belongs together can still be counted. NULL stays NULL.
   */
  readonly hash?: readonly string[];
  /** Columns that are set to NULL. */
  readonly nullify?: readonly string[];
}

/**
 * What an erasure does to the person's rows. `keep` is for what may never be erased: the rows are counted as kept. They hold back the
 * deletion of a row that they refer to, but not that it is overwritten: then nothing leads from them to the person any more.
 */
export type SqlErase = 'delete' | 'keep' | SqlOverwrite;

/** Other people's data: `mask` shows `•••` for every value and NULL for none; `omit` does not show the column at all. */
export type SqlMask = 'mask' | 'omit';

interface SqlTableOptions {
  /** Its name in the database; `schema.name` where it is not in the schema that is looked into first. */
  readonly table: string;
  /** The policy's category of data that it holds. */
  readonly category: string;
  /** Its primary key, which is never NULL; several columns where it is made of them. No points in time: they come back rounded. */
  readonly key: string | readonly string[];
  /** What of it is shown to the person. @default all columns that it had when the server started */
  readonly columns?: readonly string[];
  /** Columns that hold somebody else's data. The database masks them: their values do not leave it. */
  readonly mask?: Readonly<Record<string, SqlMask>>;
  /**
   * Where its rows come from: `given` by the person, `automatic` from their use of the service, or the id of one of the policy's `origins`;
   * or the column of text that says one of these of each row, and NULL where that is not known. The column need not be shown.
   */
  readonly origin?: string | { readonly column: string };
  readonly erase: SqlErase;
  /** What can be corrected: the names of fields, and the columns that they are. */
  readonly correct?: Readonly<Record<string, string>>;
}

/** A table that holds data about people, and how its rows are theirs. */
export type SqlTable = SqlTableOptions & (SqlNamesPerson | SqlLeadsToPerson);

/** The columns that an overwriting changes. */
export const overwritten = ({ anonymise = {}, hash = [], nullify = [] }: SqlOverwrite): readonly string[] => [
  ...Object.keys(anonymise),
  ...hash,
  ...nullify,
];

/** The overwriting that a table asks for; none where its rows are deleted or kept. */
export const overwriteOf = ({ erase }: SqlTable): SqlOverwrite | undefined => (typeof erase === 'string' ? undefined : erase);

/** The column that says where each row comes from, where one does. */
export const originColumns = ({ origin }: SqlTable): readonly string[] => (typeof origin === 'object' ? [origin.column] : []);

/** The origins that a mapping names itself, each once. */
export const fixedOrigins = (tables: readonly SqlTable[]): readonly string[] => [
  ...new Set(tables.flatMap(({ origin }) => (typeof origin === 'string' ? [origin] : []))),
];

export const keyOf = ({ key }: SqlTable): readonly string[] => (typeof key === 'string' ? [key] : key);

export const personColumns = ({ person }: SqlTable): readonly string[] =>
  [person?.email, person?.user].filter((column) => column !== undefined);
