import type { Hear } from './read-stream.ts';
import type { KeptStream, StreamEnd, StreamNews, Tell } from './stream-news.ts';

/** Opens a stream and reads it to its end; see `readStream`. */
export type ReadStream = (hear: Hear, leave: AbortSignal) => Promise<StreamEnd>;

/** Waits in ms before the next attempt, the last one again and again: a host that is away costs next to nothing. */
const waits: readonly number[] = [300, 1000, 2000, 4000, 8000, 15_000];
/** A stream that stood this long in ms was no failure; one that always ends at once is tried ever more rarely. */
const lasting = 10_000;

/** Keeps one stream open: opens it again when it ends, and tells of all that happens on it. */
export class OpenStream implements KeptStream {
  readonly #read: ReadStream;
  readonly #tell: Tell;
  readonly #leave = new AbortController();
  /** Where the stream stands; null while there is none. */
  #now: Extract<StreamNews, { is: 'up' }> | null = null;
  #failures = 0;
  #goOn = () => {};

  constructor(read: ReadStream, tell: Tell) {
    this.#read = read;
    this.#tell = tell;
    void this.#keep();
  }

  nudge(): void {
    if (this.#now) this.#tell(this.#now);
    else {
      this.#failures = 0;
      this.#goOn();
    }
  }

  end(): void {
    this.#leave.abort();
    this.#goOn();
  }

  async #keep(): Promise<void> {
    const { signal } = this.#leave;
    while (!signal.aborted) {
      const began = Date.now();
      const why = await this.#read((message) => this.#hear(message), signal);
      if (signal.aborted) return;
      if (this.#now && Date.now() - began >= lasting) this.#failures = 0;
      this.#now = null;
      this.#tell({ is: 'down', why });
      await this.#pause();
      this.#failures += 1;
    }
  }

  #hear(message: Parameters<Hear>[0]): void {
    if (message?.type === 'standing') this.#now = { is: 'up', run: message.run, seq: message.seq };
    else if (message?.type === 'changed' && this.#now) this.#now = { ...this.#now, seq: message.seq };
    if (message && message.type !== 'standing') this.#tell({ is: 'event', event: message });
    else if (this.#now) this.#tell(this.#now);
  }

  #pause(): Promise<void> {
    return new Promise((resolve) => {
      this.#goOn = resolve;
      setTimeout(resolve, waits[Math.min(this.#failures, waits.length - 1)]);
    });
  }
}
