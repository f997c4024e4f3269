import type { CoreEvent } from '#shared/contract/call.ts';
import type { Connection, StreamNews } from './stream-news.ts';
import type { Listener, TransportEvent } from './transport.ts';

/** How long in ms a page waits at its start for the stream, and after an answer for the events that came before it. */
const patience = { start: 1000, answer: 500 } as const;

/**
 * What one page hears of its browser's stream. It tells its listeners of every change once, of progress only when its own
 * `client` asked for the work, of the connection, and when something may have been missed.
 */
export class PageEvents {
  /** Resolves when the page hears of changes, or knows that it does not; what is asked from then on is never outdated unnoticed. */
  readonly ready: Promise<void>;
  readonly #client: string;
  readonly #listeners = new Set<Listener>();
  #connection: Connection | null = null;
  #run = '';
  /** Number of the newest change heard of, or taken note of as missed. */
  #seq = 0;
  #isReady = false;
  #beReady = () => {};
  #waiting: { seq: number; goOn: () => void }[] = [];

  constructor(client: string) {
    this.#client = client;
    this.ready = new Promise((resolve) => {
      this.#beReady = () => {
        this.#isReady = true;
        resolve();
      };
    });
    setTimeout(this.#beReady, patience.start);
  }

  /** Hears every event from now on, and at once that the connection is broken, if it is. The function returned ends it. */
  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    const state = this.#connection;
    if (state !== null && state !== 'up') listener({ type: 'connection', state });
    return () => this.#listeners.delete(listener);
  }

  /** Takes what the stream tells; in the leading tab and in every other one alike. */
  take(news: StreamNews): void {
    if (news.is === 'event') {
      this.#hear(news.event);
      return;
    }
    if (news.is === 'up') this.#compare(news);
    this.#connect(news.is === 'up' ? 'up' : news.why);
    this.#beReady();
  }

  /**
   * Waits until the listeners were told of every change up to `seq`, which an answer knows of. When that does not come,
   * they are told that something was missed.
   */
  async heard(seq: number): Promise<void> {
    if (seq <= this.#seq) return;
    if (this.#connection === 'up') await this.#wait(seq);
    if (seq <= this.#seq) return;
    this.#seq = seq;
    this.#emit({ type: 'missed' });
  }

  #hear(event: CoreEvent): void {
    if (event.type === 'progress') {
      if (event.client === this.#client) this.#emit(event);
      return;
    }
    // Two leaders may tell of the same change, one after the other.
    if (event.seq <= this.#seq) return;
    this.#seq = event.seq;
    this.#emit(event);
    this.#goOn();
  }

  /** Another run, or a newer change than the newest heard of: something was missed, unless nothing was asked yet. */
  #compare({ run, seq }: { run: string; seq: number }): void {
    const isSameRun = run === this.#run;
    if (isSameRun && seq <= this.#seq) return;
    this.#run = run;
    this.#seq = seq;
    if (this.#isReady) this.#emit({ type: 'missed' });
    this.#goOn();
  }

  #connect(state: Connection): void {
    if (state === this.#connection) return;
    this.#connection = state;
    this.#emit({ type: 'connection', state });
  }

  #wait(seq: number): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push({ seq, goOn: resolve });
      setTimeout(resolve, patience.answer);
    });
  }

  #goOn(): void {
    for (const one of this.#waiting) if (one.seq <= this.#seq) one.goOn();
    this.#waiting = this.#waiting.filter((one) => one.seq > this.#seq);
  }

  #emit(event: TransportEvent): void {
    for (const listener of this.#listeners) listener(event);
  }
}
