import type { DueDate } from '#shared/domain/due-date.ts';
import type { OpinionRecord, PointRecord } from '#shared/domain/opinion-record.ts';
import type { ReadPoint } from '#shared/domain/readings/read-opinion.ts';
import { untouchedPoint } from '#shared/domain/untouched-point.ts';
import { splitOrganList } from '#shared/text/organ-name.ts';
import { squashed } from '#shared/text/words-alike.ts';
import { groupBy } from '../../group-by.ts';
import { readPartOrgans } from '../../reading/records/opinions/part-organs.ts';
import { readBracketOrgans, readPointOrgans } from '../../reading/records/opinions/point-organs.ts';
import type { Steps } from '../../steps.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { withCutOffer, withOwnOffer, withoutOffers } from '../offers/note-offer.ts';
import { nameOrgans } from '../organs/name-organ.ts';
import { isGroupName } from '../organs/organ-name-form.ts';
import { placeIn } from '../places/paper-place.ts';
import { citationIn } from './citation-in.ts';
import { type Decided, isTouchedPoint } from './is-touched.ts';
import { labelledLead, labelledSupport } from './labelled-organs.rules.ts';
import type { LaidPoints } from './laid-points.ts';
import { layPoints, ownWords } from './lay-points.ts';
import { settle } from './settle.ts';
import { limitOfCell, limitOfPoint } from './stated-limits.ts';

/** An opinion as read, with the points that the reading gives it. */
export type ProposedOpinion = { opinion: OpinionRecord; points: readonly ReadPoint[] };
type LaidOpinion = ProposedOpinion & { laid: LaidPoints; standing: PointRecord[] };

type Assignment = { lead: string | null; alsoLead?: string[]; support: string[]; groups?: string[] };
type Charged = NonNullable<ReadPoint['organs']> & { together?: string[] };

/** As the sentences of a point charge its organs, else as the heading of its part does (二、市中级人民法院要…). */
function chargedOrgans({ text, part }: ReadPoint, opinion: OpinionRecord): Charged | null {
  const own = readPointOrgans(text, opinion.addressee);
  const ofPart = part === undefined ? [] : readPartOrgans(part);
  if (ofPart.length === 0 || (own && own.lead.length > 0)) return own;
  return { lead: ofPart, support: own?.support ?? [] };
}

/** The organs of a point by its row of a table, by the brackets behind its sentences, by their labels (责任单位：…), else as its sentences or its part charge them. */
function assignmentOf(draft: LedgerDraft, read: ReadPoint, opinion: OpinionRecord): Assignment {
  const { text, organs } = read;
  const place = placeIn(draft, opinion.document);
  const [leads = '', supports = ''] = [labelledLead, labelledSupport].map(
    ({ form }) => form.find(text)?.groups.organs ?? '',
  );
  const isLabelled = leads !== '' || supports !== '';
  const bracketed = organs ? null : readBracketOrgans(text);
  const told: Charged | null = organs ?? bracketed ?? (isLabelled ? null : chargedOrgans(read, opinion));
  const [lead = null, ...further] = nameOrgans(draft, told?.lead ?? [leads], place);
  const support = nameOrgans(draft, told?.support ?? [supports], place);
  const named = (told?.lead ?? [leads]).flatMap((names) => splitOrganList(names));
  const groups = named.filter(isGroupName);
  const together = nameOrgans(draft, told?.together ?? [], place);
  const alsoLead = lead !== null && together.includes(lead) ? together.filter((id) => id !== lead) : [];
  const isFree = (id: string) => id !== lead && !alsoLead.includes(id);
  return {
    lead,
    ...(alsoLead.length > 0 && { alsoLead }),
    support: [...new Set([...further, ...support])].filter(isFree),
    ...(groups.length > 0 && { groups }),
  };
}

function rowLimit({ document, date }: OpinionRecord, read: ReadPoint): DueDate | null {
  return read.limit === undefined ? null : limitOfCell(citationIn(document, { ...read, text: read.limit }), date);
}

/** The time that the nearest heading names for all points under it (一、2026年9月底前完成…：（一）…（二）…); null where none does. */
function limitOfHeadings({ document, date }: OpinionRecord, { headings = [] }: ReadPoint): DueDate | null {
  for (const heading of headings.toReversed()) {
    const limit = limitOfPoint(citationIn(document, heading), date);
    if (limit) return limit;
  }
  return null;
}

/** Whom the very sentence of a limit charges with it, where a point gives several organs each their own task. */
function organOfLimit(
  draft: LedgerDraft,
  limit: DueDate | null,
  opinion: OpinionRecord,
  organs: Assignment,
): string | null {
  if (limit?.because.by !== 'paper') return null;
  const told = readPointOrgans(limit.because.citation.quote, opinion.addressee);
  const charged = nameOrgans(draft, told?.lead ?? [], placeIn(draft, opinion.document));
  const [other = null] = charged.filter((id) => organs.support.includes(id));
  return organs.lead !== null && charged.includes(organs.lead) ? null : other;
}

