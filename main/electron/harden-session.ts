import type { Session } from 'electron';
import { pageScheme } from './page-address.ts';

/** Schemes that never leave the machine: our page, and what the page makes itself. */
const localSchemes: ReadonlySet<string> = new Set([`${pageScheme}:`, 'data:', 'blob:', 'devtools:']);

/** True when a request may go on: nothing that could reach a network does. */
export function isLocalRequest(address: string): boolean {
  return URL.canParse(address) && localSchemes.has(new URL(address).protocol);
}

/** Denies every permission, and cancels every request that is not local. Deny by default: the lists only name what is local. */
export function hardenSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.webRequest.onBeforeRequest((request, answer) => answer({ cancel: !isLocalRequest(request.url) }));
}
