import { browserOf } from '#shared/contract/client-id.ts';

const place = 'duban.browser';

/**
 * The name of this page as a client of the host (see `client-id.ts`). `isShared` when other tabs of this browser have the
 * same first half; where the browser keeps nothing for a page, it is a browser of its own.
 */
export function ownClient(): { client: string; isShared: boolean } {
  const page = crypto.randomUUID();
  const browser = keptName();
  return { client: `${browser ?? crypto.randomUUID()}.${page}`, isShared: browser !== null };
}

function keptName(): string | null {
  try {
    const known = localStorage.getItem(place);
    if (known !== null && browserOf(`${known}.${known}`) !== null) return known;
    localStorage.setItem(place, crypto.randomUUID());
    return localStorage.getItem(place);
  } catch {
    // Storage is switched off for this page.
    return null;
  }
}
