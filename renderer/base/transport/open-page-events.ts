import { OpenStream } from './open-stream.ts';
import { PageEvents } from './page-events.ts';
import { type Caller, readStream } from './read-stream.ts';
import { SharedStream } from './shared-stream.ts';
import type { KeptStream, Tell } from './stream-news.ts';
import type { TabSession } from './tab-session.ts';

const channelName = 'duban-events';

/**
 * The events of this page, over one stream that all tabs of the browser share. A browser that has no locks or no channel
 * between tabs, or keeps nothing for a page, gives each page a stream of its own.
 */
export function openPageEvents(own: { client: string; isShared: boolean }, session: TabSession): PageEvents {
  const caller: Caller = { client: own.client, session };
  const events = new PageEvents(own.client);
  const keep = (tell: Tell) => new OpenStream((hear, leave) => readStream(caller, hear, leave), tell);
  const tell: Tell = (news) => events.take(news);
  const stream = own.isShared && canShare() ? new SharedStream(keep, tell, ownMeans()) : keep(tell);
  nudgeWhenShown(stream);
  // Somebody entered anew: what was refused before is tried again at once.
  session.onRenewed(() => stream.nudge());
  return events;
}

function canShare(): boolean {
  return 'locks' in navigator && 'BroadcastChannel' in window;
}

function ownMeans() {
  return { locks: navigator.locks, channel: new BroadcastChannel(channelName) };
}

/** Somebody looks at this page: if the host is back, that is seen at once. */
function nudgeWhenShown(stream: KeptStream): void {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') stream.nudge();
  });
}
