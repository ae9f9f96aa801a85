/** Characters of a name, at most: with its folder and ending it fits where paths are short. */
const longest = 60;

/** Windows keeps these for devices, with any ending. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/;

/** A name that every system can keep as a file: of a-z, 0-9, `-`, `_` and `.`, without a way out of its folder. */
export function safeName(name: string, fallback: string): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{Mn}/gu, '')
    .replaceAll(/[^a-z0-9_.]+/g, '-')
    .replaceAll(/^[-.]+|[-.]+$/g, '')
    .replaceAll(/\.{2,}/g, '.')
    .slice(0, longest)
    .replaceAll(/[-.]+$/g, '');
  if (plain === '') return fallback;
  return reserved.test(plain) ? `_${plain}` : plain;
}

/** The same for a file, which keeps its ending. */
export function safeFileName(name: string): string {
  const ending = /\.([a-z0-9]{1,10})$/i.exec(name)?.[1]?.toLowerCase();
  return ending === undefined ? safeName(name, 'file') : `${safeName(name.slice(0, -ending.length - 1), 'file')}.${ending}`;
}

/** Gives each name once: the second `orders` becomes `orders-2`. */
export function namesOnce(): (name: string) => string {
  const given = new Set<string>();
  return (name) => {
    const [, stem = name, ending = ''] = /^(.*?)(\.[a-z0-9]{1,10})?$/.exec(name) ?? [];
    let once = name;
    for (let count = 2; given.has(once); count += 1) once = `${stem}-${count}${ending}`;
    given.add(once);
    return once;
  };
}
