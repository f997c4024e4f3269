import { TabSession } from './tab-session.ts';

/** The session of this page, kept and shared by what the browser has for it. */
export function ownSession(): TabSession {
  const channel = 'BroadcastChannel' in window ? new BroadcastChannel('duban-session') : null;
  return new TabSession({ store: ownStore(), channel });
}

function ownStore(): Storage | null {
  try {
    return sessionStorage;
  } catch {
    // Storage is switched off for this page.
    return null;
  }
}
