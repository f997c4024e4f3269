import type { Brief } from '../outline/brief.ts';
import { fault, type LintFault } from './lint-fault.ts';

const good = /^[\p{Script=Han}]+〔\d{4}〕[1-9]\d*号$/u;

/** 发文字号: full year in 〔〕, no 第, no zero before the number (7.2.5); asked for where the paper has a head. */
export function referenceRules(brief: Brief): LintFault[] {
  if (brief.reference === null) {
    return brief.head && !brief.issue ? [fault('reference-missing', 'warning', '发文字号')] : [];
  }
  const reference = brief.reference.replace(/\s/gu, '');
  if (/〕号$/u.test(reference)) return [fault('reference-missing', 'warning', '发文字号')];
  return good.test(reference) ? [] : [fault('reference-form', 'error', '发文字号', { reference: brief.reference })];
}
