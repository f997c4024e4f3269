/** Lets long calls in one after the other where too many are under way. */
export type Turns = {
  /**
   * Begins `work` as soon as there is room, those that wait longest first. `leave` gives up waiting, and the promise is rejected with its
   * reason; what has begun goes on.
   */
  take<T>(work: () => Promise<T>, leave: AbortSignal): Promise<T>;
};

/** What of the browser's locks is used here. */
export type Locks = Pick<LockManager, 'request'>;

/** Turns for this page alone, where a browser has no locks. */
export function pageTurns(most: number): Turns {
  let taken = 0;
  const waiting: (() => void)[] = [];
  const wait = (leave: AbortSignal) =>
    new Promise<void>((begin, giveUp) => {
      waiting.push(begin);
      leave.addEventListener('abort', () => {
        const at = waiting.indexOf(begin);
        if (at >= 0) waiting.splice(at, 1);
        giveUp(leave.reason);
      });
    });
  const pass = () => {
    const next = waiting.shift();
    if (next) next();
    else taken -= 1;
  };
  return {
    async take(work, leave) {
      leave.throwIfAborted();
      if (taken < most) taken += 1;
      else await wait(leave);
      return work().finally(pass);
    },
  };
}

/** Turns for all pages of a browser together: each call under way holds one of `most` locks. */
export function sharedTurns(most: number, locks: Locks): Turns {
  const names = Array.from({ length: most }, (_, at) => `duban-long-call-${at + 1}`);
  return {
    take: (work, leave) =>
      new Promise((resolve, reject) => {
        const waiting = new AbortController();
        leave.addEventListener('abort', () => waiting.abort(leave.reason));
        if (leave.aborted) waiting.abort(leave.reason);
        let hasBegun = false;
        const begin = async () => {
          // Two locks may come free at once.
          if (hasBegun) return;
          hasBegun = true;
          waiting.abort();
          await work().then(resolve, reject);
        };
        const { signal } = waiting;
        for (const name of names) locks.request(name, { signal }, begin).catch((why) => hasBegun || reject(why));
      }),
  };
}
