/** What appears takes the keys, unless a field of its screen already has them. */
export function takeFocus(element: HTMLElement | null | undefined): void {
  const active = document.activeElement;
  if (active === document.body || active?.closest('nav')) element?.focus({ preventScroll: true });
}
