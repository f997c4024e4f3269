import { CoreError } from '../core-error.ts';
import { inverseOf } from './apply-operations.ts';
import type { LogBook } from './log-book.ts';
import { Replay } from './replay.ts';
import { trustedTimes } from './trusted-times.ts';

/** The ledger as the log gives it at the end of an ISO day or at an ISO instant. `now` in milliseconds. */
export async function replayUntil(log: LogBook, when: string, now: number): Promise<Replay> {
  const last = await lastBefore(log, endOf(when), now);
  const replay = Replay.fromNothing();
  for await (const line of log.oldestFirst()) {
    if (line.seq > last) break;
    replay.add(line);
  }
  return replay;
}

/** The ledger without and with what the line `seq` did. Errors: `not-found`. */
export async function replaysAround(log: LogBook, seq: number): Promise<{ before: Replay; after: Replay }> {
  const [before, after] = [Replay.fromNothing(), Replay.fromNothing()];
  for await (const line of log.oldestFirst()) {
    for (const replay of [before, after]) replay.add(line);
    if (line.seq < seq) continue;
    // Not by leaving the line out: it says itself what it found, whatever the log lost before it.
    before.add({ ...line, seq: seq + 1, operations: inverseOf(line.operations) });
    return { before, after };
  }
  throw new CoreError('not-found', { id: `log-${seq}` });
}

/** Number of the last line written up to a time (ms), as far as clocks can be trusted. */
async function lastBefore(log: LogBook, end: number, now: number): Promise<number> {
  const lines = await log.times();
  const times = trustedTimes(
    lines.map(({ time }) => time),
    now,
  );
  const next = times.findIndex((time) => time > end);
  return (next < 0 ? lines.at(-1) : lines[next - 1])?.seq ?? 0;
}

/** Milliseconds of the end of an ISO day in the office's time zone, or of an ISO instant. */
function endOf(when: string): number {
  return Date.parse(/^\d{4}-\d{2}-\d{2}$/.test(when) ? `${when}T23:59:59.999` : when);
}
