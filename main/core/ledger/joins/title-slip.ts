import { titleCore } from '../title-core.ts';
import { countingSign } from './joined-words.rules.ts';

/** From so many characters on, two may differ; below, one. */
const longTitle = 12;
/** Titles shorter than this differ in their matter when they differ in a character. */
const leastTitle = 5;

/** Characters to put in, take out or change to make one text of the other, counted up to `most` and one more. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [i, left] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, right] of [...b].entries()) {
      const changed = (row[j] ?? 0) + Number(left !== right);
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? most + 1;
}

/**
 * True for two titles that differ by so little that a slip of the pen, of the printer or of a machine that recognised the letters explains
 * it (学前教有, 学前教育). What counts (2025年, 上半年, 第二批) is never a slip. False for titles of one core, which are no two.
 */
export function isTitleSlip(one: string, other: string): boolean {
  const [a, b] = [titleCore(one), titleCore(other)];
  const shorter = Math.min(a.length, b.length);
  const counts = (core: string) =>
    countingSign.form
      .findAll(core)
      .map(({ words }) => words)
      .join('');
  if (a === b || shorter < leastTitle || counts(a) !== counts(b)) return false;
  const most = shorter < longTitle ? 1 : 2;
  return distance(a, b, most) <= most;
}

/** Groups of records, those laid together of which one's title is a slip of the other's; `dayOf` gives what both must have alike. */
export function laidBySlips<T extends { title: string }>(
  groups: readonly (readonly T[])[],
  dayOf: (one: T) => string | null,
): T[][] {
  const laid: T[][] = [];
  for (const group of groups) {
    const isNear = (other: readonly T[]) =>
      other.some((a) => group.some((b) => dayOf(a) !== null && dayOf(a) === dayOf(b) && isTitleSlip(a.title, b.title)));
    const near = laid.filter(isNear);
    const kept = laid.filter((other) => !near.includes(other));
    laid.splice(0, laid.length, ...kept, [...near.flat(), ...group]);
  }
  return laid;
}
