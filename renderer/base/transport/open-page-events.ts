import { OpenStream } from './open-stream.ts';
import { PageEvents } from './page-events.ts';
import { readStream } from './read-stream.ts';
import { SharedStream } from './shared-stream.ts';
import type { KeptStream, Tell } from './stream-news.ts';

const channelName = 'duban-events';

/**
 * The events of this page, over one stream that all tabs of the browser share. A browser that has no locks or no channel
 * between tabs, or keeps nothing for a page, gives each page a stream of its own.
 */
export function openPageEvents({ client, isShared }: { client: string; isShared: boolean }): PageEvents {
  const events = new PageEvents(client);
  const keep = (tell: Tell) => new OpenStream((hear, leave) => readStream(client, hear, leave), tell);
  const tell: Tell = (news) => events.take(news);
  const stream = isShared && canShare() ? new SharedStream(keep, tell, ownMeans()) : keep(tell);
  nudgeWhenShown(stream);
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
