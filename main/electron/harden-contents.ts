import type { App } from 'electron';
import { isPageAddress } from './page-address.ts';

/**
 * Refuses new windows, navigation away from the page, redirects and webviews, for every web contents there ever is.
 * No link is handed to a browser either: Duban is offline, and papers are hostile until parsed.
 */
export function hardenContents(app: App): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-navigate', (event, address) => {
      if (!isPageAddress(address)) event.preventDefault();
    });
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
  });
}
