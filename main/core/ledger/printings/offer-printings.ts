import type { DueDate } from '#shared/domain/due-date.ts';
import type { Offered, PrintedLimit, PrintedPassage } from '#shared/domain/offer.ts';
import { addedField, isPrintedOffer } from '#shared/domain/offered-field.ts';
import type { OpinionRecord, PointRecord } from '#shared/domain/opinion-record.ts';
import type { StatedLimit } from '#shared/domain/stated-limit.ts';
import { groupBy } from '../../group-by.ts';
import { taskPairs } from '../identity/compare-tasks.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { withOwnOffer } from '../offers/note-offer.ts';
import { isSameView } from '../offers/same-view.ts';
import { isHandOverLetter, laterPrintings } from './later-printings.ts';
import { layPrinting, layTasks, type PrintedOrgans, type SaidOtherwise } from './lay-printing.ts';

type Views = Readonly<Record<string, unknown>>;

/** The record with these offers of later printings and no others; of a field of which nothing is said any more the answer is forgotten. */
function withPrinted<R extends Offered>(record: R, views: Views): R {
  const known = [record.offers, record.read].flatMap((noted) => Object.keys(noted ?? {})).filter(isPrintedOffer);
  let next = record;
  for (const field of new Set([...known, ...Object.keys(views)])) {
    next = withOwnOffer(next, field, Object.hasOwn(views, field) ? views[field] : null);
  }
  return next;
}

/** The limits of an opinion for a duty without the words that say them. */
function limitsIn(limits: readonly StatedLimit[], duty: StatedLimit['duty']): unknown {
  return limits
    .filter((one) => one.duty === duty)
    .map(({ day, count, from, impossible, organs }) => [day, count, from, impossible ?? null, organs ?? null]);
}

/** The limits of the opinion with those that the printing states otherwise; null where it states none otherwise. */
function otherLimits(original: OpinionRecord, { limits }: OpinionRecord): StatedLimit[] | null {
  const other = limits.filter(({ duty }) => !isSameView(limitsIn(limits, duty), limitsIn(original.limits, duty)));
  if (other.length === 0) return null;
  return [...original.limits.filter(({ duty }) => !other.some((one) => one.duty === duty)), ...other];
}

type Noted = {
  passages: Map<string, PrintedPassage>;
  limits: Map<string, DueDate | null>;
  organs: Map<string, Partial<PrintedOrgans>>;
  ofOpinion: Record<string, unknown>;
};

/** Of several printings the first that says something otherwise is heard. */
function note(noted: Noted, { passages, limits, organs, added }: SaidOtherwise, isNewest: boolean): void {
  const isNoted = (id: string) => [noted.passages, noted.limits, noted.organs].some((one) => one.has(id));
  for (const id of new Set([...passages.keys(), ...limits.keys(), ...organs.keys()])) {
    const [passage, limit, named] = [passages.get(id), limits.get(id), organs.get(id)];
    if (isNoted(id) || (passage?.type === 'gone' && !isNewest)) continue;
    if (passage) noted.passages.set(id, passage);
    if (limit !== undefined) noted.limits.set(id, limit);
    if (named) noted.organs.set(id, named);
  }
  const known = Object.values(noted.ofOpinion);
  for (const point of added) {
    const isKnown = known.some((one) => isSameView((one as { citation?: unknown }).citation, point.citation));
    if (!isKnown) noted.ofOpinion[addedField(point.point)] = point;
  }
}

function offersOf(
  draft: LedgerDraft,
  opinion: OpinionRecord,
  copies: readonly OpinionRecord[],
  points: PointsOf,
): Noted {
  const noted: Noted = { passages: new Map(), limits: new Map(), organs: new Map(), ofOpinion: {} };
  laterPrintings(draft, opinion, copies).forEach((printing, at) => {
    const printed = points(printing).toSorted((a, b) => a.number - b.number);
    const standing = points(opinion).filter((one) => one.state !== 'withdrawn');
    const said = isHandOverLetter(draft, printing)
      ? layTasks(taskPairs(standing, printed))
      : layPrinting(points(opinion), printed, printing.date);
    note(noted, said, at === 0);
    const limits = otherLimits(opinion, printing);
    if (limits) noted.ofOpinion['printed-limits'] ??= limits;
  });
  return noted;
}

function viewsOf({ passages, limits, organs }: Noted, { id, state }: PointRecord): Views {
  if (state === 'withdrawn') return {};
  const { lead, support } = organs.get(id) ?? {};
  return {
    ...(passages.has(id) ? { 'printed-passage': passages.get(id) } : {}),
    ...(limits.has(id) ? { 'printed-limit': { limit: limits.get(id) ?? null } satisfies PrintedLimit } : {}),
    ...(lead === undefined ? {} : { 'printed-lead': lead }),
    ...(support === undefined ? {} : { 'printed-support': support }),
  };
}

type PointsOf = (opinion: OpinionRecord) => readonly PointRecord[];

/**
 * Lays beside each opinion that is followed what later printings of it say otherwise: words, limits, points that are new or gone, and the
 * limit of its report. What stands is not touched; nothing is offered where all is printed as it stands.
 */
export function offerPrintings(draft: LedgerDraft): void {
  const points = groupBy(draft.all('points'), (point) => point.opinion);
  const copies = groupBy(
    draft.all('opinions').filter((one) => one.sameAs !== null),
    (one) => one.sameAs ?? '',
  );
  const pointsOf: PointsOf = (opinion) => points.get(opinion.id) ?? [];
  for (const opinion of draft.all('opinions')) {
    const noted = offersOf(draft, opinion, copies.get(opinion.id) ?? [], pointsOf);
    const next = withPrinted(opinion, noted.ofOpinion);
    if (next !== opinion) draft.put('opinions', next);
    for (const point of pointsOf(opinion)) {
      const offered = withPrinted(point, viewsOf(noted, point));
      if (offered !== point) draft.put('points', offered);
    }
  }
}
