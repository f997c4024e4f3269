import { holds } from '#core/rules/first-match.ts';
import { termsOf } from '../terms/passage-terms.ts';
import type { Part } from './answer-parts.ts';
import type { Held } from './answer-shares.ts';
import {
  forbids,
  kept,
  leavesRest,
  madeKnown,
  proves,
  punished,
  wantsPunished,
  wantsResultKnown,
} from './evidence.rules.ts';
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
export type HeldByDeed = typeof punished.id | typeof kept.id | typeof wantsResultKnown.id;
export type HeldAnyhow = 'amountSameThing' | 'coverageFitsAnyhow' | HeldByDeed;

export function heldAnyhow(demand: Demand, isOnly: boolean, parts: readonly Part[], fits: boolean): HeldAnyhow | null {
  if (amountsOf(demand, [], parts).plain) return 'amountSameThing';
  const byDeed = deedsWanted.find(
    ({ wants, id }) => holds(wants, demand.text) && partsThatDo(id, demand, parts).length > 0,
  );
  if (byDeed) return byDeed.id;
  return fits && isOnly ? 'coverageFitsAnyhow' : null;
}

/** Deeds by which a demand is answered in whatever words it stands: those who broke a rule were punished, what must not be was not, a result was made known. */
const deedsWanted = [
  { id: punished.id, wants: wantsPunished, deed: punished, sharesWord: false },
  { id: kept.id, wants: forbids, deed: kept, sharesWord: true },
  { id: wantsResultKnown.id, wants: wantsResultKnown, deed: madeKnown, sharesWord: false },
] as const;

/** True for what a demand is held by where a deed answers it by itself. */
export function isByDeed(held: string | null): held is HeldByDeed {
  return deedsWanted.some(({ id }) => id === held);
}

/** The parts that tell of such a deed, and not only promise it; of what must not be those in a sentence that has a word of the demand. */
export function partsThatDo(held: HeldByDeed, { text }: Demand, parts: readonly Part[]): Part[] {
  const wanted = deedsWanted.find(({ id }) => id === held);
  if (!wanted) return [];
  const words = [...termsOf(text)];
  const named = new Set(
    parts.flatMap((part) => (words.some((word) => part.text.includes(word)) ? [part.sentence] : [])),
  );
  return parts.filter((part) => {
    const fits = !wanted.sharesWord || named.has(part.sentence);
    return fits && part.tense !== 'promised' && holds(wanted.deed, part.text);
  });
}

/** The parts that tell of the amounts of a demand; of the only demand of a point all. */
export function tellingParts(demand: Demand, parts: readonly Part[], isOnly: boolean): Part[] {
  return parts.filter((part) => isOnly || amountsOf(demand, [], [part]).told.length > 0);
}

/** True where the words of what answers do not tell how far what was done goes, nor its amounts. */
export function isFaint(held: Held | HeldAnyhow, { answering, all, amounts }: Answer, isOnly: boolean): boolean {
  if (isByDeed(held) || held === 'demandOtherWords') return false;
  if (held === 'amountSameThing' || held === 'coverageFitsAnyhow') return !(isOnly && amounts.plain);
  if (amounts.plain) return false;
  return held === 'demandTrace' ? !isPlainlyHeaded(answering) : answering.length === 0 && !isPlainlyDone(all);
}
