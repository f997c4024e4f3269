import { httpTransport } from './http-transport.ts';
import { type Bridge, ipcTransport } from './ipc-transport.ts';
import { openPageEvents } from './open-page-events.ts';
import { ownClient } from './own-client.ts';
import { ownSession } from './own-session.ts';
import type { Transport } from './transport.ts';
import { pageTurns, sharedTurns, type Turns } from './turns.ts';

declare global {
  interface Window {
    /** Set by the preload script; absent in the browser host. */
    duban?: Bridge;
  }
}

/** A browser gives a host six connections: one is that of the events, and two are left for short calls. */
const longAtOnce = 3;

function openTurns(): Turns {
  return 'locks' in navigator ? sharedTurns(longAtOnce, navigator.locks) : pageTurns(longAtOnce);
}

/** The transport of this page: the preload script's bridge where there is one, otherwise the loopback host. */
export function chooseTransport(): Transport {
  if (window.duban) return ipcTransport(window.duban);
  const own = ownClient();
  const session = ownSession();
  return httpTransport({ client: own.client, session }, openPageEvents(own, session), openTurns());
}
