import type { Citation } from '#shared/domain/citation.ts';
import type { Change, Ledger } from '#shared/domain/ledger.ts';
import type { PointRecord } from '#shared/domain/opinion-record.ts';
import { untouchedPoint } from '#shared/domain/untouched-point.ts';
import { CoreError } from '../../core-error.ts';
import { draftOf } from '../ledger-draft.ts';
import { withoutOffer } from '../offers/renew-record.ts';
import { limitOfPoint } from '../propose/stated-limits.ts';
import { recordOf, withEntered } from '../record-of.ts';
import { renumberPoints } from './renumber-points.ts';
import { endOfHeading, markOfPart } from './split-point.rules.ts';

/** Where to cut: a 1-based line of the source, its text, and the UTF-16 offset in that text (0 for the start of the line). */
export type Cut = { line: number; text: string; offset: number };

/** Place in `quote` of the character at `offset` of a source line; spaces do not count, joined lines having lost theirs. */
function placeIn(quote: string, { text, offset }: Cut): number | null {
  const squash = (words: string) => words.replace(/\s/g, '');
  const all = squash(quote);
  const start = all.indexOf(squash(text));
  const head = all.indexOf(squash(text).slice(0, 12));
  const at = (start >= 0 ? start : head) + squash(text.slice(0, offset)).length;
  if (start < 0 && head < 0) return null;
  let seen = 0;
  for (let place = 0; place < quote.length; place += 1) {
    if (seen === at) return place;
    if (quote.charAt(place).trim() !== '') seen += 1;
  }
  return null;
}

/** The first clause of a passage, without its list mark, for a heading nobody typed. */
export function headingOf(quote: string): string {
  const text = markOfPart.form.replace(quote.trim());
  return text.split(endOfHeading.form.regex)[0]?.slice(0, 60) || text.slice(0, 60);
}

function freeId(points: Ledger['points'], opinion: string): string {
  let number = Object.values(points).filter((point) => point.opinion === opinion).length + 1;
  while (Object.hasOwn(points, `${opinion}-p${number}`)) number += 1;
  return `${opinion}-p${number}`;
}

/** A fresh id and empty verdicts for a point that a person made. */
export function freshPoint(
  ledger: Pick<Ledger, 'points'>,
  point: Pick<PointRecord, 'opinion' | 'title' | 'citation' | 'number'> & Partial<PointRecord>,
): PointRecord {
  return {
    id: freeId(ledger.points, point.opinion),
    lead: null,
    support: [],
    due: null,
    limit: null,
    ...untouchedPoint('confirmed'),
    confidence: 1,
    because: [],
    entered: ['title', 'citation', 'number', 'state'],
    ...point,
  };
}

/**
 * The day for the work of the two parts: one that the paper prints belongs to the words in which it stands; one that a person set, moved or
 * gave goes to both, as does one that neither part's words tell.
 */
function limitsOfParts(ledger: Ledger, point: PointRecord, parts: readonly [Citation, Citation]) {
  const { limit } = point;
  const isPrinted = limit?.because.by === 'paper' && limit.changes.length === 0;
  const date = ledger.documents[point.citation.document]?.date ?? null;
  const told = parts.map((citation) => (isPrinted ? limitOfPoint(citation, date) : null));
  return told.some((one) => one !== null) ? told : [limit, limit];
}

/**
 * Cuts a point in two at a place of its own words. Both parts together are the original words; organs, due date and status
 * go to both, a printed day for the work to the part that prints it; verdicts stay with the first. Errors: `not-found`; `bad-input` when the place is not inside the point.
 */
export function splitPoint(ledger: Ledger, id: string, cut: Cut, title: string | undefined): Change {
  const point = recordOf(ledger, 'points', id);
  const at = placeIn(point.citation.quote, cut);
  const quote = point.citation.quote;
  if (at === null || quote.slice(0, at).trim() === '' || quote.slice(at).trim() === '') {
    throw new CoreError('bad-input', { field: 'line', reason: 'outside' });
  }
  const draft = draftOf(ledger);
  const lastLine = cut.offset > 0 ? cut.line : Math.max(point.citation.firstLine, cut.line - 1);
  const rest = quote.slice(at);
  const own = { ...point.citation, lastLine, quote: quote.slice(0, at) };
  const other = { ...point.citation, firstLine: cut.line, quote: rest };
  const [ownLimit = null, otherLimit = null] = limitsOfParts(ledger, point, [own, other]);
  draft.put('points', {
    ...withoutOffer(point, 'passage'),
    citation: own,
    limit: ownLimit,
    entered: withEntered(point.entered, 'citation'),
  });
  const second = freshPoint(ledger, {
    opinion: point.opinion,
    title: title ?? headingOf(rest),
    number: point.number + 0.5,
    citation: other,
    splitFrom: point.id,
    lead: point.lead,
    ...(point.alsoLead && { alsoLead: point.alsoLead }),
    support: point.support,
    due: point.due,
    limit: otherLimit,
    status: point.status,
    state: point.state,
    round: point.round,
    history: point.history,
  });
  draft.put('points', second);
  renumberPoints(draft, point.opinion);
  return draft.change('point-split', point.title);
}
