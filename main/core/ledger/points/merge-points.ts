import type { Citation } from '#shared/domain/citation.ts';
import type { Change, Ledger } from '#shared/domain/ledger.ts';
import type { PointRecord } from '#shared/domain/opinion-record.ts';
import { asLeads, pointLeads } from '#shared/domain/point-leads.ts';
import { CoreError } from '../../core-error.ts';
import { draftOf, type LedgerDraft } from '../ledger-draft.ts';
import { withoutOffers } from '../offers/note-offer.ts';
import { withoutOffer } from '../offers/renew-record.ts';
import { recordOf, withEntered } from '../record-of.ts';
import { renumberPoints } from './renumber-points.ts';

/** Several passages as the words of one point: all quotes, over all their lines. */
export function joinedWords(first: Citation, citations: readonly Citation[]): Citation {
  return {
    document: first.document,
    firstLine: Math.min(...citations.map((one) => one.firstLine)),
    lastLine: Math.max(...citations.map((one) => one.lastLine)),
    page: first.page,
    quote: citations.map((one) => one.quote).join('\n'),
  };
}

function wordsOf(point: PointRecord): NonNullable<PointRecord['merged']> {
  return point.merged ?? [{ id: point.id, title: point.title, citation: point.citation }];
}

/** The points with these ids in the order of the paper. Errors: `not-found`, `merge-impossible` for points that cannot be one. */
function mergeable(draft: LedgerDraft, ids: readonly string[]): [PointRecord, ...PointRecord[]] {
  const points = [...new Set(ids)]
    .map((id) => recordOf({ points: draft.records('points') }, 'points', id))
    .sort((a, b) => a.number - b.number || a.citation.firstLine - b.citation.firstLine);
  const [first, ...others] = points;
  const foreign = points.find((one) => one.opinion !== first?.opinion || one.state === 'withdrawn');
  if (!first || others.length === 0 || foreign) {
    const { id, title } = foreign ?? first ?? { id: '', title: '' };
    throw new CoreError('merge-impossible', { reason: foreign ? 'other-opinion' : 'itself', id, title });
  }
  return [first, ...others];
}

/** Makes one point of several, as `mergePoints` does. Gives the point that stays. */
export function joinPoints(draft: LedgerDraft, ids: readonly string[]): PointRecord {
  const points = mergeable(draft, ids);
  const [first, ...others] = points;
  const leading = points.find((one) => one.lead !== null) ?? first;
  const leads = pointLeads(leading);
  const support = [first, ...others].flatMap((one) =>
    one === leading ? one.support : [...pointLeads(one), ...one.support],
  );
  const merged = points.flatMap(wordsOf);
  draft.put('points', {
    ...asLeads(withoutOffer(first, 'passage'), leads),
    support: [...new Set(support)].filter((id) => !leads.includes(id)),
    citation: joinedWords(
      first.citation,
      merged.map((one) => one.citation),
    ),
    merged,
    note: [...new Set(points.map((one) => one.note))].filter((note) => note !== '').join('\n'),
    evidence: [...new Set(points.flatMap((one) => one.evidence))],
    entered: withEntered(first.entered, 'citation', 'lead', 'support'),
  });
  for (const evidence of draft.all('evidence')) {
    if (others.some((one) => one.id === evidence.point)) draft.put('evidence', { ...evidence, point: first.id });
  }
  for (const other of others) {
    draft.put('points', {
      ...withoutOffers(other),
      state: 'withdrawn',
      mergedInto: first.id,
      entered: withEntered(other.entered, 'state'),
    });
  }
  renumberPoints(draft, first.opinion);
  return first;
}

/**
 * Makes one point of several of one opinion. The first carries the words of all; each passage stays attached as it was, and
 * the others are withdrawn with the place they went to. Errors: `not-found`, `merge-impossible` for points of different opinions and for one point alone.
 */
export function mergePoints(ledger: Ledger, ids: readonly string[]): Change {
  const draft = draftOf(ledger);
  const first = joinPoints(draft, ids);
  return draft.change('points-merged', first.title);
}