function newPoint(draft: LedgerDraft, opinion: OpinionRecord, id: string, read: ReadPoint): PointRecord {
  const { document, date: paperDate } = opinion;
  const organs = assignmentOf(draft, read, opinion);
  const own = rowLimit(opinion, read) ?? limitOfPoint(citationIn(document, read), paperDate);
  const limit = own ?? limitOfHeadings(opinion, read);
  const limitOrgan = organOfLimit(draft, limit, opinion, organs);
  const because = organs.lead !== null || organs.support.length > 0 ? [...read.because, 'names-organs'] : read.because;
  return {
    id,
    opinion: opinion.id,
    number: read.number,
    title: read.heading,
    citation: citationIn(document, read),
    ...organs,
    due: null,
    limit,
    ...(organs.lead !== null && { namedLead: organs.lead }),
    ...(limitOrgan !== null && { limitOrgan }),
    ...untouchedPoint('proposed'),
    confidence: read.confidence,
    because,
    entered: [],
  };
}

/** Words of points on which somebody worked and which the reading does not find in their own opinion. */
function missingByWords(opinions: readonly LaidOpinion[], worked: readonly PointRecord[]): Map<string, PointRecord[]> {
  const found = new Set(opinions.flatMap(({ laid }) => [...laid.ids, ...laid.kept.keys()]));
  const missing = worked.filter((point) => !found.has(point.id));
  return groupBy(missing, (point) => squashed(ownWords(point).quote));
}

/**
 * Points whose words stand in another opinion of the source now, as when a correction moves the border of its paper: they stay where a
 * person worked on them, and are not proposed a second time. Gives the opinion for each.
 */
function claimMoved(opinions: readonly LaidOpinion[], worked: readonly PointRecord[]): Map<string, string> {
  const moved = new Map<string, string>();
  const missing = missingByWords(opinions, worked);
  if (missing.size === 0) return moved;
  for (const { opinion, points, laid } of opinions) {
    points.forEach((read, place) => {
      if (laid.ids[place] !== null || laid.claimed.has(place)) return;
      const point = missing.get(squashed(read.text))?.shift();
      if (!point) return;
      laid.claimed.add(place);
      moved.set(point.id, opinion.id);
    });
  }
  return moved;
}

/** Numbers of an opinion whose points a person has counted: what is found later counts on behind them. */
function countOn(standing: readonly PointRecord[]): ((known: PointRecord | null) => number) | null {
  if (!standing.some((point) => point.state !== 'withdrawn' && point.entered.includes('number'))) return null;
  let last = Math.max(...standing.map((point) => point.number));
  return (known) => {
    if (known) return known.number;
    last += 1;
    return last;
  };
}

function freeId(draft: LedgerDraft, opinion: string, place: number, taken: ReadonlySet<string>): string {
  let number = place + 1;
  while (taken.has(`${opinion}-p${number}`) || draft.get('points', `${opinion}-p${number}`)) number += 1;
  return `${opinion}-p${number}`;
}

function enterPoints(draft: LedgerDraft, { opinion, points, laid, standing }: LaidOpinion): string[] {
  const ids = new Set(laid.ids.filter((id) => id !== null));
  const count = countOn(standing);
  points.forEach((read, place) => {
    if (laid.claimed.has(place)) return;
    const id = laid.ids[place] ?? freeId(draft, opinion.id, place, ids);
    ids.add(id);
    const known = draft.get('points', id);
    const point = newPoint(draft, opinion, id, read);
    settle(draft, 'points', count ? { ...point, number: count(known) } : point);
    const entered = known && draft.get('points', id);
    if (entered) putAsked(draft, entered, withOwnOffer(entered, 'passage', null));
  });
  for (const [id, offer] of laid.kept) {
    const point = draft.get('points', id);
    if (point) putAsked(draft, point, withCutOffer(point, offer));
  }
  return [...ids, ...laid.kept.keys()];
}

/** A point that stands in its opinion as read: nobody is asked where it stands, nor of one that was withdrawn at all. */
function putAsked(draft: LedgerDraft, point: PointRecord, next: PointRecord): void {
  const offered = withOwnOffer(next, 'opinion', null);
  const asked = point.state === 'withdrawn' ? withoutOffers(offered) : offered;
  if (asked !== point) draft.put('points', asked);
}

/** The points that a reading gives an opinion, laid on those that stand. */
function laidOn(
  one: ProposedOpinion,
  standing: PointRecord[],
  isTouched: (point: PointRecord) => boolean,
): LaidOpinion {
  const read = one.points.map((point) => ({ title: point.heading, citation: citationIn(one.opinion.document, point) }));
  return { ...one, standing, laid: layPoints(read, standing, isTouched) };
}

/**
 * Enters the points of the opinions of a source. Gives the ids of those that the reading holds, in whatever opinion persons follow them. In
 * steps.
 */
export function* proposePoints(
  draft: LedgerDraft,
  source: string,
  proposed: readonly ProposedOpinion[],
  decided: Decided,
): Steps<string[]> {
  const ours = draft.all('points').filter((point) => point.opinion.startsWith(`${source}-`));
  const byOpinion = groupBy(ours, (point) => point.opinion);
  const isTouched = (point: PointRecord) => isTouchedPoint(point, decided);
  const opinions: LaidOpinion[] = [];
  for (const one of proposed) {
    yield;
    opinions.push(laidOn(one, byOpinion.get(one.opinion.id) ?? [], isTouched));
  }
  const moved = claimMoved(opinions, ours.filter(isTouched));
  const found: string[] = [];
  for (const one of opinions) {
    yield;
    found.push(...enterPoints(draft, one));
  }
  for (const [id, opinion] of moved) {
    const point = draft.get('points', id);
    if (!point || point.state === 'withdrawn') continue;
    const offered = withOwnOffer(withOwnOffer(point, 'passage', null), 'opinion', opinion);
    if (offered !== point) draft.put('points', offered);
  }
  return [...found, ...moved.keys()];
}
