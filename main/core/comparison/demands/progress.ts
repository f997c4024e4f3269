import { splitAtCommas } from '#core/language/clauses.ts';
import { holds } from '#core/rules/first-match.ts';
import { anyFigure } from '../alarms/passage.rules.ts';
import { termsOf } from '../terms/passage-terms.ts';
import type { Aspect } from './aspect.rules.ts';
import { aspectFor } from './aspect.ts';
import {
  completed,
  doesAll,
  goesOnWith,
  issues,
  leavesPart,
  leavesRest,
  leavesUndone,
  namesRest,
  notHeld,
} from './evidence.rules.ts';
import type { PaperDays } from './in-time.ts';
import { decideTense, type Tense, tenseOn } from './tense.ts';

/** How far what a sentence tells of has come, seen from one demand. */
export type Progress = Tense | Aspect;

type Told = { text: string; tense: Tense; days: PaperDays };
type Step = { text: string; progress: Progress; fits: boolean };

/** The clauses of a part of an answer, each with how far it has come; `fits` where it has a word of the demand. */
function stepsOf({ text, days }: Told, demand: string): Step[] {
  // That something was completed tells nothing of what it was.
  const asked = termsOf(completed.form.blankAll(demand));
  return splitAtCommas(text, { text, start: 0, end: text.length }).map((clause) => ({
    text: clause.text,
    progress: aspectFor(clause.text, demand)?.rule.aspect ?? tenseOn(clause.text, days),
    fits: [...termsOf(clause.text)].some((term) => asked.has(term)),
  }));
}

/** The clauses of a part of an answer that are neither promised nor still on their way. */
export function doneOf(part: Told, demand: string): string[] {
  if (part.tense === 'promised') return [];
  const isDone = ({ progress }: Step) => progress === 'done' || progress === 'stated';
  return stepsOf(part, demand).flatMap((step) => (isDone(step) ? [step.text] : []));
}

/**
 * The clause of a part of an answer that tells of a matter of the demand as still on its way, while what was done is another: 已完成区划定，标志牌正在安装. Null
 * where all that it tells of the demand is done.
 */
export function openMatterIn(part: Told, demand: string): string | null {
  const asked = termsOf(demand);
  const steps = stepsOf(part, demand);
  const done = termsOf(steps.flatMap(({ text, progress }) => (progress === 'done' ? [text] : [])).join('，'));
  const open = steps.find(({ text, progress }) => {
    const isOpen = progress === 'under-way' || progress === 'prepared';
    return isOpen && [...termsOf(text)].some((term) => asked.has(term) && !done.has(term));
  });
  return done.size > 0 ? (open?.text ?? null) : null;
}

/** True where the last of some clauses tells that it was issued, whatever was prepared before: 先后三次征求意见，12月19日经常务会议审定印发. */
function areIssued(steps: readonly Step[]): boolean {
  const last = steps.at(-1);
  return last !== undefined && (last.progress === 'done' || last.progress === 'stated') && holds(issues, last.text);
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
  if (areIssued(steps)) return 'done';
  return unfinished.some(({ progress }) => progress === 'under-way') ? 'under-way' : 'prepared';
}

/**
 * True for a part that tells of the matter of a demand as done in all, and does not end with more of it: what is left beside it is of another
 * matter (合同已全部清理，126所完成招标，其余6所…).
 */
export function isDoneInAll(part: Told, demand: string): boolean {
  const steps = stepsOf(part, demand);
  const whole = steps.findLast(({ text, progress, fits }) => fits && progress === 'done' && holds(doesAll, text));
  const last = steps.at(-1);
  return whole !== undefined && (last === whole || last?.fits === false);
}

/** True for a clause that counts those with which it was not done, or says that a deed was not done. */
function isUndone(text: string): boolean {
  return holds(leavesUndone, text) || holds(notHeld, text);
}

/** The clause of a part that counts those with which it was not done; null where none does. */
export function undoneIn({ text }: Pick<Told, 'text'>): string | null {
  const clauses = splitAtCommas(text, { text, start: 0, end: text.length });
  return clauses.find((clause) => isUndone(clause.text))?.text ?? null;
}

/**
 * The words of a part of an answer on what is still to be done of the demand, beside what was done: 其余2座计划11月底前关停, 第三所将于12月开工.
 * Null where there are none. That work goes on (将继续加强) leaves nothing. `own`: only a clause with words of the demand is of it.
 */
export function restIn(part: Told, demand: string, own = false): string | null {
  const steps = stepsOf(part, demand);
  const isIssued = areIssued(steps);
  const rest = steps.find(({ text, progress, fits }) => {
    if (holds(goesOnWith, text) || (own && !fits)) return false;
    if (isUndone(text)) return true;
    const counts = holds(anyFigure, text);
    // A number alone makes no result of what is left.
    if (holds(leavesRest, text)) return (counts || holds(leavesPart, text)) && decideTense(text)?.rule.tense !== 'done';
    if (progress === 'done' || progress === 'stated' || (isIssued && progress === 'prepared')) return false;
    return fits ? counts || progress !== 'promised' : counts && holds(namesRest, text);
  });
  return rest?.text ?? null;
}
