import { beatMs } from '#shared/contract/event-stream.ts';
import type { KeptStream, StreamNews, Tell } from './stream-news.ts';
import { watchSilence } from './watch-silence.ts';

/** What the tabs of one browser share: a lock that one of them holds, and a channel on which all hear each other. */
export type Means = {
  locks: Pick<LockManager, 'request'>;
  channel: Pick<BroadcastChannel, 'onmessage' | 'postMessage' | 'close'>;
};

/** Said on the channel: the leader passes on news, anybody else asks for them. */
type Said = { news: StreamNews } | { news: null };

const lockName = 'duban-events';
/** A leader from which nothing is heard for so long in ms hangs: it is longer than its own patience with the host. */
const patience = 4 * beatMs;
/** Waiting tabs lose their patience one after the other, not all at once. */
const spread = beatMs;

/**
 * Shares one stream among the tabs of a browser. The tab that holds the lock leads: it keeps the stream and passes its news
 * on. When it is closed or crashes the browser gives the lock to the next one; when it hangs, the lock is taken from it. What
 * happens between two leaders nobody hears; the new stream's standing shows whether anything did.
 */
export function shareStream(keep: (tell: Tell) => KeptStream, tell: Tell, { locks, channel }: Means): KeptStream {
  let led: KeptStream | null = null;
  let turn = new AbortController();
  let isOver = false;
  let resign = () => {};
  const say = (said: Said) => channel.postMessage(said);
  const nudge = () => (led ? led.nudge() : say({ news: null }));
  const silence = watchSilence(patience + Math.random() * spread, () => turn.abort());

  const lead = () =>
    new Promise<void>((resolve) => {
      resign = resolve;
      silence.end();
      led = keep((news) => {
        tell(news);
        say({ news });
      });
    });

  /** Waits for the lock and leads while it holds. False when the browser gives no locks here. */
  const request = async (options: LockOptions): Promise<boolean> => {
    try {
      await locks.request(lockName, options, lead);
    } catch (error) {
      // Either we lost our patience with a silent leader, or another tab lost its patience with us.
      if (!(error instanceof DOMException && error.name === 'AbortError')) return false;
    } finally {
      led?.end();
      led = null;
    }
    return true;
  };

  const stand = async () => {
    let canShare = true;
    while (!isOver && canShare) {
      turn = new AbortController();
      silence.heard();
      // Whoever led while this tab was elsewhere or hung says where it stands.
      nudge();
      canShare = await request({ signal: turn.signal });
      if (turn.signal.aborted && !isOver) canShare = await request({ steal: true });
    }
    silence.end();
    if (!isOver) led = keep(tell);
  };

  channel.onmessage = ({ data }: MessageEvent<Said>) => {
    if (!data.news) return led?.nudge();
    if (led) return;
    silence.heard();
    tell(data.news);
  };
  void stand();

  return {
    nudge,
    end() {
      isOver = true;
      silence.end();
      led?.end();
      resign();
      turn.abort();
      channel.close();
    },
  };
}
