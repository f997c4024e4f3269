import type { DueDate } from '#shared/domain/due-date.ts';
import { paperDate } from './paper-date.ts';

const units = { day: '日', 'working-day': '个工作日', month: '个月' } as const;

/** How a due date was counted: 依据…，自2026年3月30日起2个月. Empty when the paper prints it or a person or list gave it. */
export function dueReasonText(due: DueDate): string {
  const reason = due.because;
  if (reason.by !== 'rule') return '';
  const article = reason.article.trim() === '' ? reason.rule : reason.article;
  const open = reason.confirmed ? '' : '，该规则本机关尚未确认';
  return `依据${article}，自${paperDate(reason.start)}起${reason.count}${units[reason.unit]}${open}`;
}
