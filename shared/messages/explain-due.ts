import type { DueChange, DueDate, DueUnit, PaperDue } from '../domain/due-date.ts';
import { citedArticle } from '../domain/rule-article.ts';
import { isTold, type Telling, type Told, told, toldTogether } from './catalogue.ts';

const counted: Record<DueUnit, 'because.rule-months' | 'because.rule-days' | 'because.rule-working-days'> = {
  month: 'because.rule-months',
  day: 'because.rule-days',
  'working-day': 'because.rule-working-days',
};

/** So much of a paper's words fits into a line of a list. */
const shortQuote = 60;

/** From which day a paper's length of time counts, and whether that day only stands in for the receipt. */
function toldStart({ start, assumed }: NonNullable<PaperDue['counted']>): Told {
  if (assumed === 'last-decision') return told('because.session-end-assumed', { start });
  return told(assumed ? 'because.receipt-assumed' : 'because.counts-from', { start });
}

/**
 * Where a date comes from: rule, count, start and article; the words of the paper; the office's list; or the person who typed it. `action` is
 * what is owed. `longest`: characters of the quotation that are shown.
 */
export function toldOrigin({ because }: DueDate, action: Telling, longest = shortQuote): Told[] {
  switch (because.by) {
    case 'rule': {
      const { count, start, unit, confirmed } = because;
      const article = citedArticle(because.article);
      const origin = told(counted[unit], { action, count, start, article });
      // What the other assumptions move is a day or none; a start that is not the right one may move all.
      const standIn = because.assumptions?.includes('paper-day') ? [told('dues.assume-paper-day')] : [];
      return [origin, ...standIn, ...(confirmed ? [] : [told('because.unconfirmed')])];
    }
    case 'paper': {
      const { quote } = because.citation;
      const words = quote.length > longest ? `${quote.slice(0, longest)}……` : quote;
      const paper = told('because.paper', { action, quote: words });
      return because.counted === null ? [paper] : [paper, toldStart(because.counted)];
    }
    case 'list':
      // A day may come from a row of which no column is known to have held it.
      if (because.heading === '') return [told('because.list-unnamed')];
      return [told('because.list', { heading: because.heading, cell: because.cell })];
    case 'answer':
      return [because.on === null ? told('because.answered') : told('because.answered-on', { date: because.on })];
    case 'person':
      if (because.orderedOn !== undefined) return [told('because.ordered', { date: because.orderedOn })];
      if (because.who && because.reason)
        return [told('because.typed-for', { who: because.who, reason: because.reason })];
      return [told(because.who ? 'because.typed-by' : 'because.typed', { who: because.who })];
  }
}

/** Why a day moved, as it was typed or as the program put it; of a later release's sentence only its key is known. */
export function storedReason(reason: DueChange['reason']): Telling {
  return typeof reason === 'string' || isTold(reason) ? reason : reason.key;
}

/** One change of a due date in a clause: from which day, and why. */
function toldChange({ kind, from, reason, allowedBy }: DueChange): Told {
  const words = { from, reason: storedReason(reason) || '—', allowedBy };
  return told(kind === 'extension' && allowedBy ? 'because.extension-allowed' : `because.${kind}`, words);
}

/** Why a date is what it is, in one sentence: where it comes from, and every change of it with its reason. */
export function toldDue(due: DueDate, action: Telling): Told {
  const changes = due.changes.map(toldChange);
  return toldTogether([...toldOrigin(due, action), ...changes], 'told.clause-mark');
}
