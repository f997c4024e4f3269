import { type AmountValues, amountValues, evenly, reportedRules, respectively, shareUnit } from './amount.rules.ts';
import { amountsOf } from './amounts.ts';
import { countsOther, likeness, listedShares, tellingOf } from './amounts-told.ts';
import { type Asked, askedIn, isMost } from './asked-amounts.ts';
import { asksChange, derivedFor } from './derived-amounts.ts';
import { isTakenOff, type Reported, type ReportingSentence, reportedIn, rulesAlone } from './reported-amounts.ts';
import { bestOf, meets, type Shortfall, shortfallOf, sumOf } from './shortfall.ts';

/** An amount that was asked for, with the one that an answer tells of it, as printed. */
export type ToldAmount = { asked: string; reported: string };

/**
 * What an answer says of the amounts asked: all that it tells of, the first that is not reached, and whether all that are compared are.
 * `plain`: every amount is reached, by one that counts the very thing or is the very amount. `doubtful`: amounts in the unit asked for stand
 * there, none of which is known to count the thing, and none reaches it.
 */
export type AmountsAnswered = {
  told: ToldAmount[];
  shortfall: Shortfall | null;
  reached: boolean;
  /** Every amount asked for was compared. */
  all: boolean;
  plain: boolean;
  doubtful: boolean;
};

/**
 * How the amounts that a demand asks for are answered by the sentences of an answer that do not only promise: at least so much, at most so
 * much, by figures of the same unit that count the same thing. Amounts told one by one add up; interim ones do not stand against the final.
 */
export function answerAmounts(
  demand: string,
  sentences: readonly ReportingSentence[],
  values: AmountValues = amountValues,
): AmountsAnswered {
  const all = askedIn(demand);
  const compared = all
    .map((asked) => ({ asked, telling: tellingIn(asked, all, { demand, sentences, values }) }))
    .filter(({ telling }) => telling.length > 0);
  const shortfalls = compared.flatMap(({ asked, telling }) =>
    [...listedShares(asked, sentences, demand, values), ...eachShare(asked, telling, values), telling].flatMap(
      (one) => shortfallOf(asked, one, values) ?? [],
    ),
  );
  const told = compared.flatMap(({ asked, telling }) => {
    const best = bestOf(asked, telling);
    return best ? [{ asked: asked.figure.text, reported: best.figure.text }] : [];
  });
  const reached = compared.length > 0 && shortfalls.length === 0;
  const plain = reached && compared.length === all.length && compared.every((one) => isPlain(one, values));
  const isOther = compared.some(
    ({ asked, telling }) => telling.length > 0 && telling.every((one) => !isDerived(one) && countsOther(asked, one)),
  );
  const doubtful =
    isOther ||
    all.some((asked) => compared.every((one) => one.asked !== asked) && isDoubtful(asked, sentences, demand, values));
  return { told, shortfall: shortfalls[0] ?? null, reached, all: compared.length === all.length, plain, doubtful };
}

/** The amounts that tell of one asked for: those printed, else those that follow from others. */
function tellingIn(
  asked: Asked,
  all: readonly Asked[],
  input: { demand: string; sentences: readonly ReportingSentence[]; values: AmountValues },
): Reported[] {
  if (asksChange(asked, input.demand)) {
    const change = derivedFor(asked, input.demand, input.sentences);
    if (change.length > 0) return change;
  }
  const told = tellingOf(asked, all, input);
  return told.length > 0 ? told : derivedFor(asked, input.demand, input.sentences);
}

/**
 * Shares that are told one by one: of what is to reach one share evenly (三项覆盖率均达到100%), or one behind the other in one breath
 * (分别为100%、98.4%). None answers for another.
 */
function eachShare(asked: Asked, telling: readonly Reported[], values: AmountValues): Reported[][] {
  if (!shareUnit.test(asked.unit)) return oneByOne(asked, telling, values);
  const isEven = asked.asks === 'least' && evenly.test(asked.marked);
  return telling.flatMap((one) => {
    return one.tells !== 'left' && (isEven || respectively.test(one.marked)) ? [[one]] : [];
  });
}

/**
 * Counts that are told one behind the other (分别达到246项、231项和187项), where some reach what was asked for and some do not: each of many was to
 * have so much. Where none does they may add up.
 */
function oneByOne(asked: Asked, telling: readonly Reported[], values: AmountValues): Reported[][] {
  const each = telling.filter(({ marked, tells }) => tells !== 'left' && respectively.test(marked));
  const isMixed = asked.asks === 'least' && each.some((one) => meets(asked, one, values));
  return isMixed ? each.map((one) => [one]) : [];
}

/** True for an amount that is worked out from others, which no rule reads by itself. */
function isDerived({ rules }: Reported): boolean {
  return rules.length === 0;
}

/** True where what tells of an amount counts the very thing, or is the very amount, alone or in all. */
function isPlain({ asked, telling }: { asked: Asked; telling: readonly Reported[] }, values: AmountValues): boolean {
  const isSame = telling.some((one) => {
    const like = likeness(asked, one) ?? 0;
    return like >= values.amountSameThing || (isDerived(one) && like > 0);
  });
  return isSame || telling.some(({ value }) => value === asked.value) || sumOf(asked, telling) === asked.value;
}

/** True where sentences that answer tell of amounts in the unit, and none that reaches it. */
function isDoubtful(
  asked: Asked,
  sentences: readonly ReportingSentence[],
  demand: string,
  values: AmountValues,
): boolean {
  // Beside what was taken off it nobody knows whether an amount is the one before or after.
  const rules = isMost(asked) ? rulesAlone : reportedRules;
  const near = sentences.filter((one) => one.near).flatMap((one) => reportedIn(one, demand, rules));
  const same = near.filter((one) => {
    return one.unit === asked.unit && one.tells !== 'left' && !(isMost(asked) && isTakenOff(one));
  });
  if (asked.asks === 'each') return false;
  if (same.length > 0) return !same.some((one) => meets(asked, one, values) && !countsOther(asked, one));
  return countedShort(asked, sentences, values);
}

/** True where answers count the thing without saying what was done of it (受理1362件), and count fewer than were asked for. */
function countedShort(asked: Asked, sentences: readonly ReportingSentence[], values: AmountValues): boolean {
  const counted = sentences.filter((one) => one.near).flatMap(({ text }) => amountsOf(text));
  const alike = counted.filter((one) => {
    return one.unit === asked.unit && (likeness(asked, one) ?? 0) >= values.amountSameThing;
  });
  return asked.asks === 'least' && alike.length > 0 && alike.every((one) => one.value < asked.value);
}
