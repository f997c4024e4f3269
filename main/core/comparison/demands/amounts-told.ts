import { groupBy } from '../../group-by.ts';
import { type AmountValues, forEach, shareUnit } from './amount.rules.ts';
import type { Amount } from './amounts.ts';
import { type Asked, isMost } from './asked-amounts.ts';
import { forPeriodOf } from './per-period.ts';
import { isTakenOff, type Reported, type ReportingSentence, reportedIn } from './reported-amounts.ts';

/** How far two figures count the same thing: the share of the terms of the one with fewer. Null where one says nothing of what it counts. */
export function likeness(asked: Amount, reported: Amount): number | null {
  const fewest = Math.min(asked.terms.size, reported.terms.size);
  if (fewest === 0) return null;
  return [...asked.terms].filter((term) => reported.terms.has(term)).length / fewest;
}

/** How much two figures have in common of all that both say: 学位 is nearer to 学位 than to 公办学位. */
function nearness(asked: Amount, reported: Amount): number {
  const all = new Set([...asked.terms, ...reported.terms]);
  return [...asked.terms].filter((term) => reported.terms.has(term)).length / Math.max(1, all.size);
}

/** True where no other amount asked for in the same unit is nearer to a reported one. */
function isMeant(asked: Asked, reported: Amount, all: readonly Asked[]): boolean {
  const own = nearness(asked, reported);
  return all.every((other) => other.unit !== asked.unit || nearness(other, reported) <= own);
}

/** True for the only amount in its unit that each of many is to have: 每村不少于2辆 names the thing in another clause. */
function isOnlyEach(asked: Asked, all: readonly Asked[]): boolean {
  return asked.asks === 'each' && all.every((other) => other === asked || other.unit !== asked.unit);
}

/** The figures that tell of what was asked: those whose words come nearest to it, and those that only say how many. */
export function tellingOf(
  asked: Asked,
  all: readonly Asked[],
  { demand, sentences, values }: { demand: string; sentences: readonly ReportingSentence[]; values: AmountValues },
): Reported[] {
  const found = sentences.flatMap((sentence) =>
    reportedIn(sentence, demand)
      .filter((amount) => amount.unit === asked.unit && isMeant(asked, amount, all))
      .filter((amount) => asked.asks !== 'each' || forEach.test(amount.marked))
      .filter((amount) => !isMost(asked) || !isTakenOff(amount))
      .map((amount) => forPeriodOf(asked, amount))
      .map((amount) => ({
        amount,
        like: isOnlyEach(asked, all) ? null : likeness(asked, amount),
        near: sentence.near,
      })),
  );
  const best = Math.max(values.amountSameThing, ...found.map(({ like }) => like ?? 0));
  return found.flatMap(({ amount, like, near }) => ((like === null ? near : like >= best) ? [amount] : []));
}

/**
 * Shares that are told one by one for what the demand lists (中学、小学食堂覆盖率), by what they count: a share of one says nothing of the
 * other. None where the demand lists nothing.
 */
export function listedShares(
  asked: Asked,
  sentences: readonly ReportingSentence[],
  demand: string,
  values: AmountValues,
): Reported[][] {
  const listsMore = [...asked.listed].some((term) => !asked.terms.has(term));
  if (asked.asks !== 'least' || !shareUnit.test(asked.unit) || !listsMore) return [];
  const shares = sentences.flatMap((sentence) =>
    reportedIn(sentence, demand).filter(({ unit, tells, terms }) => {
      const known = [...terms].filter((term) => asked.listed.has(term)).length;
      return unit === asked.unit && tells !== 'left' && terms.size > 0 && known / terms.size >= values.amountListed;
    }),
  );
  return [...groupBy(shares, ({ terms }) => [...terms].sort().join(' ')).values()];
}
