import { useSyncExternalStore } from 'react';

/** A place in the program, as written in the page's hash: `#/opinions/<id>?point=<id>`. */
export type Address = { screen: string; parts: string[]; query: Record<string, string> };

/** Reads a hash; nothing after `#` is the desk. */
export function parseAddress(hash: string): Address {
  const [path = '', search = ''] = hash.replace(/^#?\/?/, '').split('?');
  const [screen, ...parts] = path.split('/').filter(Boolean).map(decodeURIComponent);
  return { screen: screen ?? 'desk', parts, query: Object.fromEntries(new URLSearchParams(search)) };
}

/** Writes a hash: `toAddress('reader', ['3fa9c1d2e4b5-d9'], { line: 554 })`. */
export function toAddress(
  screen: string,
  parts: readonly string[] = [],
  query: Record<string, string | number | undefined> = {},
): string {
  const path = [screen, ...parts].map(encodeURIComponent).join('/');
  const given = Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));
  const search = new URLSearchParams(given).toString();
  return `#/${path}${search ? `?${search}` : ''}`;
}

/** Address of the lines a statement stands on, in the reader. */
export function citationAddress(citation: { document: string; firstLine: number; lastLine?: number }): string {
  return toAddress('reader', [citation.document], {
    line: citation.firstLine,
    to: citation.lastLine === citation.firstLine ? undefined : citation.lastLine,
  });
}

/** Goes to an address; `replace` leaves no step to come back to. */
export function go(address: string, options: { replace?: boolean } = {}): void {
  if (options.replace) window.location.replace(address);
  else window.location.hash = address;
}

function onHashChange(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

/** The address the person is at; renders again when it changes. */
export function useAddress(): Address {
  return parseAddress(useSyncExternalStore(onHashChange, () => window.location.hash));
}
