/** The name of a file as a header says it (RFC 6266): in ASCII for the old, and in whole. */
export function contentDisposition(name: string): string {
  const ascii = name.replaceAll(/[^ -~]|["\\%]/g, '_');
  return `attachment; filename="${ascii}"; filename*=UTF-8''${extendedValue(name)}`;
}

/** RFC 8187 §3.2.1: what `encodeURIComponent` leaves and that does not is these five. */
function extendedValue(name: string): string {
  return encodeURIComponent(name.replaceAll(/\p{Surrogate}/gu, '\uFFFD')).replaceAll(
    /['()*!]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** The file name in a `Content-Disposition`; undefined where it has none that can be read. It is as it was sent: never use it as a path. */
export function fileNameIn(header: string): string | undefined {
  const parameters = parametersIn(header);
  const extended = /^UTF-8'[^']*'(.*)$/is.exec(parameters.get('filename*') ?? '')?.[1];
  return (extended === undefined ? undefined : decoded(extended)) ?? parameters.get('filename');
}

/** `; name=token` or `; name="quoted \" text"`; of two of a name the first is taken. */
function parametersIn(header: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', quoted, token] of header.matchAll(/;\s*([\w*-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;"]+))/g)) {
    if (!found.has(name.toLowerCase())) found.set(name.toLowerCase(), quoted?.replaceAll(/\\(.)/g, '$1') ?? token ?? '');
  }
  return found;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
