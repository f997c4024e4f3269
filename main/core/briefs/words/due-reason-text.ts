import type { DueDate } from '#shared/domain/due-date.ts';
import { citedArticle } from '#shared/domain/rule-article.ts';
import { paperDate } from './paper-date.ts';

const units = { day: '日', 'working-day': '个工作日', month: '个月' } as const;

/**
 * How a due date was counted: 依据…，自2026年3月30日起2个月. Empty when the paper prints it, a person or list gave it, or nobody of the office
 * has confirmed the rule: a letter cites no rule that is not one yet.
 */
export function dueReasonText(due: DueDate): string {
  const reason = due.because;
  if (reason.by !== 'rule' || !reason.confirmed) return '';
  const article = citedArticle(reason.article);
  return `依据${article}，自${paperDate(reason.start)}起${reason.count}${units[reason.unit]}`;
}
