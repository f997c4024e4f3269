import type { Citation } from '#shared/domain/citation.ts';
import type { DueDate } from '#shared/domain/due-date.ts';
import type { PointRecord } from '#shared/domain/opinion-record.ts';
import type { StatedLimit } from '#shared/domain/stated-limit.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { limitOfPoint, statedLimits } from '../propose/stated-limits.ts';
import { isSameView } from './same-view.ts';

/** The sentence that set a day, and the one that says the same in the words now standing. */
type Quoted = { before: Citation; after: Citation };

/** The day with its reason in the words now standing, where they say the same; else as it was: another day is offered, never set silently. */
function dueQuoted(due: DueDate | null, quoted: readonly Quoted[]): DueDate | null {
  if (due?.because.by !== 'paper') return due;
  const { citation } = due.because;
  const found = quoted.find(({ before }) => before.quote === citation.quote && before.document === citation.document);
  return found ? { ...due, because: { ...due.because, citation: found.after } } : due;
}

function paperDate(draft: LedgerDraft, { document }: Citation): string | null {
  return draft.get('documents', document)?.date ?? null;
}

/** The day for the work, if the new words of the point print the same one. */
function limitQuoted(draft: LedgerDraft, { limit, citation }: PointRecord): DueDate | null {
  if (limit?.because.by !== 'paper') return limit;
  const printed = limitOfPoint(citation, paperDate(draft, citation));
  // The day that the paper set, though a person moved it since.
  const set = [limit.date, limit.original, ...limit.changes.map(({ from }) => from)];
  const isSame = printed !== null && set.includes(printed.date);
  return isSame ? { ...limit, because: printed.because } : limit;
}

function sayingOf({ duty, day, count, from, organs = [] }: StatedLimit): unknown {
  return { duty, day, count, from, organs };
}

/** The limits of the report that stood in the former words of the point, with the sentences of the new words that print the same. */
function quotedLimits(draft: LedgerDraft, limits: readonly StatedLimit[], words: Quoted): Quoted[] {
  const { before, after } = words;
  const printed = statedLimits([after], paperDate(draft, after));
  return limits.flatMap((limit) => {
    const { citation } = limit;
    if (citation.document !== before.document || !before.quote.includes(citation.quote)) return [];
    const same = printed.find((one) => isSameView(sayingOf(one), sayingOf(limit)));
    return same ? [{ before: citation, after: same.citation }] : [];
  });
}

/**
 * After other words of a point were adopted (`before`: the former): days that its former words set give their reason in the words now
 * standing, as far as these print the same day; the day for its work, and those of the report that its opinion counts.
 */
export function quoteAnew(draft: LedgerDraft, id: string, before: Citation): void {
  const point = draft.get('points', id);
  const opinion = point && draft.get('opinions', point.opinion);
  if (!point || !opinion) return;
  draft.put('points', { ...point, limit: limitQuoted(draft, point) });
  const quoted = quotedLimits(draft, opinion.limits, { before, after: point.citation });
  if (quoted.length === 0) return;
  const limits = opinion.limits.map((limit) => {
    const found = quoted.find((one) => one.before === limit.citation);
    return found ? { ...limit, citation: found.after } : limit;
  });
  const [due, draftDue] = [dueQuoted(opinion.due, quoted), dueQuoted(opinion.draftDue, quoted)];
  draft.put('opinions', { ...opinion, limits, due, draftDue });
  for (const one of draft.all('points').filter(({ opinion: of }) => of === opinion.id)) {
    const next = dueQuoted(one.due, quoted);
    if (next !== one.due) draft.put('points', { ...one, due: next });
  }
}
