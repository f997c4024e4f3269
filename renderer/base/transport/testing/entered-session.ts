import { TabSession } from '../tab-session.ts';

/** The session of a page that entered, in a browser that keeps nothing. */
export function enteredSession(token = 'token-1'): TabSession {
  const session = new TabSession({ store: null, channel: null });
  session.enter({ token, since: 1 });
  return session;
}
