import type { MessagePort } from 'node:worker_threads';

/** How long the thread may work at one page (1-based), in milliseconds of the processor; null when it is done with it. */
export type LeaseMessage = { kind: 'lease'; lease: { page: number; ms: number } | null };

/** Longest that one page may be worked at, in milliseconds of the processor: pages of text take some tens. */
const pageMs = 3_000;

/**
 * Does work on a page (1-based) that nothing in this thread can stop: some libraries let nobody have a turn. In a reading process the
 * process around the thread ends it when the page takes longer than `ms` (any page of text takes less than the usual); elsewhere it goes on.
 */
export async function leasedPage<T>(page: number, work: () => Promise<T>, ms = pageMs): Promise<T> {
  say({ kind: 'lease', lease: { page, ms } });
  try {
    return await work();
  } finally {
    say({ kind: 'lease', lease: null });
  }
}

/** Who is told; nobody outside the thread of a reading process, where another parent would not know what it means. */
const told: { port: MessagePort | null } = { port: null };

/** From now on the process at the other end of this road is told; null for nobody. */
export function tellLeases(port: MessagePort | null): void {
  told.port = port;
}

function say(message: LeaseMessage): void {
  told.port?.postMessage(message);
}
