import { magnitudePattern, unitPattern } from './figure-unit.ts';
import { toHalfWidth } from './half-width.ts';

export type Figure = {
  /** The stretch of the text, qualifier and unit included, verbatim. */
  text: string;
  /** The number as printed, without its unit: `1,425.44`, `15~19`. */
  value: string;
  /** Unit with its power of ten: `亿元`, `万人次`, `%`, `个百分点`. Empty where the number stands alone (`1.79:1`). */
  unit: string;
  /** 左右, 以上, 不低于, 超过 …, or null. */
  qualifier: string | null;
  /** UTF-16 offsets of `text`. */
  start: number;
  end: number;
};

const before =
  '(?:不低于|不少于|不高于|不超过|不突破|控制在|力争达到|力争|达到|突破|超过|高于|低于|至少|大约|约为|将近|接近|超|约|近|逾|满)';
const after = '(?:左右|以上|以下|以内|上下|之内|多|余)';
// Bounded, and never begun inside a run of digits, so that a page of digits costs one pass.
const number = '(?<!\\d)(?:\\d{1,3}(?:[,，]\\d{3}){1,6}|\\d{1,15})(?:\\.\\d{1,8})?';

const quantity = new RegExp(
  `(${before})? ?((?:${number})(?: ?[-~～—–至到] ?(?:${number}))?) ?(多|余)?((?: ?(?:${magnitudePattern}))?) ?(${unitPattern})(${after})?`,
  'g',
);

// What stands right before a number and makes it a name or a rank: 第3次, G60, "1030", 1+10+100, P+R, 苏人发〔2025〕.
const nameBefore = /[第A-Za-z+＋.:：/〔[(（]$/;
const bracketed = /[（(]$/;

function isName(plain: string, start: number): boolean {
  const head = plain.slice(Math.max(0, start - 2), start).trimEnd();
  if (bracketed.test(head)) return false;
  if (/[：:]$/.test(head)) return /\d[：:]$/.test(head);
  return nameBefore.test(head);
}

/** Qualifier in front of the number as it is reported: 达到 and 力争达到 only lead up to the value and say nothing of it. */
function frontQualifier(text: string | undefined): string | null {
  if (text === undefined || text === '达到') return null;
  return text === '力争达到' ? '力争' : text;
}

/**
 * The quantities in a text, in order: a number with a unit of measure or count. Years, days, ordinals (第3次), hotline and road
 * numbers (12345, G60), names in digits ("1030") and counts without a unit are none. Works in one pass over the text.
 */
export function findFigures(text: string): Figure[] {
  const plain = toHalfWidth(text);
  const found: Figure[] = [];
  for (const hit of plain.matchAll(quantity)) {
    const numberAt = hit.index + (hit[1]?.length ?? 0);
    if (isName(plain, numberAt) || /[\d.]$/.test(plain.slice(0, numberAt).slice(-1))) continue;
    const qualifiers = [frontQualifier(hit[1]), hit[3] ?? null, hit[6] ?? null].filter((one) => one !== null);
    found.push({
      text: text.slice(hit.index, hit.index + hit[0].length).trim(),
      value: (hit[2] ?? '').replace(/ /g, ''),
      unit: `${(hit[4] ?? '').trim()}${hit[5] ?? ''}`,
      qualifier: qualifiers[0] ?? null,
      start: hit.index,
      end: hit.index + hit[0].length,
    });
  }
  return found;
}
