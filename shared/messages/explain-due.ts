import type { DueChange, DueDate, DueUnit } from '../domain/due-date.ts';
import { citedArticle } from '../domain/rule-article.ts';
import { message } from './catalogue.ts';
import type { Language } from './define-messages.ts';

const counted: Record<DueUnit, 'because.rule-months' | 'because.rule-days' | 'because.rule-working-days'> = {
  month: 'because.rule-months',
  day: 'because.rule-days',
  'working-day': 'because.rule-working-days',
};

/** So much of a paper's words fits into a line of a list. */
const shortQuote = 60;

/**
 * Where a date comes from: rule, count, start and article; the words of the paper; the office's list; or the person who typed it. `action` is
 * what is owed. `longest`: characters of the quotation that are shown.
 */
export function dueOrigin({ because }: DueDate, action: string, language: Language, longest = shortQuote): string[] {
  switch (because.by) {
    case 'rule': {
      const { count, start, unit, confirmed } = because;
      const article = citedArticle(because.article);
      const origin = message(language, counted[unit], { action, count, start, article });
      return confirmed ? [origin] : [origin, message(language, 'because.unconfirmed')];
    }
    case 'paper': {
      const { quote } = because.citation;
      const words = quote.length > longest ? `${quote.slice(0, longest)}……` : quote;
      return [message(language, 'because.paper', { action, quote: words })];
    }
    case 'list':
      return [message(language, 'because.list', { heading: because.heading, cell: because.cell })];
    case 'person':
      return [message(language, because.who ? 'because.typed-by' : 'because.typed', { who: because.who })];
  }
}

/** One change of a due date in words: from which day, and why. */
function dueChangeText({ kind, from, reason, allowedBy }: DueChange, language: Language): string {
  const words = { from, reason: reason || '—', allowedBy };
  return message(language, kind === 'extension' && allowedBy ? 'because.extension-allowed' : `because.${kind}`, words);
}

/** Why a date is what it is, in one sentence: where it comes from, and every change of it with its reason. */
export function explainDue(due: DueDate, action: string, language: Language): string {
  const changes = due.changes.map((change) => dueChangeText(change, language));
  return [...dueOrigin(due, action, language), ...changes].join(language === 'zh-CN' ? '；' : '; ');
}
