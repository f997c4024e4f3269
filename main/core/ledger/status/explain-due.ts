import type { DueDate } from '#shared/domain/due-date.ts';
import { message } from '#shared/messages/catalogue.ts';
import type { Language } from '#shared/messages/define-messages.ts';

const keys = {
  month: 'because.rule-months',
  day: 'because.rule-days',
  'working-day': 'because.rule-working-days',
} as const;

/** Why a date is what it is, in one sentence: rule, count, start day and article; or that a person typed it; and extensions. */
export function explainDue(due: DueDate, action: string, language: Language): string {
  const parts: string[] = [];
  const { because } = due;
  if (because) {
    const { count, start, article, unit } = because;
    parts.push(message(language, keys[unit], { action, count, start, article }));
    // Some packs say so in the name of their article already.
    if (!because.confirmed && !article.includes('待确认')) parts.push(message(language, 'because.unconfirmed'));
  } else {
    parts.push(message(language, 'because.typed'));
  }
  if (due.original !== due.date) parts.push(message(language, 'because.extended', { original: due.original }));
  return parts.join(language === 'zh-CN' ? '；' : '; ');
}
