import { holds } from '#core/rules/first-match.ts';
import type { DemandState, Facet } from '#shared/domain/demand-state.ts';
import { type AmountValues, amountValues, timeUnit } from './amount.rules.ts';
import { amountsOf as amountsIn } from './amounts.ts';
import { type AmountsAnswered, answerAmounts } from './answer-amounts.ts';
import type { Part } from './answer-parts.ts';
import { amountsWanted } from './asked-amounts.ts';
import { reports } from './asking.rules.ts';
import { eachTime, forbids, namesTime } from './evidence.rules.ts';
import { isInTime, type PaperDays } from './in-time.ts';
import { type Lateness, latenessOf } from './lateness.ts';
import { openMatterIn, restIn, undoneIn } from './progress.ts';
import { tellsReached } from './reported-amounts.ts';
import { restOf } from './rest.ts';
import type { Demand } from './split-demands.ts';
import { decideTense } from './tense.ts';
import { restOfWhole } from './whole-in-two.ts';

/** The amounts of a demand held against what the measures report, promises left out. */
export function amountsOf(
  demand: Demand,
  answering: readonly Part[],
  all: readonly Part[],
  values: AmountValues = amountValues,
): AmountsAnswered {
  const sentences = all.map(({ text, tense }, at) => {
    const before = all[at - 1];
    const near = [all[at], before].some((part) => part !== undefined && answering.includes(part));
    return { text, near, tense };
  });
  return answerAmounts(demand.text, sentences.filter(tellsReached), values);
}

/**
 * True when an answer tells when, or that it was done by its own day, which lies within the limit. Of an amount that is not reached the
 * rest has no day yet; one that is was done in time as far as anybody knows.
 */
function isTimed(limit: string, { answering, all, amounts }: Answer, days: PaperDays): boolean {
  if (amounts.shortfall !== null || amounts.reached) return true;
  const own = new Set(answering.map(({ sentence }) => sentence));
  // The day of what is still to come of it stands behind what was done, in the same sentence.
  if (all.some((part) => own.has(part.sentence) && holds(namesTime, part.text))) return true;
  // 到账后30日内发放 is the time of each case, which is told by another.
  if (holds(eachTime, limit) && answering.some((part) => amountsIn(part.text).some(({ unit }) => timeUnit.test(unit))))
    return true;
  return isInTime(limit, days) === true && answering.some((part) => decideTense(part.text)?.rule.tense === 'done');
}

export type Answer = {
  demand: Demand;
  answering: readonly Part[];
  all: readonly Part[];
  /** Whether the part at a place takes up the words of this demand more than those of any other. */
  isMeant: (part: number) => boolean;
  amounts: AmountsAnswered;
};

export function lackingOf(answer: Answer, days: PaperDays): Facet[] {
  const { demand, answering, all, amounts } = answer;
  const lacking: Facet[] = [];
  if (demand.limit && !isTimed(demand.limit, answer, days)) lacking.push('limit');
  if (amounts.shortfall) lacking.push('amount');
  const units = new Set(answering.flatMap((part) => amountsIn(part.text)).map(({ unit }) => unit));
  // 3个工作日内 is a limit, and no amount.
  const wanted = amountsWanted(demand.text).filter(({ figure }) => !demand.limit?.includes(figure.text));
  const isTold = amounts.told.length > 0 || wanted.some(({ unit }) => units.has(unit));
  if (wanted.length > 0 && !isTold) lacking.push('figure');
  if (demand.report && !all.some((part) => holds(reports, part.text))) lacking.push('report');
  return lacking;
}

/** The words on the rest, where the amounts asked for do not tell that there is none. */
export function leftOf({ demand, answering, all, isMeant, amounts }: Answer, state: DemandState): string | null {
  if (state !== 'answered') return null;
  // What must not be has no scheme, site or draft that would still be on its way.
  if (holds(forbids, demand.text))
    return answering.map((part) => undoneIn(part)).find((words) => words !== null) ?? null;
  if (!amounts.reached || !amounts.all) return restOf(demand.text, answering, all, isMeant);
  const sentences = new Set(answering.map((part) => part.sentence));
  const own = all.filter(({ sentence }) => sentences.has(sentence) || sentences.has(sentence - 1));
  const whole = restOfWhole(demand.text, own);
  if (whole !== null) return whole;
  const undone = own.map((part) => undoneIn(part)).find((words) => words !== null);
  if (undone) return undone;
  // An amount that is reached says nothing of what has none.
  return answering.map((part) => openMatterIn(part, demand.text)).find((words) => words !== null) ?? null;
}

/** The first day behind the limit in the sentences that answer; where the amount is reached, only what was done may be late. */
export function lateOf({ demand, answering, all, amounts }: Answer, days: PaperDays): Lateness | null {
  if (demand.limit === null) return null;
  const sentences = new Set(answering.map((part) => part.sentence));
  for (const part of all) {
    const tells = amounts.reached ? isWhole(part, demand) : sentences.has(part.sentence);
    const late = tells && sentences.has(part.sentence) ? latenessOf(demand.limit, part.text, days) : null;
    if (late !== null) return late;
  }
  return null;
}

function isWhole(part: Part, demand: Demand): boolean {
  return part.tense === 'done' && restIn(part, demand.text) === null;
}
