import { beatMs } from '#shared/contract/event-stream.ts';
import type { KeptStream, StreamNews, Tell } from './stream-news.ts';
import { watchSilence } from './watch-silence.ts';

/** What the tabs of one browser share: a lock that one of them holds, and a channel on which all hear each other. */
export type Means = {
  locks: Pick<LockManager, 'request'>;
  channel: Pick<BroadcastChannel, 'onmessage' | 'postMessage' | 'close'>;
};

/** Said on the channel: the leader passes on news, anybody else asks for them. */
type Said = { news: StreamNews | null };

const lockName = 'duban-events';
/** A leader from which nothing is heard for so long in ms hangs: it is longer than its own patience with the host. */
const patience = 4 * beatMs;
/** Waiting tabs lose their patience one after the other, not all at once. */
const spread = beatMs;

/**
 * One stream for all tabs of a browser. The tab that holds the lock leads: it keeps the stream and passes its news on. When
 * it is closed or crashes the browser gives the lock to the next one; when it hangs, the lock is taken from it. What happens
 * between two leaders nobody hears; the new stream's standing shows whether anything did.
 */
export class SharedStream implements KeptStream {
  readonly #keep: (tell: Tell) => KeptStream;
  readonly #tell: Tell;
  readonly #means: Means;
  readonly #silence = watchSilence(patience + Math.random() * spread, () => this.#turn.abort());
  /** The stream that this tab keeps while it leads. */
  #led: KeptStream | null = null;
  /** Aborted when this tab no longer waits for the lock, but takes it. */
  #turn = new AbortController();
  #resign = () => {};
  #isOver = false;

  constructor(keep: (tell: Tell) => KeptStream, tell: Tell, means: Means) {
    this.#keep = keep;
    this.#tell = tell;
    this.#means = means;
    means.channel.onmessage = ({ data }: MessageEvent<Said>) => this.#hear(data);
    void this.#stand();
  }

  nudge(): void {
    if (this.#led) this.#led.nudge();
    else this.#say(null);
  }

  end(): void {
    this.#isOver = true;
    this.#silence.end();
    this.#led?.end();
    this.#resign();
    this.#turn.abort();
    this.#means.channel.close();
  }

  /** Waits for the lock again and again; keeps a stream of its own where the browser gives none. */
  async #stand(): Promise<void> {
    let canShare = true;
    while (!this.#isOver && canShare) {
      this.#turn = new AbortController();
      this.#silence.heard();
      // Whoever led while this tab was elsewhere or hung says where it stands.
      this.nudge();
      canShare = await this.#request({ signal: this.#turn.signal });
      if (this.#turn.signal.aborted && !this.#isOver) canShare = await this.#request({ steal: true });
    }
    this.#silence.end();
    if (!this.#isOver) this.#led = this.#keep(this.#tell);
  }

  /** Waits for the lock and leads while it holds. False when there are no locks here. */
  async #request(options: LockOptions): Promise<boolean> {
    try {
      await this.#means.locks.request(lockName, options, () => this.#lead());
    } catch (error) {
      // Either this tab lost its patience with a silent leader, or another one lost its patience with this.
      return error instanceof DOMException && error.name === 'AbortError';
    } finally {
      this.#led?.end();
      this.#led = null;
    }
    return true;
  }

  #lead(): Promise<void> {
    this.#silence.end();
    this.#led = this.#keep((news) => {
      this.#tell(news);
      this.#say(news);
    });
    return new Promise((resolve) => {
      this.#resign = resolve;
    });
  }

  #hear({ news }: Said): void {
    if (news === null) this.#led?.nudge();
    if (news === null || this.#led) return;
    this.#silence.heard();
    this.#tell(news);
  }

  #say(news: StreamNews | null): void {
    const said: Said = { news };
    this.#means.channel.postMessage(said);
  }
}
