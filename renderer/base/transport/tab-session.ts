/** What a tab keeps of the session that was entered: its token, and when that was (ms), so that the newest of several wins. */
export type KeptSession = { token: string; since: number };

/** Said between the tabs of one browser: somebody entered, or who has a session is asked for it. */
type Said = { session: KeptSession } | { ask: true };

export type SessionMeans = {
  /** Null where the browser keeps nothing for a page. */
  store: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | null;
  /** Null where the tabs of the browser cannot talk with each other. */
  channel: Pick<BroadcastChannel, 'onmessage' | 'postMessage'> | null;
};

const place = 'duban.session';
/** How long in ms a tab that has no session waits for another tab to name it, which may be busy showing a screen. */
const patience = 2000;

/**
 * The session of a page. Each tab keeps it for itself; a new one asks the others, and all take over the newer one when somebody entered anew.
 * Neither the channel nor the store is shared with another port of the address, as the cookie is.
 */
export class TabSession {
  readonly #means: SessionMeans;
  readonly #renewed = new Set<() => void>();
  #kept: KeptSession | null;
  /** The question to the other tabs that is under way, for all who wait for a token. */
  #asking: Promise<void> | null = null;
  #answered = () => {};

  constructor(means: SessionMeans) {
    this.#means = means;
    this.#kept = readKept(means.store?.getItem(place) ?? null);
    if (means.channel) means.channel.onmessage = ({ data }: MessageEvent<unknown>) => this.#hear(data);
  }

  /** The token to send; empty when no tab has one, which the host then refuses. */
  async token(): Promise<string> {
    if (!this.#kept && this.#means.channel) {
      this.#asking ??= this.#ask();
      await this.#asking;
    }
    return this.#kept?.token ?? '';
  }

  /** Notes that this page entered, and tells the other tabs. */
  enter(session: KeptSession): void {
    this.#keep(session);
    this.#say({ session });
  }

  /** The host refused this token: it is not offered to another tab any more. */
  refused(token: string): void {
    if (this.#kept?.token !== token) return;
    this.#kept = null;
    this.#means.store?.removeItem(place);
  }

  /** Calls `listener` whenever this page has another session than before. */
  onRenewed(listener: () => void): void {
    this.#renewed.add(listener);
  }

  #hear(data: unknown): void {
    if (typeof data !== 'object' || data === null) return;
    if ('ask' in data && this.#kept) this.#say({ session: this.#kept });
    const told = 'session' in data ? asSession(data.session) : null;
    if (told && told.since > (this.#kept?.since ?? 0)) this.#keep(told);
  }

  #keep(session: KeptSession): void {
    this.#kept = session;
    this.#means.store?.setItem(place, JSON.stringify(session));
    this.#answered();
    for (const listener of this.#renewed) listener();
  }

  #say(said: Said): void {
    this.#means.channel?.postMessage(said);
  }

  async #ask(): Promise<void> {
    this.#say({ ask: true });
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, patience);
      this.#answered = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.#asking = null;
  }
}

function readKept(text: string | null): KeptSession | null {
  try {
    return asSession(JSON.parse(text ?? 'null'));
  } catch {
    // Written by something else.
    return null;
  }
}

function asSession(value: unknown): KeptSession | null {
  if (typeof value !== 'object' || value === null || !('token' in value) || !('since' in value)) return null;
  const { token, since } = value;
  return typeof token === 'string' && typeof since === 'number' ? { token, since } : null;
}
