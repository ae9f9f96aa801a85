const base = /^(?:\/[\w.~!$&'()*+,;=:@%-]+)*$/;

/** Whether this is a path without a slash at its end, such as `/privet`. */
export const isBasePath = (path: string): boolean => base.test(path);

/**
 * The path below which a server answers when it is part of another one, without a slash at its end: `/privet`.
 * @throws where it is no path
 */
export function basePathOf(path: string): string {
  const trimmed = path.replace(/\/+$/, '');
  if (!isBasePath(trimmed)) throw new TypeError(`A base path is like /privet, and not ${JSON.stringify(path)}`);
  return trimmed;
}

/** A path as it is below the base path; the same where it does not begin with it. */
export function belowBase(path: string, basePath: string | undefined): string {
  if (!basePath || !path.startsWith(basePath)) return path;
  const rest = path.slice(basePath.length);
  return rest.startsWith('/') ? rest : path;
}
