/** What an older consent tool kept in this browser. */
export interface OldBrowser {
  /** As `document.cookie` has it. */
  readonly cookie: string;
  /** From localStorage. Never throws. */
  item(key: string): string | undefined;
}

/** A choice that was made in an older tool, in that tool's own names. */
export interface OldChoice {
  /** By the tool's name of a category, group or service. `undefined`: it was asked, and what was answered cannot be told. */
  readonly choices: Readonly<Record<string, 'granted' | 'denied' | undefined>>;
  /** What a name has that is not among the choices; nothing where the tool names all that it asked. */
  readonly others?: 'denied';
  /** The names that were asked, where the tool tells; with each goes `name.…`. No other name has an answer then. */
  readonly asked?: readonly string[];
  /** Milliseconds since 1970; nothing where the tool keeps no time. */
  readonly decidedAt?: number;
  /** The tool's version, or the site's revision in it. */
  readonly version?: string;
  /** By what the tool's own records name the visitor. */
  readonly reference?: string;
}

/**
 * Reads an older tool's choice. What is malformed, incomplete or not answered is no choice; it never throws.
 * @param name what the site calls the tool's cookie, where that is not its own name
 */
export type OldChoiceReader = (browser: OldBrowser, name?: string) => OldChoice | undefined;

/** A cookie's value as it stands there. */
export function findCookie(cookies: string, name: string): string | undefined {
  const pair = cookies.split(/;\s*/).find((one) => one.startsWith(`${name}=`));
  return pair?.slice(name.length + 1);
}

/** Without its percent escapes, where they are whole; as it stands where they are not. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The object that a JSON text holds, written as it is or with percent escapes. */
export function parseObject(text: string | undefined): Readonly<Record<string, unknown>> | undefined {
  for (const candidate of text ? [text, decoded(text)] : []) {
    try {
      return asObject(JSON.parse(candidate));
    } catch {
      // Escaped, or no JSON at all.
    }
  }
  return undefined;
}

export function asObject(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : undefined;
}

export const asText = (value: unknown): string | undefined =>
  (typeof value === 'string' || typeof value === 'number') && value !== '' ? String(value) : undefined;

/** The entries that say yes or no, as choices; nothing where there are none. */
export function answersOf(entries: Readonly<Record<string, unknown>> | undefined): Record<string, 'granted' | 'denied'> | undefined {
  const answers = Object.entries(entries ?? {}).flatMap(([name, value]) =>
    typeof value === 'boolean' ? [[name, value ? ('granted' as const) : ('denied' as const)] as const] : [],
  );
  return answers.length > 0 ? Object.fromEntries(answers) : undefined;
}
