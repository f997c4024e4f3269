import { type ValuesOf, valuesOf } from '#core/rules/numbers.ts';
import { likeness } from '../title-core.ts';
import { markInFront, wordsNumbers } from './compare-words.rules.ts';

/** A sign that printings set differently. */
const notWord = /[^\p{L}\p{N}]/gu;

/** Words as compared: without spaces, punctuation and the mark in front (一、, （一）, 1.), which printings set differently. */
export function plainWords(text: string): string {
  return markInFront.form.replace(text.normalize('NFKC')).replace(notWord, '');
}

export type WordRelation = 'same' | 'near' | 'different';

/** How many of these passages have a counterpart at least so alike, each counterpart once. */
function counterparts(passages: readonly string[], others: readonly string[], least: number): number {
  const free = new Set(others);
  let found = 0;
  for (const passage of passages) {
    const match = free.has(passage) ? passage : [...free].find((other) => likeness(passage, other) >= least);
    if (match === undefined) continue;
    free.delete(match);
    found += 1;
  }
  return found;
}

/**
 * How the passages of two papers stand to each other: `same` when all of the words are there, whatever the cut between passages, or each
 * passage has its counterpart but for slips; `near` when half of the shorter paper has its counterpart; else `different`.
 */
export function compareWords(
  a: readonly string[],
  b: readonly string[],
  { slip, akin, leastShare }: ValuesOf<typeof wordsNumbers> = valuesOf(wordsNumbers),
): WordRelation {
  const [left, right] = [a, b].map((passages) => passages.map(plainWords).filter((words) => words !== ''));
  if (!left || !right || left.length === 0 || right.length === 0) return 'different';
  if (left.join('') === right.join('')) return 'same';
  if (left.length === right.length && counterparts(left, right, slip) === left.length) return 'same';
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  return counterparts(short, long, akin) >= short.length * leastShare ? 'near' : 'different';
}
