import { holds } from '#core/rules/first-match.ts';
import { type Amount, amountsOf } from './amounts.ts';
import type { Asked } from './asked-amounts.ts';
import {
  before,
  fell,
  moved,
  ofWhich,
  shareBase,
  shareName,
  tellsAll,
  wantsChange,
  wantsLead,
  wholeDone,
} from './derived-amounts.rules.ts';
import type { Reported, ReportingSentence } from './reported-amounts.ts';

const inHundred = 100;
const hundredth = '%';

type Two = { first: Amount; second: Amount; between: string; clause: string };

/** The only two amounts of a sentence in one unit that is no share, in their order, with the words between them and those of the second. */
export function onlyTwo(text: string): Two | null {
  const amounts = amountsOf(text);
  const units = [...new Set(amounts.map(({ unit }) => unit))].filter((unit) => unit !== hundredth);
  for (const unit of units) {
    const [first, second, third] = amounts.filter((one) => one.unit === unit);
    if (!first || !second || third) continue;
    const between = text.slice(first.figure.end, second.figure.start);
    const next = amounts.find(({ figure }) => figure.start > second.figure.start)?.figure.start;
    const clause = text.slice(Math.max(first.figure.end, text.lastIndexOf('，', second.figure.start)), next);
    return { first, second, between, clause };
  }
  return null;
}

/** The second of two amounts with the words of both: what they count is named beside the first. */
function ofBoth({ first, second }: Two): Amount {
  return { ...second, terms: new Set([...first.terms, ...second.terms]) };
}

function derived(from: Amount, value: number, unit: string, words: string): Reported {
  const rounded = Math.round(value * 10) / 10;
  const figure = { ...from.figure, text: `${rounded}${unit}（${words}）`, value: String(rounded), unit };
  return { ...from, value, unit, coarse: 0.05, figure, tells: 'whole', rules: [] };
}

/** The share that two counts tell: 应投671家，已投647家. */
function shareTold(asked: Asked, demand: string, text: string): Reported | null {
  const two = onlyTwo(text);
  if (two === null || two.second.value > two.first.value || two.second.value === 0) return null;
  const { first, second, between, clause } = two;
  const base = shareBase.form.find(demand)?.groups.base;
  // 案件2317件，其中罚没案件1640件 tells no share of 罚没案件.
  if (base !== undefined && !text.slice(0, first.figure.start).includes(base)) return null;
  const did = shareName.form.find(demand)?.groups.did;
  const isNamed = did !== undefined && clause.includes(did);
  const isOf = holds(ofWhich, between) || isNamed;
  if (!isOf || holds(moved, between)) return null;
  // 改造小区312个，其中中心城区98个: a part of what was done tells of no share.
  const isOfDone =
    second.value / first.value < asked.value / inHundred && holds(wholeDone, text.slice(0, first.figure.start));
  if (isOfDone && !isNamed) return null;
  return derived(
    ofBoth(two),
    (second.value / first.value) * inHundred,
    asked.unit,
    `${second.figure.text}/${first.figure.text}`,
  );
}

/** By which share something rose or fell, told by the two values: 由4.8万次减少到3.1万次. */
function changeTold(asked: Asked, demand: string, text: string): Reported | null {
  const two = onlyTwo(text);
  if (two === null || two.first.value === 0 || two.second.value === 0) return null;
  if (!holds(moved, two.between) && !holds(before, two.between)) return null;
  const [first, second] = holds(moved, two.between) ? [two.first, two.second] : [two.second, two.first];
  const falls = second.value < first.value;
  if (falls !== holds(fell, wantsChange.form.words(demand) ?? '')) return null;
  const change = (Math.abs(second.value - first.value) / first.value) * inHundred;
  return derived(ofBoth(two), change, asked.unit, `${first.figure.text}→${second.figure.text}`);
}

/** The changes that sentences tell, each by itself, or by the value of the year before in the next one: 预算2860万元。上年度为2490万元。 */
function changesTold(asked: Asked, demand: string, near: readonly ReportingSentence[]): Reported[] {
  const own = near.flatMap(({ text }) => changeTold(asked, demand, text) ?? []);
  if (own.length > 0) return own;
  return near.slice(1).flatMap(({ text }, at) => {
    const first = near[at]?.text ?? '';
    return holds(before, text) ? (changeTold(asked, demand, `${first}，${text}`) ?? []) : [];
  });
}

/** By how many points the first of two rates is above the second. */
function leadTold(text: string): Reported | null {
  const rates = amountsOf(text).filter(({ unit }) => unit === hundredth);
  const [first, second, third] = rates;
  if (!first || !second || third) return null;
  return derived(first, first.value - second.value, '个百分点', `${first.figure.text}－${second.figure.text}`);
}

/** True where a demand asks by which share something is to change, which a level in the same unit does not tell. */
export function asksChange(asked: Asked, demand: string): boolean {
  return asked.unit === hundredth && holds(wantsChange, demand);
}

/**
 * What sentences of an answer tell of a share that was asked for without printing it: by a count and the part of it that was done, by a
 * value and the one that it came to, by two rates, or by words for all. Only sentences near the answer are read so.
 */
export function derivedFor(asked: Asked, demand: string, sentences: readonly ReportingSentence[]): Reported[] {
  const near = sentences.filter((one) => one.near);
  if (asked.unit.endsWith('百分点') && holds(wantsLead, demand))
    return near.flatMap(({ text }) => leadTold(text) ?? []);
  if (asked.unit !== hundredth || asked.asks === 'each') return [];
  if (holds(wantsChange, demand)) return changesTold(asked, demand, near);
  return near.flatMap(({ text }) => {
    const told = shareTold(asked, demand, text);
    if (told) return [told];
    const words = tellsAll.form.words(text);
    const printed = amountsOf(text).some(({ unit }) => unit === hundredth);
    const isAll = asked.value === inHundred && words !== null && holds(tellsAll, text) && !printed;
    return isAll ? [{ ...asked, figure: { ...asked.figure, text: words }, tells: 'whole' as const, rules: [] }] : [];
  });
}
