/** Scheme and host of the page. A scheme of our own, so that nothing is ever served from `file:`. */
export const pageScheme = 'app';
export const pageHost = 'main';
export const pageAddress = `${pageScheme}://${pageHost}/`;

/** True for an address of the page itself (any path, query or hash under `app://main/`). */
export function isPageAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return url.protocol === `${pageScheme}:` && url.host === pageHost;
}
