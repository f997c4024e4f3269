import { blank } from '../paper/walk.rules.ts';

/** A number with its unit and the words before it. */
export type Count = { label: string; number: number; unit: string; index: number };

export const countUnit = '(?:条|件|项|个|名|处|家|所|票|张|人|户|人次|份|起|万元|亿元|元|平方米|公里|张)';

const segment = new RegExp(
  `^(?<lead>其中|分别是|分别为|包括|含|有)?[：:]?(?<label>[\\p{Script=Han}A-Z“”0-9、·]{0,20}?)(?<number>\\d+(?:\\.\\d+)?)(?<unit>${countUnit})$`,
  'u',
);

/** 已落实2条: a part of a list of counts; null for other words. */
export function countOf(text: string, index = 0): (Count & { lead: string }) | null {
  const found = segment.exec(text.trim());
  if (!found?.groups) return null;
  const { lead = '', label = '', number = '', unit = '' } = found.groups;
  if (/^(?:比|较|同比|超过|增加|减少|约|近|至|的|每|达(?!到时序进度)|第|高于|低于)/u.test(label)) return null;
  return { lead, label, number: Number(number), unit, index };
}

/** Longest run of counts that follow one another from the beginning of a text, set apart by 、，；. */
export function leadingCounts(text: string): (Count & { lead: string })[] {
  const run: (Count & { lead: string })[] = [];
  let at = 0;
  for (const piece of text.split(/(?<=[、，；,;])/u)) {
    const count = countOf(piece.replace(/[、，；。,;]$/u, '').replaceAll('〇', ''), at);
    if (count === null) break;
    run.push(count);
    at += piece.length;
  }
  return run;
}

/** The text with brackets blotted out. */
export const open = (text: string): string => blank(text);

/** A percentage with the decimals in which it is printed fits a share, rounded up or down at the half. */
export function fitsShare(percent: string, part: number, base: number): boolean {
  const decimals = percent.split('.')[1]?.length ?? 0;
  const step = 10 ** -decimals;
  return Math.abs((part / base) * 100 - Number(percent)) <= step / 2 + 1e-6;
}
