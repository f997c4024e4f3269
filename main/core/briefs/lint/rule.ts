import type { LintFacts } from './facts.ts';
import type { PrintedPaper, Unit } from './paper/printed-paper.ts';

export type Severity = 'E' | 'W' | 'I';

/** What a rule finds: where, in which words, and at which offset of the unit where it has one. */
export type Found = { place: string; words: string; unit?: Unit; index?: number };

/** One line of the checks that a finished paper must pass. `means` says in one sentence what is wrong, for engineers. */
export type LintRule = {
  id: string;
  severity: Severity;
  means: string;
  find: (paper: PrintedPaper, facts: LintFacts) => Found[];
};

/** A find in a unit at an offset; the words around it unless they are given. */
export function hit(unit: Unit, index: number, words?: string): Found {
  return { place: unit.place, words: words ?? around(unit.text, index), unit, index };
}

/** Words around an offset, without line breaks. */
export function around(text: string, index: number): string {
  return text.slice(Math.max(0, index - 8), index + 12).replaceAll('\n', ' ');
}
