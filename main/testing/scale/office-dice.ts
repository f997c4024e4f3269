import type { Dice } from '../dice.ts';
import { givenNames, surnames } from './words.ts';

/** One of a list. */
export function pick<T>(dice: Dice, list: readonly T[]): T {
  const value = list[dice(list.length)];
  if (value === undefined) throw new Error('nothing to pick from');
  return value;
}

/** `count` different ones of a list, which must hold as many. */
export function pickSome<T>(dice: Dice, list: readonly T[], count: number): T[] {
  const left = [...list];
  return Array.from({ length: Math.min(count, left.length) }, () => left.splice(dice(left.length), 1)[0] as T);
}

/** A sentence with a number by dice in each place that its words leave for one (#). */
export function withNumbers(dice: Dice, words: string, below = 90): string {
  return words.replaceAll('#', () => String(5 + dice(below)));
}

/** True in `percent` of a hundred. */
export function happens(dice: Dice, percent: number): boolean {
  return dice(100) < percent;
}

export function person(dice: Dice): string {
  return pick(dice, surnames) + pick(dice, givenNames);
}

/** The ISO day that many days after one. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** 2026年3月8日 for an ISO day. */
export function printed(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

export function textFile(name: string, text: string): { name: string; bytes: Uint8Array<ArrayBuffer> } {
  return { name, bytes: new Uint8Array(new TextEncoder().encode(text)) };
}
