import { holds } from '#core/rules/first-match.ts';
import type { Part } from './answer-parts.ts';
import type { Held } from './answer-shares.ts';
import { leavesRest, proves, punished, wantsPunished } from './evidence.rules.ts';
import { type Answer, amountsOf } from './lacking.ts';
import type { Demand } from './split-demands.ts';

/** True where nothing is only promised or left, and something that can be looked up was done. */
function isPlainlyDone(parts: readonly Part[]): boolean {
  const isDone = parts.some((part) => part.tense === 'done' && holds(proves, part.text));
  return isDone && parts.every((part) => part.tense !== 'promised' && !holds(leavesRest, part.text));
}

/** True where few words answer, but plainly done, in a section under the heading of the point itself. */
function isPlainlyHeaded(answering: readonly Part[]): boolean {
  return answering.length > 0 && answering.every((part) => part.headed) && isPlainlyDone(answering);
}

/** What an answer is held by where too few words do: an amount of the very thing asked for, or passages that answer the only demand of their point. */
export type HeldAnyhow = 'amountSameThing' | 'coverageFitsAnyhow' | typeof punished.id;

export function heldAnyhow(demand: Demand, isOnly: boolean, parts: readonly Part[], fits: boolean): HeldAnyhow | null {
  if (amountsOf(demand, [], parts).plain) return 'amountSameThing';
  if (holds(wantsPunished, demand.text) && parts.some(isPunished)) return punished.id;
  return fits && isOnly ? 'coverageFitsAnyhow' : null;
}

/** True for a part that tells what was done to those who broke the rules, or that nobody did. */
export function isPunished({ text, tense }: Part): boolean {
  return tense !== 'promised' && holds(punished, text);
}

/** The parts that tell of the amounts of a demand; of the only demand of a point all. */
export function tellingParts(demand: Demand, parts: readonly Part[], isOnly: boolean): Part[] {
  return parts.filter((part) => isOnly || amountsOf(demand, [], [part]).told.length > 0);
}

/** True where the words of what answers do not tell how far what was done goes, nor its amounts. */
export function isFaint(held: Held | HeldAnyhow, { answering, all, amounts }: Answer, isOnly: boolean): boolean {
  if (held === punished.id || held === 'demandOtherWords') return false;
  if (held === 'amountSameThing' || held === 'coverageFitsAnyhow') return !(isOnly && amounts.plain);
  if (amounts.plain) return false;
  return held === 'demandTrace' ? !isPlainlyHeaded(answering) : answering.length === 0 && !isPlainlyDone(all);
}
