import type { ParsedInput } from '#shared/contract/contract.ts';
import type { Ledger, LedgerRecords } from '#shared/domain/ledger.ts';
import type {
  AddedPoint,
  AnswerOffer,
  DueOffer,
  OfferCollection,
  PrintedLimit,
  PrintedPassage,
} from '#shared/domain/offer.ts';
import { isAddedOffer } from '#shared/domain/offered-field.ts';
import { commitmentDue, withCommitmentDue } from '#shared/domain/promises/commitment-due.ts';
import type { StatedLimit } from '#shared/domain/stated-limit.ts';
import { type Movers, withMovers } from '#shared/text/deputies-in-words.ts';
import { CoreError } from '../../core-error.ts';
import type { Circumstances } from '../circumstances.ts';
import { recountDue } from '../dues/change-due.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { withDueOfList } from '../lists/list-due.ts';
import { attachFeedback } from '../opinions/attach-feedback.ts';
import { renumberPoints } from '../points/renumber-points.ts';
import { recordOf, withEntered } from '../record-of.ts';
import { withHandOver } from '../suggestions/hand-over-suggestion.ts';
import { rulesBasis } from '../suggestions/rules-basis.ts';
import { withRatingWindow } from '../suggestions/suggestion-dues.ts';
import { adoptPassage } from './adopt-passage.ts';
import { adoptAdded, adoptPrintedLimit, adoptPrintedLimits, adoptPrintedOrgans } from './adopt-printed.ts';
import { offerBar } from './offer-bar.ts';
import { withoutOffer } from './renew-record.ts';

/** Where an offer stands. */
export type OfferPlace<C extends OfferCollection = OfferCollection> = { collection: C; id: string; field: string };
type Offered<C extends OfferCollection> = { record: LedgerRecords[C]; value: unknown };

/** The record with an offer of it, or null where nothing is offered (any more). */
export function offeredIn<C extends OfferCollection>(
  draft: LedgerDraft,
  { collection, id, field }: OfferPlace<C>,
): Offered<C> | null {
  const record = draft.get(collection, id);
  const offers = record?.offers;
  return record === null || offers === undefined || !Object.hasOwn(offers, field)
    ? null
    : { record, value: offers[field] };
}

/** The record with the offer answered: what the reader said is known from now on. */
export function answered<C extends OfferCollection>(
  { field }: OfferPlace<C>,
  { record, value }: Offered<C>,
): LedgerRecords[C] {
  const { read, ...bare } = withoutOffer(record, field);
  return { ...bare, read: { ...read, [field]: value } } as LedgerRecords[C];
}

function adoptOpinion(draft: LedgerDraft, id: string, opinion: string): void {
  const point = recordOf({ points: draft.records('points') }, 'points', id);
  draft.put('points', { ...withoutOffer(point, 'opinion'), opinion });
  renumberPoints(draft, point.opinion);
  renumberPoints(draft, opinion);
}

/** Which opinion a report answers is said as everywhere, with the same doubts. */
function adoptAttachment(
  ledger: Ledger,
  draft: LedgerDraft,
  input: ParsedInput<'feedback.attach'>,
  now: Circumstances,
) {
  const [feedback, opinions, points] = [draft.records('feedback'), draft.records('opinions'), draft.records('points')];
  // To adopt what is offered is the answer to the question.
  const answered = { ...input, confirmed: [...(input.confirmed ?? []), 'answers-another'] };
  const { operations } = attachFeedback({ ...ledger, feedback, opinions, points }, answered, now);
  for (const { collection, after } of operations) if (after !== null) draft.put(collection, after);
}

/** What a list tells of the answer goes to the only handling that there is; what a letter tells, to the one under way. */
function adoptAnswer(draft: LedgerDraft, id: string, field: string, told: AnswerOffer): void {
  const known = recordOf({ suggestions: draft.records('suggestions') }, 'suggestions', id);
  const at = field === 'reply' ? known.rounds.length - 1 : 0;
  const meant = known.rounds[at];
  if (!meant) return;
  const next = { ...meant, ...(told as Partial<typeof meant>) };
  const round = told.answeredOn === undefined ? next : withRatingWindow(rulesBasis(draft), next);
  draft.put('suggestions', { ...withoutOffer(known, field), rounds: known.rounds.with(at, round) });
}

