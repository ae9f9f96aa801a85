/**
 * Puts a function around a method, or around the setter of a property.
 * @param around gets what calls the original as it was called, the object, and what was given
 */
export function wrap<Self>(owner: object, name: string, around: (pass: () => unknown, self: Self, given: unknown[]) => unknown): void {
  const descriptor = Object.getOwnPropertyDescriptor(owner, name);
  if (!descriptor) return;
  const key = descriptor.set ? 'set' : 'value';
  const original = descriptor[key] as (...given: unknown[]) => unknown;
  Object.defineProperty(owner, name, {
    ...descriptor,
    [key](this: Self, ...given: unknown[]): unknown {
      return around(() => original.apply(this, given), this, given);
    },
  });
}
