import type { Locks } from '#renderer/base/transport/turns.ts';

type Claim = { begin(): void };

/** The locks of one browser, which jsdom lacks: each name is held by one at a time, in the order asked for. */
export function fakeLocks(): Locks {
  const held = new Set<string>();
  const waiting = new Map<string, Claim[]>();
  const free = (name: string) => {
    held.delete(name);
    const next = waiting.get(name)?.shift();
    if (next) next.begin();
  };
  const request = (name: string, { signal }: LockOptions, work: () => Promise<unknown>) =>
    new Promise((resolve, reject) => {
      const claim: Claim = {
        begin: () => {
          held.add(name);
          // A real lock is given a moment later, so that two may be given at once.
          queueMicrotask(
            () =>
              void work()
                .then(resolve, reject)
                .then(() => free(name)),
          );
        },
      };
      if (signal?.aborted) return reject(signal.reason);
      const line = waiting.get(name) ?? [];
      waiting.set(name, line);
      if (!held.has(name)) return claim.begin();
      line.push(claim);
      signal?.addEventListener('abort', () => {
        if (!line.includes(claim)) return;
        line.splice(line.indexOf(claim), 1);
        reject(signal.reason);
      });
    });
  return { request: request as Locks['request'] };
}