/** The due day that a list says goes to the handling under way, as a list's word that a person took over. */
function adoptDue(draft: LedgerDraft, id: string, told: DueOffer, now: Circumstances): void {
  const known = recordOf({ suggestions: draft.records('suggestions') }, 'suggestions', id);
  const round = known.rounds.at(-1);
  if (!round) return;
  const rounds = [...known.rounds.slice(0, -1), withDueOfList(round, told, now)];
  draft.put('suggestions', { ...withoutOffer(known, 'due'), rounds, entered: withEntered(known.entered, 'rounds') });
}

/** The day of a promise as its paper, read anew, gives it: it puts right what was read or entered, and an extension that was granted stays. */
function adoptPromiseDay(
  draft: LedgerDraft,
  place: OfferPlace<'commitments'>,
  known: Offered<'commitments'>,
  { today, by }: Circumstances,
): void {
  const next = answered(place, known);
  const day = known.value as string | null;
  const because = { by: 'paper', citation: next.citation, counted: null } as const;
  const read = day === null ? null : { date: day, original: day, because, changes: [] };
  const step = { on: today, enteredOn: today, by, reason: '', allowedBy: '', letter: '' };
  const due = recountDue(commitmentDue(next), read, step, 'correction');
  draft.put('commitments', { ...withCommitmentDue(next, due), entered: withEntered(next.entered, 'due') });
}

function adoptField<C extends OfferCollection>(
  draft: LedgerDraft,
  place: OfferPlace<C>,
  known: Offered<C>,
  now: Circumstances,
): void {
  const { collection, id, field } = place;
  const set = { [field]: known.value, entered: withEntered(known.record.entered, field) };
  const next = { ...answered(place, known), ...set };
  // The list's words name the deputies with their number.
  draft.put(
    collection,
    field === 'proposers' ? withMovers(next as Movers & typeof next, known.value as string[]) : next,
  );
  if (collection !== 'suggestions' || field !== 'handedOverOn') return;
  const suggestion = recordOf({ suggestions: draft.records('suggestions') }, 'suggestions', id);
  draft.put('suggestions', withHandOver(rulesBasis(draft), suggestion, suggestion.handedOverOn, now));
}

/** Refuses what can only be refused. Errors: `point-handed-over`, `conflict`. */
function refuseBarred(draft: LedgerDraft, { collection, field }: OfferPlace, known: Offered<OfferCollection>): void {
  const ledger = { points: draft.records('points'), opinions: draft.records('opinions') };
  const bar = offerBar(ledger, collection, known.record, { field, value: known.value });
  if (bar === null) return;
  const { id, title } = known.record;
  throw new CoreError(bar === 'point-handed-over' ? bar : 'conflict', { id, title });
}

/**
 * Takes what a later reading says as the person's own word, in a draft made from `ledger`; what follows from that for names and joins is the
 * caller's. Errors: `point-handed-over` and `conflict` for what can only be refused, and those of attaching an answer.
 */
export function adoptIn(
  ledger: Ledger,
  draft: LedgerDraft,
  place: OfferPlace & { confirmed?: string[] | undefined },
  now: Circumstances,
): void {
  const known = offeredIn(draft, place);
  if (known === null) return;
  const { collection, id, field, confirmed } = place;
  const { value } = known;
  refuseBarred(draft, place, known);
  if (collection === 'feedback' && field === 'opinion') {
    adoptAttachment(ledger, draft, { id, opinion: String(value), confirmed }, now);
  } else if (collection === 'points' && (field === 'passage' || field === 'printed-passage')) {
    const point = recordOf({ points: draft.records('points') }, 'points', id);
    adoptPassage(draft, point, { field, value: value as PrintedPassage });
  } else if (field === 'printed-lead' || field === 'printed-support') {
    adoptPrintedOrgans(draft, { id, field, value });
  } else if (field === 'printed-limit') adoptPrintedLimit(draft, { id, printed: value as PrintedLimit }, now);
  else if (field === 'printed-limits') adoptPrintedLimits(ledger, draft, { id, limits: value as StatedLimit[] }, now);
  else if (isAddedOffer(field)) adoptAdded(draft, { id, field, added: value as AddedPoint }, now);
  else if (collection === 'points' && field === 'opinion') adoptOpinion(draft, id, String(value));
  else if (collection === 'suggestions' && (field === 'answer' || field === 'reply')) {
    adoptAnswer(draft, id, field, value as AnswerOffer);
  } else if (collection === 'suggestions' && field === 'due') adoptDue(draft, id, value as DueOffer, now);
  else if (collection === 'commitments' && field === 'due') {
    const commitment = { collection, id, field } as const;
    const offered = offeredIn(draft, commitment);
    if (offered) adoptPromiseDay(draft, commitment, offered, now);
  } else adoptField(draft, place, known, now);
}
