import type { ReadingReason } from '#shared/domain/reading-reason.ts';
import type { FigureChange } from '#shared/domain/readings/read-target.ts';
import type { Figure } from '#shared/text/figure.ts';
import type { ActionCount } from './action.rules.ts';
import { account, ofShare, otherSide, spendingItself } from './indicator.rules.ts';
import { isActing, isBareName, isCounted, isIndicator, isSubject, isVagueName } from './indicator-name.ts';
import { added, magnitudeOfUnit, percent, produced, reaching, thingBefore, thingBehind } from './measured.rules.ts';

/** What the clause before said, for clauses that leave the subject out. */
export type Carried = {
  indicator: string | null;
  verb: string | null;
  /** Unit of its figure, and which way it tells a change; absent where it had none. */
  unit?: string;
  /** A share of it that was told last, where one was: 税收收入占比. */
  share?: string;
  change?: FigureChange | undefined;
  /** The last account of a budget that was named, with the level it is of: 市级一般公共预算收入. */
  account?: string | undefined;
  /** What follows are purposes of spending, each with its amount. */
  spends?: boolean;
};

/** A clause with one figure: the name before it, its verb, and the words behind it. */
export type OneFigure = {
  name: string;
  isChange: boolean;
  hasVerb: boolean;
  /** The verb says growth or reaching, as only an indicator has it; 为 and 是 say anything. */
  isTelling?: boolean;
  /** What is done to what before the figure, where that is what is said. */
  action: ActionCount | null;
  figure: Pick<Figure, 'text' | 'unit'>;
  tail: string;
  carried: Carried;
};

export type MeasureRule = {
  id: string;
  reason: ReadingReason;
  means: string;
  /** How sure such a reading is, 0 to 1; what is printed in the clause is surer than what the clause before must lend. */
  confidence: number;
  /** What the figure measures, or null. */
  measures: (seen: OneFigure) => string | null;
};

/** The fewest signs of a thing that was acted upon: of one sign alone nobody can say what was counted. */
const leastObject = 2;

/** What the single figure of a clause measures. The first rule that names something decides. */
export const measureRules = [
  {
    id: 'measures-lent',
    reason: 'indicator-before',
    means: 'what the clause before named: with a name like 总数, or with a growth, a share or a verb of reaching alone',
    confidence: 0.8,
    measures: ({ tail, name, isChange, isTelling, figure, carried }) => {
      if (tail !== '') return null;
      if (name !== '') return completeBareName(name, carried);
      if (isOfShare(isChange, figure.unit, carried)) return carried.share ?? null;
      const isLevel = isTelling && (isOneUnit(carried.unit, figure.unit) || carried.change !== undefined);
      return isChange || isLevel || percent.form.test(figure.unit) ? carried.indicator || null : null;
    },
  },
  {
    id: 'measures-spending',
    reason: 'indicator-beside-figure',
    means: 'a purpose in a list of what is spent: 主要支出安排：教育3亿元 gives 教育支出',
    confidence: 0.82,
    measures: ({ tail, name, isChange, figure, carried }) => {
      if (tail !== '' || carried.spends !== true || isChange || !figure.unit.endsWith('元') || !isSubject(name))
        return null;
      return spendingItself.form.test(name) ? name : `${name}支出`;
    },
  },
  {
    id: 'measures-counted-thing',
    reason: 'counted-thing',
    means: 'a thing counted by itself, with a verb of reaching',
    confidence: 0.82,
    measures: ({ tail, name, hasVerb, isChange, figure }) =>
      tail === '' && (hasVerb || reaching.form.test(figure.text)) && !isChange && isCounted(name) ? name : null,
  },
  {
    id: 'measures-with-verb',
    reason: 'indicator-with-verb',
    means: 'the name of an indicator, with a verb',
    confidence: 0.93,
    measures: ({ tail, name, hasVerb }) => (tail === '' && hasVerb && isIndicator(name) ? name : null),
  },
  {
    id: 'measures-beside',
    reason: 'indicator-beside-figure',
    means: 'the name of an indicator right beside the figure',
    confidence: 0.88,
    measures: ({ tail, name }) => (tail === '' && isIndicator(name) ? name : null),
  },
  {
    id: 'measures-added',
    reason: 'counted-action',
    means: 'a thing of which so many were added: 高新技术企业净增30家',
    confidence: 0.8,
    measures: ({ tail, name, figure }) =>
      tail === '' && added.form.test(name) && isSubject(name) && !percent.form.test(figure.unit) ? name : null,
  },
  {
    id: 'measures-subject',
    reason: 'indicator-with-verb',
    means: 'whatever a verb of growth or of reaching says its figure of',
    confidence: 0.84,
    measures: ({ tail, name, isTelling, action }) =>
      tail === '' && isTelling && action === null && isSubject(name) ? name : null,
  },
  {
    id: 'measures-action',
    reason: 'counted-action',
    means: 'what is done to what before the figure',
    confidence: 0.82,
    measures: ({ tail, action }) =>
      action && action.object.length >= leastObject && tail === '' ? `${action.verb}${action.object}` : null,
  },
  {
    id: 'measures-action-behind',
    reason: 'counted-action',
    means: 'what is done before the figure to what stands behind it',
    confidence: 0.78,
    measures: ({ tail, action }) =>
      action && action.object === '' && thingBehind.form.test(tail) ? `${action.verb}${tail}` : null,
  },
  {
    id: 'measures-shared-verb',
    reason: 'verb-before',
    means: 'a second thing that shares the verb of the first: 建设特色乡村300个、特色街区5个',
    confidence: 0.7,
    measures: ({ tail, name, hasVerb, carried }) =>
      tail === '' && carried.verb && !hasVerb && !isActing(name) && thingBefore.form.test(name)
        ? `${carried.verb}${name}`
        : null,
  },
] as const satisfies readonly MeasureRule[];

