import { httpTransport } from './http-transport.ts';
import { type Bridge, ipcTransport } from './ipc-transport.ts';
import { openPageEvents } from './open-page-events.ts';
import { ownClient } from './own-client.ts';
import type { Transport } from './transport.ts';

declare global {
  interface Window {
    /** Set by the preload script; absent in the browser host. */
    duban?: Bridge;
  }
}

/** The transport of this page: the preload script's bridge where there is one, otherwise the loopback host. */
export function chooseTransport(): Transport {
  if (window.duban) return ipcTransport(window.duban);
  const own = ownClient();
  return httpTransport(own.client, openPageEvents(own));
}
