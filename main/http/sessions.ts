import { isSameSecret, newSecret } from './same-secret.ts';

const hour = 60 * 60_000;

/** After how long in ms a session ends in which nothing was asked, and after how long it ends in any case. */
export const sessionLife = { idle: 4 * hour, whole: 12 * hour } as const;

/** A browser that entered: `id` stands in its cookie, `token` is what its pages keep and send as a header. */
export type Session = { readonly id: string; readonly token: string };

type Kept = Session & { begun: number; used: number };

/** Who has entered this run of the host. Kept in memory alone: a host that is started anew knows nobody. `now` is in ms. */
export class Sessions {
  readonly #now: () => number;
  #kept: Kept[] = [];

  constructor(now: () => number) {
    this.#now = now;
  }

  begin(): Session {
    const now = this.#now();
    const session = { id: newSecret(), token: newSecret(), begun: now, used: now };
    this.#kept.push(session);
    return session;
  }

  /** The session of a cookie's value; null when there is none, or it has ended. */
  find(id: string): Session | null {
    this.#kept = this.#kept.filter((one) => this.#lasts(one));
    return this.#kept.find((one) => isSameSecret(id, one.id)) ?? null;
  }

  /** Notes that a session was used; a stream that merely stays open uses none. */
  use({ id }: Session): void {
    for (const one of this.#kept) if (one.id === id) one.used = this.#now();
  }

  end({ id }: Session): void {
    this.#kept = this.#kept.filter((one) => one.id !== id);
  }

  #lasts({ begun, used }: Kept): boolean {
    const now = this.#now();
    return now - used < sessionLife.idle && now - begun < sessionLife.whole;
  }
}
