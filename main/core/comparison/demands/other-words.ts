import { splitAtCommas } from '#core/language/clauses.ts';
import { holds } from '#core/rules/first-match.ts';
import { vagueWordsOf } from '../alarms/find-vague-promises.ts';
import { findSenses, sensesTold } from '../senses/find-senses.ts';
import { makeSignWeights, signsOf } from '../terms/sign-weights.ts';
import { containedShare, type TermVector } from '../terms/term-weights.ts';
import type { Bench } from './answer-bench.ts';
import type { Part } from './answer-parts.ts';
import { matterOf } from './answer-shares.ts';
import { amountsWanted } from './asked-amounts.ts';
import { decideAspect } from './aspect.ts';
import { notYet, proves } from './evidence.rules.ts';
import { promisedDay } from './promised-in-time.ts';
import { isBesideDemand } from './soft-deed.ts';
import type { Demand } from './split-demands.ts';
import { isStance } from './stance.ts';
import { tenseOn } from './tense.ts';

/** A stretch of an answer that tells of a demand in other words, with the part it stands in, and how much of the demand's signs it has. */
export type OtherWords = { place: number; part: Part; share: number };

type Unit = {
  place: number;
  part: Part;
  signs: ReadonlySet<string>;
  vector: TermVector;
  /** The senses of which it tells. */
  senses: ReadonlySet<number>;
  isTelling: boolean;
};

/** True for a part that tells something of its own: done, or with a figure, a named paper, a quoted name or the day until which it is promised. */
function tells(part: Part): boolean {
  const { tense, text } = part;
  if (holds(notYet, text) || decideAspect(text)?.rule.id === 'aspect-handed-over') return false;
  if (promisedDay(part) !== null) return true;
  return tense !== 'promised' && (tense === 'done' || holds(proves, text));
}

/** True for a part that states something without a fact, and is no stance: 终本案件全部上网. */
function states(part: Part): boolean {
  return (
    part.tense === 'stated' &&
    !holds(notYet, part.text) &&
    !isStance(part, '') &&
    vagueWordsOf(part.text, false).length === 0
  );
}

/** A shorter clause has no matter of its own. */
const shortestClause = 5;

/** The parts of an answer, and of those with several clauses each clause as a part of its own. */
function unitsOf({ parts, scale }: Bench): Unit[] {
  return parts.flatMap((part, place) => {
    const whole = { text: part.text, start: 0, end: part.text.length };
    const clauses = splitAtCommas(part.text, whole).filter(({ text }) => text.length >= shortestClause);
    const pairs = clauses.slice(1).map(({ end }, at) => part.text.slice(clauses[at]?.start, end));
    const texts =
      clauses.length > 1 ? [...new Set([part.text, ...pairs, ...clauses.map(({ text }) => text)])] : [part.text];
    return texts.map((text): Unit => {
      const vector = scale.weights.vectorOf(text);
      const own = text === part.text ? part : { ...part, text, vector, tense: tenseOn(text, part.days) };
      return { place, part: own, signs: signsOf(text), vector, senses: sensesTold(text), isTelling: tells(own) };
    });
  });
}

/** What tells of a demand in other words, that with most of its signs first; and whether a refusal has enough of them. */
export type OtherWordsFound = {
  stretches: OtherWords[];
  isRefused: boolean;
  /** The part that refuses something, and shares more signs with it than with any other demand. */
  refusing: Part | null;
  /** No part of the answer tells anything. */
  isSilent: boolean;
};

/** A word of a demand that is known to be told in other words too. */
type AskingWord = { signs: ReadonlySet<string>; senses: readonly number[] };

function askingWords(matter: string): AskingWord[] {
  return findSenses(matter).flatMap(({ word, asks }) =>
    asks.length > 0 ? [{ signs: signsOf(word), senses: asks }] : [],
  );
}

/** The signs of a stretch with those of the words of a demand of which it tells in other words. */
function withMeant(
  signs: ReadonlySet<string>,
  words: readonly AskingWord[],
  told: ReadonlySet<number>,
): ReadonlySet<string> {
  const meant = words.filter(({ senses }) => senses.some((sense) => told.has(sense)));
  return meant.length === 0 ? signs : new Set([...signs, ...meant.flatMap((one) => [...one.signs])]);
}

