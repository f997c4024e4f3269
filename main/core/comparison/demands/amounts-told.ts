import { splitAtStops } from '#core/language/clauses.ts';
import { groupBy } from '../../group-by.ts';
import { instrument } from '../terms/term.rules.ts';
import {
  type AmountValues,
  allByNow,
  fallsBy,
  forEach,
  grownFromOther,
  movedFromOther,
  movedTo,
  newOnes,
  ofWhich,
  respectively,
  roseBy,
  shareUnit,
} from './amount.rules.ts';
import type { Amount } from './amounts.ts';
import { type Asked, isEach, isMost } from './asked-amounts.ts';
import { isInWords } from './counts-in-words.ts';
import { forPeriodOf } from './per-period.ts';
import { isTakenOff, type Reported, type ReportingSentence, reportedIn } from './reported-amounts.ts';

/** How far two figures count the same thing: the share of the terms of the one with fewer. Null where one says nothing of what it counts. */
export function likeness(asked: Amount, reported: Amount): number | null {
  const fewest = Math.min(asked.terms.size, reported.terms.size);
  if (fewest === 0) return null;
  const shared = [...asked.terms].filter((term) => reported.terms.has(term)).length / fewest;
  return meansSame(asked, reported) ? Math.max(shared, likenessOfSense) : shared;
}

/** What one sense in other words is worth: as much as half of the words. */
const likenessOfSense = 0.5;

/** True where an answer counts in other words what was asked for: 绿肥 – 紫云英. */
function meansSame(asked: Amount, reported: Amount): boolean {
  return [...asked.wanted].some((sense) => reported.meant.has(sense));
}

/** So many signs of its own say that an amount is of another place, group or thing. */
const ownSigns = 3;
/** So many signs, and so much of all that is asked for, must be wanting in the clause of an amount. */
const wantingSigns = 3;
const wantingShare = 0.3;

/** The signs of words, each once. */
function signsIn(terms: ReadonlySet<string>): string[] {
  return [...new Set([...terms].flatMap((term) => [...term]))];
}

/** The part of its sentence between semicolons in which an amount stands. */
function partAround({ marked }: Amount): string {
  return splitAtStops(marked).find(({ text }) => text.includes('#'))?.text ?? marked;
}

/** The terms of an amount that name a thing: 经费 and 资金 are those of any matter. */
function nameWords({ terms }: Amount): string[] {
  return [...terms].filter((term) => !instrument.test(term));
}

/**
 * True where an answer counts another thing, or the thing of others: both amounts have words that the other has not (工业园区污水处理率 –
 * 城市生活污水处理率), and those asked for do not stand around it.
 */
export function countsOther(asked: Amount, reported: Amount): boolean {
  if (reported.terms.size === 0 || asked.terms.size === 0 || meansSame(asked, reported)) return false;
  const sharesName = nameWords(asked).some((term) => reported.terms.has(term));
  if (asked.value === reported.value && (sharesName || isInWords(asked.figure))) return false;
  const known = signsIn(asked.terms);
  const around = partAround(reported);
  const wanting = known.filter((sign) => !around.includes(sign));
  const own = signsIn(reported.terms).filter((sign) => !known.includes(sign));
  return wanting.length >= Math.max(wantingSigns, known.length * wantingShare) && own.length >= ownSigns;
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
  return isEach(asked) && all.every((other) => other === asked || other.unit !== asked.unit);
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
      .filter((amount) => asked.asks !== 'each' || isOfEach(amount))
      .filter((amount) => !isMost(asked) || !isTakenOff(amount))
      .filter((amount) => !(fallsBy.test(asked.marked) && roseBy.test(amount.marked)))
      .map((amount) => inAll(asked, amount))
      .map((amount) => forPeriodOf(asked, amount))
      .map((amount) => ({
        amount,
        like: isOnlyEach(asked, all) ? null : likeness(asked, amount),
        near: sentence.near,
      })),
  );
  const best = Math.max(values.amountSameThing, ...found.map(({ like }) => like ?? 0));
  const told = found.flatMap(({ amount, like, near }) => ((like === null ? near : like >= best) ? [amount] : []));
  return withoutTotals(asked, told);
}

/**
 * How much came to it, where new ones were asked for and an answer tells from how many to how many it came (由26名增加到52名: 26 are new); and to how many,
 * where it tells from how many and by how many (由16.7万户净增4.5万户).
 */
function inAll(asked: Asked, amount: Reported): Reported {
  const { before, figure } = amount;
  if (before === undefined) return amount;
  const words = `${before.figure.text}→${figure.text}`;
  if (isNewAsked(asked) && movedFromOther.test(amount.marked))
    return { ...amount, value: amount.value - before.value, figure: { ...figure, text: words } };
  if (!isNewAsked(asked) && grownFromOther.test(amount.marked))
    return {
      ...amount,
      value: amount.value + before.value,
      figure: { ...figure, text: `${before.figure.text}＋${figure.text}` },
    };
  return amount;
}

/** True where so many new ones are asked for. */
function isNewAsked({ marked }: Asked): boolean {
  return newOnes.test(marked);
}

/** True for what each of many has, or a standard was moved to. */
function isOfEach({ marked }: Amount): boolean {
  return forEach.test(marked) || movedTo.test(marked) || respectively.test(marked);
}

/** How many of the words of what was asked an amount has. */
function wordsOf(asked: Amount, { terms }: Amount): number {
  return [...asked.terms].filter((term) => terms.has(term)).length;
}

/**
 * Amounts without the totals of which a part is what was asked for: 接待游客712万人次，其中过夜游客138万人次 where 过夜游客 were asked for,
 * 累计建成118处，今年新建24处 where new ones were.
 */
function withoutTotals(asked: Asked, told: readonly Reported[]): Reported[] {
  const parts = told.filter(({ marked }) => ofWhich.test(marked));
  const nearest = Math.max(0, ...parts.map((one) => wordsOf(asked, one)));
  const isNew = newOnes.test(asked.marked) && told.some(({ marked }) => newOnes.test(marked));
  return told.filter((one) => {
    if (isNew && allByNow.test(one.marked) && !newOnes.test(one.marked)) return false;
    return ofWhich.test(one.marked) || parts.length === 0 || wordsOf(asked, one) >= nearest;
  });
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
