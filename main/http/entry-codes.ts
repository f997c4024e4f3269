import type { CodeRefusal } from '#shared/contract/session.ts';
import { isSameSecret, newSecret } from './same-secret.ts';

/** How long in ms a code may be used. */
export const codeLife = 2 * 60_000;
/** After so many wrong codes the one that is open is replaced. */
export const wrongLimit = 10;
/** How long in ms nobody is let in after the first wrong code; twice as long after each further one, up to the last. */
const waits = { first: 250, last: 30_000 } as const;
/** Codes that were given out before and are still known as such; older ones are wrong codes like any other. */
const remembered = 20;

type Spent = { code: string; why: 'used' | 'expired' };

/**
 * The one-time codes of a host. One is open at a time, for two minutes, for one entry; `renewed` hears of one that was made unasked,
 * because somebody guessed. `now` is in ms.
 */
export class EntryCodes {
  readonly #now: () => number;
  readonly #renewed: (code: string) => void;
  #open: { code: string; until: number } | null = null;
  #spent: Spent[] = [];
  #wrong = 0;
  #closedUntil = 0;

  constructor(now: () => number, renewed: (code: string) => void) {
    this.#now = now;
    this.#renewed = renewed;
  }

  /** Makes a new code; the one before it, if it was not used, is expired. */
  issue(): string {
    this.#spend('expired');
    const code = newSecret();
    this.#open = { code, until: this.#now() + codeLife };
    return code;
  }

  /** Whether somebody could enter now. */
  isOpen(): boolean {
    return this.#open !== null && this.#now() < this.#open.until;
  }

  /** Takes a code, once: null lets its bearer in. While wrong ones are waited out not even the right one is looked at. */
  take(given: string): CodeRefusal | null {
    if (this.#now() < this.#closedUntil) return 'slowed';
    if (this.#open && !this.isOpen()) this.#spend('expired');
    if (this.#open && isSameSecret(given, this.#open.code)) {
      this.#spend('used');
      this.#wrong = 0;
      return null;
    }
    return this.#spent.find(({ code }) => isSameSecret(given, code))?.why ?? this.#refuse();
  }

  /** Time in ms until a code is looked at again. */
  wait(): number {
    return Math.max(0, this.#closedUntil - this.#now());
  }

  #refuse(): 'wrong' {
    this.#closedUntil = this.#now() + Math.min(waits.first * 2 ** this.#wrong, waits.last);
    this.#wrong += 1;
    if (this.#wrong % wrongLimit === 0 && this.isOpen()) this.#renewed(this.issue());
    return 'wrong';
  }

  #spend(why: Spent['why']): void {
    if (this.#open) this.#spent = [{ code: this.#open.code, why }, ...this.#spent].slice(0, remembered);
    this.#open = null;
  }
}
