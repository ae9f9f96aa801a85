/** Closes what the banners say of a choice where it lies over an element: who goes on there has read it. What they ask stays. */
export function makeRoom(element: Element, banners: string): void {
  const own = element.getBoundingClientRect();
  for (const { shadowRoot } of document.querySelectorAll(banners)) {
    const close = shadowRoot?.querySelector<HTMLElement>('[part~=close]');
    const card = close?.closest('[part=banner]')?.getBoundingClientRect();
    const isOver = card && card.left < own.right && card.right > own.left && card.top < own.bottom && card.bottom > own.top;
    if (isOver) close?.click();
  }
}
