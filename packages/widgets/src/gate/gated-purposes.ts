/** The ids that an attribute names, separated by spaces. */
export const idsIn = (list: string | null | undefined): string[] => (list ?? '').split(/\s+/).filter(Boolean);

/** Whether what is granted lets an element in: all its purposes, or any of them; one that names none stays out. */
export function isLetIn(ids: readonly string[], any: boolean, granted: readonly string[]): boolean {
  const isGranted = (id: string) => granted.includes(id);
  return ids.length > 0 && (any ? ids.some(isGranted) : ids.every(isGranted));
}

/** Of an element of the page, as its `data-privet-…` attributes say it. */
export const idsOf = ({ dataset }: HTMLElement): string[] => idsIn(dataset['privetPurpose']);
export const isAnyEnough = ({ dataset }: HTMLElement): boolean => dataset['privetMatch'] === 'any';
