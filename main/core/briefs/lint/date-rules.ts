import type { Brief } from '../outline/brief.ts';
import { fault, type LintFault } from './lint-fault.ts';
import { around, typedTexts } from './typed-texts.ts';

const signed = /^\d{4}年(?:[1-9]|1[0-2])月(?:[1-9]|[12]\d|3[01])日$/u;
const padded = /\d{4}年(?:0\d月|\d{1,2}月0\d日)/u;

/** Dates in Arabic figures without a zero before month or day (7.3.5.4). */
export function dateRules(brief: Brief): LintFault[] {
  const faults: LintFault[] = [];
  const date = brief.signature?.date;
  if (date !== undefined && !signed.test(date)) faults.push(fault('date-form', 'error', '成文日期', { date }));
  for (const { place, text } of typedTexts(brief)) {
    const match = padded.exec(text);
    if (match) faults.push(fault('date-form', 'warning', place, { date: around(text, match.index + 4) }));
  }
  return faults;
}
