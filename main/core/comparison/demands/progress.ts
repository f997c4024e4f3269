import { splitAtCommas } from '#core/language/clauses.ts';
import { holds } from '#core/rules/first-match.ts';
import { termsOf } from '../terms/passage-terms.ts';
import type { Aspect } from './aspect.rules.ts';
import { aspectFor } from './aspect.ts';
import { goesOnWith, leavesPart, leavesRest, namesRest } from './evidence.rules.ts';
import { decideTense, type Tense, tenseOf } from './tense.ts';

/** How far what a sentence tells of has come, seen from one demand. */
export type Progress = Tense | Aspect;

type Told = { text: string; tense: Tense };
type Step = { text: string; progress: Progress; fits: boolean };

/** The clauses of a part of an answer, each with how far it has come; `fits` where it has a word of the demand. */
function stepsOf({ text }: Told, demand: string): Step[] {
  const asked = termsOf(demand);
  return splitAtCommas(text, { text, start: 0, end: text.length }).map((clause) => ({
    text: clause.text,
    progress: aspectFor(clause.text, demand)?.rule.aspect ?? tenseOf(clause.text),
    fits: [...termsOf(clause.text)].some((term) => asked.has(term)),
  }));
}

/**
 * How far the deed of a part of an answer has come. Where a clause of it says that there is only a draft, or that it is going on, another
 * clause must have words of the demand and tell of something done.
 */
export function progressOf(part: Told, demand: string): Progress {
  if (part.tense === 'promised') return 'promised';
  const steps = stepsOf(part, demand);
  const unfinished = steps.filter(({ progress }) => progress === 'prepared' || progress === 'under-way');
  if (unfinished.length === 0) return part.tense;
  if (steps.some(({ progress, fits }) => progress === 'done' && fits)) return 'done';
  return unfinished.some(({ progress }) => progress === 'under-way') ? 'under-way' : 'prepared';
}

/**
 * The words of a part of an answer on what is still to be done of the demand, beside what was done: 其余2座计划11月底前关停, 第三所将于12月开工.
 * Null where there are none. That work goes on (将继续加强) leaves nothing.
 */
export function restIn(part: Told, demand: string): string | null {
  const rest = stepsOf(part, demand).find(({ text, progress, fits }) => {
    if (holds(goesOnWith, text)) return false;
    const counts = /\d/.test(text);
    // A number alone makes no result of what is left.
    if (holds(leavesRest, text)) return (counts || holds(leavesPart, text)) && decideTense(text)?.rule.tense !== 'done';
    if (progress === 'done' || progress === 'stated') return false;
    return fits ? counts || progress !== 'promised' : counts && holds(namesRest, text);
  });
  return rest?.text ?? null;
}
