import { amountsOf } from './amounts.ts';
import type { Part } from './answer-parts.ts';
import { promisedDay, promisedInTime } from './promised-in-time.ts';
import type { Shortfall } from './shortfall.ts';
import type { Demand } from './split-demands.ts';

/** What was reported, and what is promised in time, as numbers in the unit asked for. */
type Amounts = { asked: number; reported: number; unit: string };

function amountsIn({ asked, reported }: Shortfall): Amounts | null {
  const [wanted] = amountsOf(asked);
  const [told] = amountsOf(reported);
  return wanted && told && wanted.unit === told.unit
    ? { asked: wanted.value, reported: told.value, unit: wanted.unit }
    : null;
}

/**
 * The day until which an answer promises what is left of a demand (已完成1860户，剩余140户11月底前完工), where it lies within the limit, and where
 * what was done and what is promised come to what was asked. Null where it does not. `parts` are those of the sentences that answer.
 */
export function promisedRest(
  demand: Pick<Demand, 'limit' | 'text'>,
  parts: readonly Part[],
  { rest, shortfall }: { rest: string | null; shortfall: Shortfall | null },
): string | null {
  const ahead = parts.flatMap((part) => {
    // The day must be that of the rest itself.
    if (rest !== null && !part.text.includes(rest)) return [];
    const until = promisedInTime(demand, part);
    return until === null ? [] : [{ part, until }];
  });
  const [first] = ahead;
  if (!first) return null;
  if (shortfall === null) return first.until;
  const amounts = amountsIn(shortfall);
  const year = first.part.days.answered?.slice(0, 4);
  const isSoon = ahead.every(({ part }) => promisedDay(part)?.iso?.slice(0, 4) === year);
  // What falls short is not made good in another year, where the opinion names none.
  if (amounts === null || (demand.limit === null && !isSoon)) return null;
  const promised = ahead.flatMap(({ part }) => amountsOf(part.text).filter(({ unit }) => unit === amounts.unit));
  const isWhole = promised.some(({ value }) => {
    return value >= amounts.asked || (amounts.unit !== '%' && value + amounts.reported >= amounts.asked);
  });
  return isWhole ? first.until : null;
}
