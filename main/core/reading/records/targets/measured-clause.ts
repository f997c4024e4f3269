import type { ReadingReason } from '#shared/domain/reading-reason.ts';
import { type Figure, findFigures } from '#shared/text/figure.ts';
import { readAction } from './action-count.ts';
import { isActing, isBareName, isCounted, isIndicator, isVagueName, stripLeadIns } from './indicator-name.ts';

/** One measured thing of a clause; offsets are those of the clause in its sentence. */
export type Measured = {
  indicator: string;
  value: string;
  unit: string;
  qualifier: string | null;
  confidence: number;
  because: ReadingReason[];
};

/** What the clause before said, for clauses that leave the subject out. */
export type Carried = { indicator: string | null; verb: string | null };

const change =
  /(?:同口径|可比口径|按可比价(?:格)?|同比|环比|年均|比上年|比去年|较上年(?:同期)?|较去年|累计)*(?:实现)?(?:增长|增幅|下降|降低|减少|提高|提升|上升|回落|增加|扩大|压减|缩小|增|降|涨)(?:到|至|了|为|达到?|速度(?:为|达到?)?)?$/;
const level =
  /(?:预计|力争|预期|稳定|保持|控制|维持|有望|累计|总计|合计|约|已)*(?:达到|达|为|是|突破|超过|超|完成|实现|在|提高到|提升到|降至|降到|升至|增至|增加到|扩大到|设定为|约|保持|稳定|维持)$/;
// 小时 and 分钟 measure only what is called a time: 24小时热线 is a name.
const timeUnits = /^(?:小时|分钟|天|个月|年)$/;

/** Words before the figure without the verb; `isChange` tells a growth from a level. */
function subjectOf(head: string): { name: string; isChange: boolean; hasVerb: boolean } {
  const text = head.trimEnd();
  const changed = text.replace(change, '');
  if (changed !== text) return { name: stripLeadIns(changed), isChange: true, hasVerb: true };
  const levelled = text.replace(level, '').replace(/(?:均|都|已|也|分别)$/, '');
  // 民生支出占一般公共预算支出的82%: the share is what is measured.
  return {
    name: stripLeadIns(levelled).replace(/占[^，]{2,20}的$/, '$&比重'),
    isChange: false,
    hasVerb: levelled !== text,
  };
}

function fits(figure: Figure, indicator: string): boolean {
  return !timeUnits.test(figure.unit) || /时间|时长|天数|周期|年限|寿命/.test(indicator);
}

function named(figure: Figure, indicator: string, confidence: number, reason: ReadingReason): Measured | null {
  if (!fits(figure, indicator)) return null;
  return {
    indicator: indicator.replace(/\s+(?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff])\s+/g, ''),
    value: figure.value,
    unit: figure.unit,
    qualifier: figure.qualifier,
    confidence,
    because: [reason],
  };
}

/** The single figure of a clause with its subject: named in the clause, or carried over from the clause before. */
function readOne(clause: string, figure: Figure, carried: Carried): Measured | null {
  const head = clause.slice(0, figure.start);
  const tail = clause
    .slice(figure.end)
    .replace(/^\s*[（(][^（）()]*[）)]/, '')
    .replace(/(?:大关|台阶)?[。\s*”’]+$|(?:大关|台阶)$/, '')
    .trim();
  const { name, isChange, hasVerb } = subjectOf(head);
  if (tail === '') {
    if (isVagueName(name)) return null;
    const whole = completeBareName(name, carried);
    if (whole !== null) return whole === '' ? null : named(figure, whole, 0.8, 'indicator-before');
    if ((hasVerb || /^(?:达到|突破|超过|高于)/.test(figure.text)) && !isChange && isCounted(name))
      return named(figure, name, 0.82, 'counted-thing');
    if (isIndicator(name) && hasVerb) return named(figure, name, 0.93, 'indicator-with-verb');
    if (isIndicator(name)) return named(figure, name, 0.88, 'indicator-beside-figure');
    if (name === '' && (isChange || /^[%％]|个百分点/.test(figure.unit)) && carried.indicator)
      return named(figure, carried.indicator, 0.8, 'indicator-before');
  }
  const action = readAction(head);
  if (action && action.object.length >= 2 && tail === '')
    return named(figure, `${action.verb}${action.object}`, 0.82, 'counted-action');
  if (action && action.object === '' && /^[\u4e00-\u9fffA-Za-z“”]{2,16}$/.test(tail))
    return named(figure, `${action.verb}${tail}`, 0.78, 'counted-action');
  // 特色康居乡村300个、特色康居区5个: the second thing shares the verb of the first.
  if (tail === '' && carried.verb && !hasVerb && !isActing(name) && /^[\u4e00-\u9fffA-Za-z“”（）]{2,16}$/.test(name))
    return named(figure, `${carried.verb}${name}`, 0.7, 'verb-before');
  return null;
}