/** 一般公共预算支出 behind 市级一般公共预算收入 is that of the same level. */
export function withLevel(name: string, { account: known }: Carried): string {
  const [own, last] = [name, known ?? ''].map((one) => account.form.find(one)?.groups.fund);
  return own && last && last !== own && last.endsWith(own) ? `${last}${name.slice(own.length)}` : name;
}

/** True where a name says too little even with the clause before, so that no rule is asked. */
export function saysTooLittle({ tail, name, carried }: OneFigure): boolean {
  if (tail !== '') return false;
  const completed = completeBareName(name, carried);
  return completed === '' || (completed === null && isVagueName(name));
}

/** True for a share of what the clause before named (占比70%), behind which that is told of again (增长5%). */
export function isShareOfCarried({ name, carried }: Pick<OneFigure, 'name' | 'carried'>): boolean {
  return carried.indicator !== null && isBareName(name) && ofShare.form.test(name);
}

/** True for a figure that goes on with a share: 占比70%、提高2个百分点, but not 占比70%，增长5%. */
function isOfShare(isChange: boolean, unit: string, { share }: Carried): boolean {
  return share !== undefined && percent.form.test(unit) && (!isChange || unit.includes('百分点'));
}

/** True for 万元 and 元; and behind a step that was told without a figure any unit is its own. */
function isOneUnit(before: string | undefined, unit: string): boolean {
  const base = (text: string) => magnitudeOfUnit.form.replace(text);
  return before === undefined || base(before) === base(unit);
}

/**
 * 总数 and 占全省比重 with the thing that the clause before named; 增加值 behind 工业总产值 as 工业增加值. Empty when nothing was named
 * before, null when the name says enough by itself.
 */
export function completeBareName(name: string, carried: Carried): string | null {
  const before = (carried.indicator ?? '').slice(carried.verb?.length ?? 0);
  if (name === '增加值') return produced.form.find(before)?.groups.what?.concat(name) ?? '';
  const fund = otherSide.form.test(name) ? account.form.find(before)?.groups.fund : undefined;
  if (fund) return `${fund}${name}`;
  if (!isBareName(name)) return null;
  // 保有量 behind a rate is not that of the rate.
  if (ofShare.form.test(before)) return '';
  return before === '' ? '' : `${before}${name}`;
}
