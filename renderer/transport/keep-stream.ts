import type { Hear } from './read-stream.ts';
import type { KeptStream, StreamEnd, StreamNews, Tell } from './stream-news.ts';

/** Opens a stream and reads it to its end; see `readStream`. */
export type ReadStream = (hear: Hear, leave: AbortSignal) => Promise<StreamEnd>;

/** Waits in ms before the next attempt, the last one again and again: a host that is away costs next to nothing. */
const waits: readonly number[] = [300, 1000, 2000, 4000, 8000, 15_000];
/** A stream that stood this long in ms was no failure; one that always ends at once is tried ever more rarely. */
const lasting = 10_000;

/** Keeps one stream open: opens it again when it ends, and tells of all that happens on it. */
export function keepStream(read: ReadStream, tell: Tell): KeptStream {
  const leave = new AbortController();
  let now: Extract<StreamNews, { is: 'up' }> | null = null;
  let failures = 0;
  let goOn = () => {};

  const hear: Hear = (message) => {
    if (message?.type === 'standing') now = { is: 'up', run: message.run, seq: message.seq };
    else if (message?.type === 'changed' && now) now = { ...now, seq: message.seq };
    if (message && message.type !== 'standing') tell({ is: 'event', event: message });
    else if (now) tell(now);
  };

  const keep = async () => {
    while (!leave.signal.aborted) {
      const began = Date.now();
      const why = await read(hear, leave.signal);
      if (leave.signal.aborted) return;
      if (now && Date.now() - began >= lasting) failures = 0;
      now = null;
      tell({ is: 'down', why });
      await new Promise<void>((resolve) => {
        goOn = resolve;
        setTimeout(resolve, waits[Math.min(failures, waits.length - 1)]);
      });
      failures += 1;
    }
  };
  void keep();

  return {
    nudge() {
      if (now) return tell(now);
      failures = 0;
      goOn();
    },
    end() {
      leave.abort();
      goOn();
    },
  };
}