/**
 * 总数 and 占全省比重 with the thing that the clause before named; 增加值 behind 工业总产值 as 工业增加值. Empty when nothing was named
 * before, null when the name says enough by itself.
 */
function completeBareName(name: string, carried: Carried): string | null {
  const before = (carried.indicator ?? '').slice(carried.verb?.length ?? 0);
  if (name === '增加值') return /^(.+?)(?:总产值|产值)$/.exec(before)?.[1]?.concat(name) ?? '';
  if (!isBareName(name)) return null;
  return before === '' ? '' : `${before}${name}`;
}

/**
 * What a clause (no comma or full stop inside) measures. A clause with more figures than subjects gives nothing, except 由…提高到…,
 * whose last figure is the value. Nothing is guessed: a figure without a subject that reads like an indicator is left out.
 */
export function readMeasuredClause(clause: string, carried: Carried): { found: Measured | null; next: Carried } {
  const figures = findFigures(clause);
  const last = figures.at(-1);
  // A clause without a figure has a subject of its own: what comes behind it is not about the clause before.
  if (!last) return { found: null, next: { indicator: null, verb: null } };
  const risen =
    figures.length === 2 && /(?:由|从)[^，]*(?:提高|提升|增加|增长|降|下降|扩大|缩小|减少|上升)(?:到|至)/.test(clause);
  if (figures.length > 1 && !risen) return { found: null, next: { indicator: null, verb: null } };
  const words = risen
    ? clause.replace(/(?:由|从).*?(?=(?:提高|提升|增加|增长|降|下降|扩大|缩小|减少|上升)(?:到|至))/, '')
    : clause;
  const figure = risen ? findFigures(words).at(-1) : last;
  const found = figure ? readOne(words, figure, carried) : null;
  const verb = readAction(words.slice(0, figure?.start ?? 0))?.verb ?? null;
  return {
    found,
    next: found
      ? { indicator: found.indicator, verb: verb && found.indicator.startsWith(verb) ? verb : null }
      : { indicator: null, verb: null },
  };
}

const separately =
  /^(.*?)(?:分别|各自)(?:预计|力争)?(同比|年均)?(?:增长|下降|达到?|为|提高|降低|完成|实现|是|约|突破|超过|下降到|提高到|增加|减少|降至)*(.*)$/;

/** A、B分别增长3%、5%: one measured thing per subject, when subjects and figures are equal in number; else none. */
export function readSeparately(clause: string): Measured[] {
  const hit = separately.exec(clause);
  if (!hit) return [];
  const figures = findFigures(hit[3] ?? '');
  const listed = (hit[1] ?? '').split(/[、和与及]/).map((name) => stripLeadIns(name));
  const names = completeNames(listed);
  if (names.length < 2 || names.length !== figures.length || !names.every(isIndicator)) return [];
  return names.flatMap((name, at) => {
    const figure = figures[at];
    const one = figure ? named(figure, name, 0.88, 'named-in-turn') : null;
    return one ? [one] : [];
  });
}

/** 城镇、农村居民人均可支配收入: a first name as long as the part in which the last one differs takes over the rest of it. */
function completeNames(names: string[]): string[] {
  const last = names.at(-1) ?? '';
  const per = /^(?:单位|万元)(?:地区生产总值|GDP|工业增加值)/.exec(names[0] ?? '')?.[0];
  if (per) return names.map((name) => (name.startsWith(per) ? name : `${per}${name}`));
  return names.map((name) =>
    !isIndicator(name) && name.length >= 2 && name.length <= 4 ? `${name}${last.slice(name.length)}` : name,
  );
}
