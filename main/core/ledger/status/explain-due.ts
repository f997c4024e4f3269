import type { DueDate, DueUnit } from '#shared/domain/due-date.ts';
import { message } from '#shared/messages/catalogue.ts';
import type { Language } from '#shared/messages/define-messages.ts';

const counted: Record<DueUnit, 'because.rule-months' | 'because.rule-days' | 'because.rule-working-days'> = {
  month: 'because.rule-months',
  day: 'because.rule-days',
  'working-day': 'because.rule-working-days',
};

/** Where a date comes from: rule, count, start and article; the words of the paper; the office's list; or the person who typed it. */
function originOf({ because }: DueDate, action: string, language: Language): string[] {
  switch (because.by) {
    case 'rule': {
      const { count, start, article, unit, confirmed } = because;
      const origin = message(language, counted[unit], { action, count, start, article });
      // Some packs say so in the name of their article already.
      const isOpen = !confirmed && !article.includes('待确认');
      return isOpen ? [origin, message(language, 'because.unconfirmed')] : [origin];
    }
    case 'paper':
      return [message(language, 'because.paper', { action, quote: because.citation.quote.slice(0, 60) })];
    case 'list':
      return [message(language, 'because.list', { heading: because.heading, cell: because.cell })];
    case 'person':
      return [message(language, because.who ? 'because.typed-by' : 'because.typed', { who: because.who })];
  }
}

/** Why a date is what it is, in one sentence: where it comes from, and every change of it with its reason. */
export function explainDue(due: DueDate, action: string, language: Language): string {
  const changes = due.changes.map(({ kind, from, reason, allowedBy }) => {
    const words = { from, reason: reason || '—', allowedBy };
    return message(
      language,
      kind === 'extension' && allowedBy ? 'because.extension-allowed' : `because.${kind}`,
      words,
    );
  });
  return [...originOf(due, action, language), ...changes].join(language === 'zh-CN' ? '；' : '; ');
}
