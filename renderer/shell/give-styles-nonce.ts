/**
 * Gives every style element made from now on the page's nonce. The component library passes it to its own styles, but
 * the scroll lock under its dialogs (@rc-component/portal) and the docx renderer make theirs without, and the page's
 * policy would refuse them. Can go when both take a nonce.
 */
export function giveStylesNonce(page: Document, nonce: string): void {
  const create = page.createElement.bind(page);
  page.createElement = (name: string, options?: ElementCreationOptions) => {
    const element = create(name, options);
    if (element instanceof HTMLStyleElement) element.nonce = nonce;
    return element;
  };
}
