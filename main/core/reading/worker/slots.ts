import { CoreError } from '../../core-error.ts';

/** How long work may keep its place to itself, in milliseconds, and how many further places may be lent for work that keeps it longer. */
export type Lending = { patienceMs: number; lent: number };

/** A number of places for work that runs at once; what finds none waits its turn, and no longer than the patience with what hangs. */
export class Slots {
  #free: number;
  #toLend: number;
  readonly #patienceMs: number;
  readonly #waiting: (() => void)[] = [];

  constructor(count: number, { patienceMs, lent }: Lending = { patienceMs: 0, lent: 0 }) {
    this.#free = count;
    this.#toLend = lent;
    this.#patienceMs = patienceMs;
  }

  /** Runs the work in a place of its own. Throws `cancelled` as soon as `signal` aborts while it still waits. */
  async run<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
    await this.#take(signal);
    let hasLent = false;
    const lend = () => {
      if (this.#toLend === 0) return;
      hasLent = true;
      this.#toLend -= 1;
      this.#give();
    };
    const clock = this.#toLend > 0 ? setTimeout(lend, this.#patienceMs) : undefined;
    try {
      return await work();
    } finally {
      clearTimeout(clock);
      // Whoever lent its place has none to give back, and another may be lent instead.
      if (hasLent) this.#toLend += 1;
      else this.#give();
    }
  }

  #take(signal: AbortSignal): Promise<void> {
    if (this.#free > 0) {
      this.#free -= 1;
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      const turn = () => {
        signal.removeEventListener('abort', leave);
        resolve();
      };
      const leave = () => {
        const place = this.#waiting.indexOf(turn);
        if (place >= 0) this.#waiting.splice(place, 1);
        reject(new CoreError('cancelled'));
      };
      this.#waiting.push(turn);
      signal.addEventListener('abort', leave, { once: true });
    });
  }

  #give(): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#free += 1;
    else next();
  }
}
