import type { Means } from '#renderer/base/transport/shared-stream.ts';

/** One tab's wish for the lock. */
type Claim = { tab: FakeTab; begin(): void; lose(why: string): void };

/**
 * What the tabs of one browser have in common, which jsdom lacks: a lock, given in the order asked for and taken away by
 * `steal`, and a channel on which what one tab says reaches every other one a moment later.
 */
export class FakeBrowser {
  readonly tabs = new Set<FakeTab>();
  #waiting: Claim[] = [];
  #holder: Claim | null = null;

  openTab(): FakeTab {
    const tab = new FakeTab(this);
    this.tabs.add(tab);
    return tab;
  }

  claim(claim: Claim, { steal, signal }: LockOptions): void {
    if (steal) {
      this.#holder?.lose('stolen');
      this.#holder = claim;
      claim.begin();
      return;
    }
    this.#waiting.push(claim);
    signal?.addEventListener('abort', () => {
      if (!this.#waiting.includes(claim)) return;
      this.#waiting = this.#waiting.filter((one) => one !== claim);
      claim.lose('given up');
    });
    this.#giveNext();
  }

  release(isOver: (claim: Claim) => boolean): void {
    if (!this.#holder || !isOver(this.#holder)) return;
    this.#holder = null;
    this.#giveNext();
  }

  remove(tab: FakeTab): void {
    this.tabs.delete(tab);
    this.#waiting = this.#waiting.filter((one) => one.tab !== tab);
    this.release((one) => one.tab === tab);
  }

  #giveNext(): void {
    if (this.#holder) return;
    this.#holder = this.#waiting.shift() ?? null;
    this.#holder?.begin();
  }
}

export class FakeTab implements Means {
  readonly locks: Means['locks'];
  readonly channel: Means['channel'];
  readonly #browser: FakeBrowser;
  /** What waits until a hanging tab goes on; null while it does not hang. */
  #held: (() => void)[] | null = null;

  constructor(browser: FakeBrowser) {
    this.#browser = browser;
    const request = (_name: string, options: LockOptions, work: () => Promise<unknown>) => this.#request(options, work);
    this.locks = { request: request as Means['locks']['request'] };
    this.channel = { onmessage: null, postMessage: (data) => this.#say(data), close: () => browser.remove(this) };
  }

  /** Closed or crashed: what it holds is free, and nothing reaches it any more. */
  vanish(): void {
    this.#browser.remove(this);
  }

  hang(): void {
    this.#held = [];
  }

  goOn(): void {
    const held = this.#held ?? [];
    this.#held = null;
    for (const act of held) act();
  }

  /** Something happens in the tab, unless it is gone; as soon as it no longer hangs. */
  reach(act: () => void): void {
    if (!this.#browser.tabs.has(this)) return;
    if (this.#held) this.#held.push(act);
    else act();
  }

  #say(data: unknown): void {
    if (!this.#browser.tabs.has(this)) return;
    for (const tab of this.#browser.tabs) {
      const hear = () => tab.channel.onmessage?.call(tab.channel as BroadcastChannel, { data } as MessageEvent);
      if (tab !== this) queueMicrotask(() => tab.reach(hear));
    }
  }

  #request(options: LockOptions, work: () => Promise<unknown>): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const claim: Claim = {
        tab: this,
        begin: () =>
          this.reach(() => {
            void work().then((value) => {
              resolve(value);
              this.#browser.release((one) => one === claim);
            });
          }),
        lose: (why) => this.reach(() => reject(new DOMException(why, 'AbortError'))),
      };
      this.#browser.claim(claim, options);
    });
  }
}
