import { firstMatch, reasonOf } from '#core/rules/first-match.ts';
import type { RuleReason } from '#shared/domain/rule-reason.ts';
import { groupBy } from '../../group-by.ts';
import {
  type AmountValues,
  type AskedRule,
  actually,
  amountValues,
  askedRules,
  atLeast,
  forEach,
  lessBy,
  nearly,
  type ReportedRule,
  reportedRules,
  settles,
  shareUnit,
  timeUnit,
} from './amount.rules.ts';
import { type Amount, amountsOf } from './amounts.ts';
import { isInWords } from './counts-in-words.ts';
import type { Tense } from './tense.ts';

const wholeShare = 100;

/** An amount that was asked for and is not reached by what the answer reports. */
export type Shortfall = { asked: string; reported: string; rules: RuleReason[] };
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
  plain: boolean;
  doubtful: boolean;
};

/** A sentence of an answer with one tense. `near`: it answers the demand, or follows right behind what does. */
export type ReportingSentence = { text: string; near: boolean };

/** True for a sentence that tells of amounts that were reached, and does not only promise. */
export function tellsReached({ text, tense }: { text: string; tense: Tense }): boolean {
  return tense !== 'promised' || actually.test(text);
}

type Asked = Amount & { asks: 'least' | 'most' | 'each' | 'each-most'; rules: RuleReason[] };
type Reported = Amount & { tells: 'whole' | 'part' | 'left'; rules: RuleReason[] };

export function decideAsked(marked: string, rules: readonly AskedRule[] = askedRules) {
  return firstMatch(rules, marked);
}

export function decideReported(marked: string, rules: readonly ReportedRule[] = reportedRules) {
  return firstMatch(rules, marked);
}

/** True for a time by which something is to be done, and not one that is to be reached: 5天, not 至少5天. */
function isMoment({ unit, marked }: Amount): boolean {
  return timeUnit.test(unit) && !atLeast.test(marked);
}

function askedIn(demand: string): Asked[] {
  return amountsOf(demand).flatMap((amount) => {
    const decided = decideAsked(amount.marked);
    const asks = decided?.rule.asks ?? null;
    if (asks === null || (asks === 'least' && isMoment(amount))) return [];
    // 召开一次会议 asks for a deed, which is told without a number.
    if (amount.value < 2 && isInWords(amount.figure)) return [];
    return [{ ...amount, asks, rules: reasonOf(decided) }];
  });
}

/** The amounts in figures of which an answer must tell: not those that only say which things are meant, or what there is. */
export function amountsWanted(demand: string): Amount[] {
  return amountsOf(demand).filter(({ marked, figure }) => {
    return !isInWords(figure) && (decideAsked(marked)?.rule.asks ?? null) !== null;
  });
}

/** The rules of figures of an answer behind which no other in the same unit stands. */
const rulesAlone = reportedRules.filter((rule: ReportedRule) => rule.next === undefined);

/** So much of an amount as the share behind it tells, by the figure of that share. */
function shareOf(amount: Amount, share: Amount): Amount {
  return { ...amount, value: (amount.value * share.value) / wholeShare, coarse: 0, figure: share.figure };
}

function reportedIn(
  { text }: ReportingSentence,
  demand: string,
  rules: readonly ReportedRule[] = reportedRules,
): Reported[] {
  const amounts = amountsOf(text);
  return amounts.flatMap((amount, at): Reported[] => {
    const next = amounts[at + 1];
    const decided = decideReported(amount.marked, next?.unit === amount.unit ? rules : rulesAlone);
    if (!decided) return [];
    const act = decided.rule.unlessAsked?.words(decided.words);
    const tells = act && demand.includes(act) ? 'part' : decided.rule.tells;
    const because = reasonOf(decided);
    if (tells === 'share') return next ? [{ ...shareOf(amount, next), tells: 'whole', rules: because }] : [];
    return tells === null ? [] : [{ ...amount, tells, rules: because }];
  });
}

