import { type Protocol, protocol } from 'electron';
import type { RendererFiles } from '../web/renderer-files.ts';
import { isPageAddress, pageScheme } from './page-address.ts';

/** Announces the page's scheme; must run before the app is ready (Electron's own rule). */
export function announcePageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: pageScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the built page under its scheme; anything else is 404. */
export function servePage(target: Protocol, files: RendererFiles): void {
  target.handle(pageScheme, (request) => {
    const pathname = isPageAddress(request.url) ? new URL(request.url).pathname : '/?';
    const { status, headers, body } = files.reply(pathname);
    return new Response(new Uint8Array(body), { status, headers });
  });
}
