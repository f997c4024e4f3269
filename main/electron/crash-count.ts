/** So many crashes within so many ms are no accident: opening the page again would go on for ever. */
const [manyCrashes, shortTime] = [3, 60_000];

/** What to do when the process behind a page is gone. */
export type AfterGone = 'leave' | 'reopen' | 'ask';

/** Decides by the reasons of one window's crashes; `now` is in ms. */
export class CrashCount {
  readonly #now: () => number;
  #crashes: number[] = [];

  constructor(now: () => number) {
    this.#now = now;
  }

  /** `reason` is Electron's own; a page that ended as it should is left alone, one that crashed for the third time within a minute is asked about. */
  take(reason: string): AfterGone {
    if (reason === 'clean-exit') return 'leave';
    const now = this.#now();
    this.#crashes = [...this.#crashes.filter((at) => now - at < shortTime), now];
    return this.#crashes.length < manyCrashes ? 'reopen' : 'ask';
  }
}
