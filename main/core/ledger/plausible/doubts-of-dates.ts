import type { DueDate } from '#shared/domain/due-date.ts';
import { citedArticle } from '#shared/domain/rule-article.ts';
import { namedDays } from '#shared/text/chinese-date.ts';
import { addMonths } from '../../calendar/iso-day.ts';
import type { Doubt, DoubtCode } from './doubt.ts';

/** An act older than this when it is entered is asked about: mostly a year was mistyped. */
const oldActMonths = 36;
/** A due date further away than this is asked about. */
const farDueMonths = 72;

/** Doubts about the day of an act by itself: not yet come, or years ago. */
export function doubtsOfDay(on: string | null | undefined, today: string): Doubt[] {
  if (!on) return [];
  if (on > today) return [{ code: 'in-the-future', kind: 'unlikely', details: { on, today } }];
  if (on < addMonths(today, -oldActMonths).date) return [{ code: 'years-ago', kind: 'unlikely', details: { on } }];
  return [];
}

/** One act that must not (or hardly can) lie before another. Nothing while either day is unknown. */
export function doubtOfOrder(
  code: DoubtCode,
  kind: Doubt['kind'],
  days: { on: string | null | undefined; start: string | null | undefined },
): Doubt[] {
  const { on, start } = days;
  return on && start && on < start ? [{ code, kind, details: { on, start } }] : [];
}

/** A draft for comments that comes behind the formal report, of which `on` is null where nobody knows the day. */
export function doubtsOfDraft(on: string | null, report: { on: string | null } | null): Doubt[] {
  if (on === null || !report?.on || on <= report.on) return [];
  return [{ code: 'draft-after-report', kind: 'unlikely', details: { on, report: report.on } }];
}

/** An act of a handling lies behind its start: the hand-over, or the order to handle again. Days are ISO; null where not known. */
export function doubtsBehindStart(
  on: string | null | undefined,
  start: { handedOverOn: string | null | undefined; redoneOn?: string | null | undefined },
): Doubt[] {
  const { handedOverOn, redoneOn } = start;
  if (redoneOn) return doubtOfOrder('before-round', 'impossible', { on, start: redoneOn });
  return doubtOfOrder('before-hand-over', 'impossible', { on, start: handedOverOn });
}

/** True where the very words that set a date name another day too: which of them is meant, a person knows better than the reader. */
function prints({ because, date }: DueDate, day: string): boolean {
  const quote = because.by === 'paper' ? because.citation.quote : '';
  return namedDays(quote, Number(date.slice(0, 4))).some(({ iso }) => iso === day);
}

/**
 * Doubts about moving a due date on the ISO day `on`. What is granted after the day was late until then; what is “put right” to a later day
 * once the day has passed, or against the words of the paper, looks like an extension.
 */
export function doubtsOfMove(
  due: DueDate,
  move: { kind: 'extension' | 'correction'; to: string; on: string },
): Doubt[] {
  const { kind, to, on } = move;
  const details = { date: due.date, on, to };
  const isPast = on > due.date;
  if (kind === 'extension') return isPast ? [{ code: 'extension-after-due', kind: 'unlikely', details }] : [];
  const first = due.changes[0]?.from ?? due.date;
  if (to <= due.date || to === first) return [];
  const isPrinted = due.because.by === 'paper' && due.because.counted === null;
  if (isPrinted && prints(due, to)) return [];
  if (isPrinted) return [{ code: 'paper-says-otherwise', kind: 'unlikely', details: { ...details, date: first } }];
  return isPast ? [{ code: 'looks-like-extension', kind: 'unlikely', details }] : [];
}

/** A day that comes with a letter and is later than the paper says (`said`; null where nothing does), and stands nowhere in its words. */
export function doubtsBeyondPaper(to: string, said: DueDate | null): Doubt[] {
  if (said?.because.by !== 'paper' || to <= said.date || prints(said, to)) return [];
  return [{ code: 'paper-says-otherwise', kind: 'unlikely', details: { date: said.date, to } }];
}

/** A day for an answer that is later than the one that a rule counts (null where none does). */
export function doubtsBeyondRule(due: string, counted: DueDate | null): Doubt[] {
  if (counted?.because.by !== 'rule' || due <= counted.date) return [];
  const details = { due, latest: counted.date, article: citedArticle(counted.because.article) };
  return [{ code: 'later-than-rule', kind: 'unlikely', details }];
}

/** Doubts about a due date that a person sets: before its start, or many years away. */
export function doubtsOfDue(due: string, start: string | null | undefined, today: string): Doubt[] {
  if (start && due < start) return [{ code: 'due-before-start', kind: 'impossible', details: { due, start } }];
  if (due < addMonths(today, -oldActMonths).date || due > addMonths(today, farDueMonths).date) {
    return [{ code: 'due-years-away', kind: 'unlikely', details: { due } }];
  }
  return [];
}
