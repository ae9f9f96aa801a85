/** A class of this package, to be defined under a prefix. */
export interface PrivetElementClass extends CustomElementConstructor {
  /** The tag without its prefix. */
  readonly tag: string;
  /** The version of this package; nothing where all versions do the same. */
  readonly version?: string;
}

/**
 * Defines an element as `<prefix>-<tag>`. Where the name is taken the first definition stays; when that is another version of it, the
 * console names both. On a server, which has no registry, it does nothing.
 * @returns the element's name
 */
export function defineElement(
  element: PrivetElementClass,
  registry: CustomElementRegistry | undefined = globalThis.customElements,
  prefix = 'privet',
): string {
  const name = `${prefix}-${element.tag}`;
  const first = registry?.get(name) as PrivetElementClass | undefined;
  if (!first) registry?.define(name, prefix === 'privet' ? element : class extends element {});
  else tellVersions(`<${name}>`, first.version, element.version);
  return name;
}

let told = false;

/** Where another version came first the console names both, once for all that this one has. */
export function tellVersions(what: string, first: string | undefined, version: string | undefined): void {
  if (first === version || told) return;
  told = true;
  console.warn(`${what} ${first}, not ${version}`);
}