/** How much of the signs or terms of each demand each unit has. */
function sharesIn(bench: Bench, units: readonly Unit[], all: readonly Demand[]): number[][] {
  const { otherParts, parts, scale } = bench;
  const asked = all.map((demand) => {
    const matter = matterOf(demand);
    return { signs: signsOf(matter), vector: scale.weights.vectorOf(matter), words: askingWords(matter) };
  });
  const told = [...parts, ...otherParts].map(({ text }) => signsOf(text));
  const weights = makeSignWeights([...told, ...asked.map((one) => one.signs)]);
  return asked.map((one) =>
    units.map(({ signs, vector, senses }) => {
      const own = weights.shareIn(one.signs, signs);
      const meant = weights.shareIn(one.signs, withMeant(signs, one.words, senses));
      const bySense = own + (meant - own) * scale.values.demandSenseWorth;
      return Math.max(bySense, containedShare(one.vector, vector, scale.weights));
    }),
  );
}

/** So near to the best another stretch is as good. */
const nearly = 0.8;

/** The most that a demand shares with a telling stretch of any part but one, by the place of that part. */
function mostElsewhere(row: readonly number[], units: readonly Unit[]): (place: number) => number {
  const byPlace = new Map<number, number>();
  units.forEach(({ place, isTelling }, at) => {
    if (isTelling) byPlace.set(place, Math.max(byPlace.get(place) ?? 0, row[at] ?? 0));
  });
  const [first, second] = [...byPlace].sort((a, b) => b[1] - a[1]);
  return (place) => (first?.[0] === place ? second : first)?.[1] ?? 0;
}

/**
 * The most that another demand shares with a stretch, by the place of the demand and of the stretch. One of the same point is no rival where it
 * has nearly as good a stretch in another part, nor as the amount of the matter before it, which is told with the matter itself; one of another
 * point is none where the stretch stands under the heading of the point, or in a measure that is laid to it alone.
 */
function rivalsOf(bench: Bench, units: readonly Unit[], shares: readonly (readonly number[])[]) {
  const counts = bench.demands.map((demand) => amountsWanted(demand.text).length > 0);
  const own = shares.slice(0, bench.demands.length);
  const elsewhere = own.map((row) => mostElsewhere(row, units));
  const others = units.map(({ part }, at) => {
    if (part.headed || part.isOwn) return 0;
    return shares.slice(own.length).reduce((most, row) => Math.max(most, row[at] ?? 0), 0);
  });
  return (place: number, at: number): number => {
    const beside = own.map((row, other) => {
      const share = row[at] ?? 0;
      const isAmount = other === place + 1 && counts[other] === true && counts[place] === false;
      const isFree = (elsewhere[other]?.(units[at]?.place ?? 0) ?? 0) >= share * nearly;
      return other === place || isAmount || isFree ? 0 : share;
    });
    return Math.max(0, others[at] ?? 0, ...beside);
  };
}

/** So many are looked at; what comes behind them has hardly a sign of the demand. */
const mostStretches = 4;

/**
 * For every demand of a point the parts and clauses that tell most of it by its signs, where no other demand has more of the same words: of
 * this point, or of the others (`rivals`).
 */
export function otherWordsFor(bench: Bench, rivals: readonly Demand[]): OtherWordsFound[] {
  const units = unitsOf(bench);
  const shares = sharesIn(bench, units, [...bench.demands, ...rivals]);
  const rivalAt = rivalsOf(bench, units, shares);
  const { demandManySigns, demandOtherWords } = bench.scale.values;
  const isSilent = !units.some(({ isTelling }) => isTelling);
  return bench.demands.map((demand, place) => {
    const own = units.flatMap(({ part, place: of, isTelling }, at) => {
      const share = shares[place]?.[at] ?? 0;
      return share > 0 ? [{ place: of, part, share, isTelling, rival: rivalAt(place, at) }] : [];
    });
    const ranked = own.sort((a, b) => b.share - a.share);
    const first = ranked.filter(({ share, rival }) => share >= rival);
    const isTold = ({ part, share, isTelling }: (typeof own)[number]) =>
      (isTelling || (share >= demandManySigns && states(part))) && !isBesideDemand(part.text, demand.text);
    return {
      stretches: first.filter(isTold).slice(0, mostStretches),
      isRefused: own.some(({ part, share }) => part.refusal !== null && share >= demandOtherWords),
      refusing: first.find(({ part }) => part.refusal !== null)?.part ?? null,
      isSilent,
    };
  });
}
