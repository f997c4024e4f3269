import type { TermVector, TermWeights } from '../terms/term-weights.ts';
import { type AnswerValues, answerValues } from './answer.numbers.ts';
import { type Part, type Passage, partsOf } from './answer-parts.ts';
import { type Held, reached, type Scale, sharesOf } from './answer-shares.ts';
import type { Asked } from './demand-state.ts';
import { type HeldAnyhow, heldAnyhow, isByDeed, partsThatDo, tellingParts } from './held-anyhow.ts';
import { noDays, type PaperDays } from './in-time.ts';
import type { Demand } from './split-demands.ts';

/** `fits`: the measures answer the point as a whole, whatever its demands say. `old`: passages of them that stood already in earlier papers. `rivals`: the demands of the other points. */
export type AnswerOptions = {
  values?: AnswerValues;
  days?: PaperDays;
  fits?: boolean;
  old?: readonly string[];
  rivals?: () => readonly Demand[];
};

/** The demands of a point and what may answer them, in parts. `shares`: how much of each demand each part takes up. */
export type Bench = {
  demands: readonly Demand[];
  measures: readonly Passage[];
  parts: readonly Part[];
  /** Parts that stood already in earlier papers: they answer nothing. */
  oldParts: readonly Part[];
  otherParts: readonly Part[];
  /** All that is told only takes a stance. */
  isEmpty: boolean;
  point: Asked;
  /** The terms of all measures together. */
  whole: TermVector;
  shares: readonly (readonly number[])[];
  scale: Scale;
  days: PaperDays;
  fits: boolean;
};

export function benchOf(
  demands: readonly Demand[],
  measures: readonly Passage[],
  weights: TermWeights,
  others: readonly Passage[],
  { values = answerValues, days = noDays, fits = false, old = [] }: AnswerOptions,
): Bench {
  const scale: Scale = { weights, values };
  const all = partsOf(measures, weights, days, old, values);
  const parts = all.filter(({ isOld, isAdmitted, isEmpty }) => !isOld && !isAdmitted && !isEmpty);
  const isWhole = parts.length === all.length;
  const asked = demands.map((demand) => demand.text).join('\n');
  return {
    demands,
    measures,
    parts,
    oldParts: all.filter(({ isOld }) => isOld),
    isEmpty: parts.length === 0 && all.some(({ isEmpty }) => isEmpty),
    otherParts: others.flatMap((measure) => partsOf([measure], weights)),
    point: {
      vector: weights.vectorOf(asked),
      text: [asked, ...measures.map(({ title }) => title)].join('\n'),
    },
    whole: weights.vectorOf(
      (isWhole ? measures.map(({ title, text }) => `${title}\n${text}`) : parts.map(({ text }) => text)).join('\n'),
    ),
    shares: demands.map((demand) => sharesOf(demand, parts, scale)),
    scale,
    days,
    fits,
  };
}

/** What answers one demand. `likely`: the parts that take up about as many of its words as the best. */
export type Found = {
  demand: Demand;
  held: Held | HeldAnyhow | null;
  likely: readonly Part[];
  answering: readonly Part[];
  /** Where a refusal counts: of a passage that takes up nothing of the demand only a sentence with some of its words. */
  refusing: readonly Part[];
  isOnly: boolean;
  isMeant: (part: number) => boolean;
  /** The sentence that comes nearest to it. */
  nearest: string;
};

export function foundFor(
  demand: Demand,
  place: number,
  { demands, parts, otherParts, whole, shares, scale, fits }: Bench,
): Found {
  const { values } = scale;
  const share = (at: number) => shares[place]?.[at] ?? 0;
  const best = Math.max(0, ...(shares[place] ?? []));
  const isOnly = demands.length === 1;
  const enough = reached(demand, best, whole, otherParts, scale);
  const held = enough ?? heldAnyhow(demand, isOnly, parts, fits);
  const likely = parts.filter((_, at) => share(at) > 0 && share(at) >= best * values.demandAsGood);
  const telling = isByDeed(held) ? partsThatDo(held, demand, parts) : tellingParts(demand, parts, isOnly);
  const answering = enough === null && held !== null ? telling : likely;
  const own = parts.filter((_, at) => share(at) >= values.demandTrace);
  return {
    demand,
    held,
    likely,
    answering,
    refusing: isOnly && likely.length === 0 ? parts : held === null ? own : answering,
    isOnly,
    isMeant: (at) => share(at) >= values.demandTrace && shares.every((other) => (other[at] ?? 0) <= share(at)),
    nearest: parts[(shares[place] ?? []).indexOf(best)]?.text ?? '',
  };
}
