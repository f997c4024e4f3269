/**
 * A page of the browser host names itself on every call and on its event stream: `<browser>.<page>`, both drawn at random.
 * Tabs of one browser have the first half in common, because they share one stream; the second half is the page's own, and
 * gone with it. What only one page may hear or do (progress, cancelling a job) goes by the whole.
 */
export const clientHeader = 'x-duban-client';

const pattern = /^([\w-]{8,64})\.[\w-]{8,64}$/;

/** The browser's half of a client's name; null when the text is no such name. */
export function browserOf(client: string | undefined): string | null {
  return pattern.exec(client ?? '')?.[1] ?? null;
}
