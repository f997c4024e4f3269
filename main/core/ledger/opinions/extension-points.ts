import { asksForTime } from '#core/language/more-time.ts';
import type { ExtensionLetter } from '#shared/domain/extension-letter.ts';
import { sentenceStop } from '../propose/read-extension.rules.ts';
import { clauseStop, keptDay } from './extension-points.rules.ts';
import { numbersOfClause } from './point-numbers.ts';

/** The sentence of a passage that asks for more time or grants it, by its clauses, and which of them does. */
function askingClauses(passage: string): { clauses: string[]; at: number } {
  const sentences = passage.split(sentenceStop.form.regex);
  const clauses = (sentences.find((one) => asksForTime.test(one)) ?? '').split(clauseStop.form.regex);
  return { clauses, at: clauses.findIndex((one) => asksForTime.test(one)) };
}

/**
 * The numbers of the points for whose report alone a letter (its `title` and what was read of it) asks for a later day, or grants one: those of the
 * clause that does, else of the nearest one in its sentence, else of the title. Points that keep their day are none of them. Empty for the
 * whole opinion.
 */
export function extensionPoints(title: string, { citation }: Pick<ExtensionLetter, 'citation'>): number[] {
  const { clauses, at } = askingClauses(citation.quote);
  const kept = new Set(clauses.filter((one) => keptDay.form.test(one)).flatMap(numbersOfClause));
  const nearest = [...clauses.slice(0, at + 1).toReversed(), ...clauses.slice(at + 1), title];
  for (const words of nearest) {
    const named = keptDay.form.test(words) ? [] : numbersOfClause(words).filter((number) => !kept.has(number));
    if (named.length > 0) return [...new Set(named)];
  }
  return [];
}
