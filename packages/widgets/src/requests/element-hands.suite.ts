import { eventually } from '@privet/test-tools/eventually';
import { expect } from 'vitest';

/** What tests do with an element, as a visitor does it: they find things by what they read. */
export function handsOn(element: Element) {
  const root = element.shadowRoot!;
  const all = <Found extends Element>(selector: string) => [...root.querySelectorAll<Found>(selector)];
  const nameOf = (control: Element) => (control.getAttribute('aria-label') ?? control.textContent).trim().replaceAll(/\s+/g, ' ');
  const labelled = (label: string): HTMLInputElement | undefined => {
    const found = all<HTMLLabelElement>('label').find((one) => nameOf(one) === label);
    return found ? (root.getElementById(found.htmlFor) as HTMLInputElement) : undefined;
  };
  return {
    root,
    all,
    text: () => root.textContent.replaceAll(/\s+/g, ' '),
    title: () => root.querySelector('[part=title]')?.textContent?.trim(),
    focused: () => root.activeElement,
    titled: (title: string) => eventually(() => expect(root.querySelector('[part=title]')?.textContent?.trim()).toBe(title)),
    input: (label: string) => labelled(label)!,
    button: (name: string) => all<HTMLButtonElement>('button, a[href]').find((one) => nameOf(one) === name)!,
    press(name: string) {
      const found = all<HTMLButtonElement>('button, a[href]').find((one) => nameOf(one) === name);
      if (!found) throw new Error(`There is no “${name}” among: ${all('button, a[href]').map(nameOf).join(', ')}`);
      found.click();
    },
    choose(label: string) {
      labelled(label)!.click();
    },
    type(label: string, text: string) {
      const found = labelled(label);
      if (!found) throw new Error(`There is no “${label}” among: ${all('label').map(nameOf).join(', ')}`);
      found.value = text;
      found.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    },
    faults: () => all('[part=error]').map((one) => one.textContent.trim()),
    summary: () => all('[part=error-summary] li').map((one) => one.textContent.trim()),
    status: () => root.querySelector('[role=status]')!.textContent.trim(),
    described: (control: Element) =>
      (control.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .filter(Boolean)
        .map((one) => root.getElementById(one)?.textContent?.trim()),
  };
}

export type Hands = ReturnType<typeof handsOn>;