/** How far two figures count the same thing: the share of the terms of the one with fewer. Null where one says nothing of what it counts. */
function likeness(asked: Amount, reported: Amount): number | null {
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
function tellingOf(
  asked: Asked,
  all: readonly Asked[],
  { demand, sentences, values }: { demand: string; sentences: readonly ReportingSentence[]; values: AmountValues },
): Reported[] {
  const found = sentences.flatMap((sentence) =>
    reportedIn(sentence, demand)
      .filter((amount) => amount.unit === asked.unit && isMeant(asked, amount, all))
      .filter((amount) => asked.asks !== 'each' || forEach.test(amount.marked))
      .filter((amount) => !isMost(asked) || !isTakenOff(amount))
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
function listedShares(
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

/** True for a value that only differs by the way it is printed: 12000户 – 1.2万户. */
function isRounded(asked: Amount, value: Amount, { amountRounding }: AmountValues): boolean {
  const coarse = Math.max(value.coarse, asked.coarse > 0.5 ? asked.coarse : 0);
  return Math.abs(asked.value - value.value) <= Math.min(coarse, asked.value * amountRounding);
}

/** True for what was taken off an amount: no value that was reached. */
function isTakenOff({ unit, marked }: Amount): boolean {
  return lessBy.test(marked) || (!timeUnit.test(unit) && settles.test(marked));
}

/** True for an amount that is not to be exceeded. */
function isMost({ asks }: Asked): boolean {
  return asks === 'most' || asks === 'each-most';
}

/** True for an amount that each of many is to have, so that one of them does not answer for the others. */
function isEach({ asks }: Asked): boolean {
  return asks === 'each' || asks === 'each-most';
}

function meets(asked: Asked, value: Amount, values: AmountValues): boolean {
  if (value.value === asked.value || isRounded(asked, value, values)) {
    return isMost(asked) || value.value !== asked.value || !nearly.test(value.figure.text);
  }
  return isMost(asked) ? value.value < asked.value : value.value > asked.value;
}

/** What several amounts come to together, where they may be added up. */
function sumOf(asked: Asked, reported: readonly Reported[]): number {
  if (asked.asks !== 'least' || shareUnit.test(asked.unit)) return 0;
  const parts = reported.filter(({ tells }) => tells === 'part');
  if (parts.length < 2) return 0;
  return parts.reduce((sum, { value }) => sum + value, 0);
}

/** The figures that tell how far it came. Of what is not to be exceeded what is left tells that, where it is told. */
function reachedOf(asked: Asked, telling: readonly Reported[]): Reported[] {
  const left = isMost(asked) ? telling.filter(({ tells }) => tells === 'left') : [];
  return left.length > 0 ? left : telling.filter(({ tells }) => tells !== 'left');
}

/** The figure that tells most for what was asked: what was reached before what was left. */
function bestOf(asked: Asked, telling: readonly Reported[]): Reported | undefined {
  const reached = reachedOf(asked, telling);
  const shown = reached.length > 0 ? reached : telling;
  // Of what each has, the least tells; of what none may exceed, the most.
  const most = asked.asks === 'least' || asked.asks === 'each-most';
  return [...shown].sort((a, b) => (most ? b.value - a.value : a.value - b.value))[0];
}

function shortfallOf(asked: Asked, telling: readonly Reported[], values: AmountValues): Shortfall | null {
  const reached = reachedOf(asked, telling);
  const isReached = isEach(asked)
    ? reached.length > 0 && reached.every((one) => meets(asked, one, values))
    : reached.some((one) => meets(asked, one, values)) || sumOf(asked, reached) >= asked.value;
  if (isReached) return null;
  const best = bestOf(asked, telling);
  if (!best) return null;
  return { asked: asked.figure.text, reported: best.figure.text, rules: [...asked.rules, ...best.rules] };
}

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
    .map((asked) => ({ asked, telling: tellingOf(asked, all, { demand, sentences, values }) }))
    .filter(({ telling }) => telling.length > 0);
  const shortfalls = compared.flatMap(({ asked, telling }) =>
    [...listedShares(asked, sentences, demand, values), telling].flatMap(
      (one) => shortfallOf(asked, one, values) ?? [],
    ),
  );
  const told = compared.flatMap(({ asked, telling }) => {
    const best = bestOf(asked, telling);
    return best ? [{ asked: asked.figure.text, reported: best.figure.text }] : [];
  });
  const reached = compared.length > 0 && shortfalls.length === 0;
  const plain = reached && compared.length === all.length && compared.every((one) => isPlain(one, values));
  const doubtful = all.some(
    (asked) => compared.every((one) => one.asked !== asked) && isDoubtful(asked, sentences, demand, values),
  );
  return { told, shortfall: shortfalls[0] ?? null, reached, plain, doubtful };
}

/** True where what tells of an amount counts the very thing, or is the very amount, alone or in all. */
function isPlain({ asked, telling }: { asked: Asked; telling: readonly Reported[] }, values: AmountValues): boolean {
  const isSame = telling.some((one) => (likeness(asked, one) ?? 0) >= values.amountSameThing);
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
  return asked.asks !== 'each' && same.length > 0 && !same.some((one) => meets(asked, one, values));
}
