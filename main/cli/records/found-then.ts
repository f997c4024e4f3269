import { Refusal, type Tools } from '../command.ts';
import type { AsOf } from '../commands/overview/as-of.ts';
import type { FoundRecord } from './record-kind.ts';

/**
 * The record that a word means on a day: under the names of that day, else under those of today, because a person may know it only by its new name.
 * `find` looks for it. Throws Refusal.
 */
export async function foundThen(
  word: string,
  { asOf }: AsOf,
  { now, then }: { now: Tools; then: Tools },
  find: (word: string, tools: Tools) => Promise<FoundRecord>,
): Promise<FoundRecord> {
  try {
    return await find(word, then);
  } catch (error) {
    if (asOf === undefined || !(error instanceof Refusal) || error.key !== 'cli.no-such-record') throw error;
    return find(word, now);
  }
}
