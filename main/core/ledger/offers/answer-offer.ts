import type { ParsedInput } from '#shared/contract/contract.ts';
import type { Change, Ledger, LedgerRecords } from '#shared/domain/ledger.ts';
import type { AnswerOffer, OfferCollection, PassageOffer } from '#shared/domain/offer.ts';
import { CoreError } from '../../core-error.ts';
import { joinFeedback } from '../joins/join-feedback.ts';
import { joinNamed } from '../joins/join-named.ts';
import { draftOf, type LedgerDraft } from '../ledger-draft.ts';
import { attachFeedback } from '../opinions/attach-feedback.ts';
import { joinOrgans } from '../organs/join-organs.ts';
import { organFields } from '../organs/organ-references.ts';
import type { Circumstances } from '../points/circumstances.ts';
import { renumberPoints } from '../points/renumber-points.ts';
import { decidedIds } from '../propose/is-touched.ts';
import { recordOf, withEntered } from '../record-of.ts';
import { withHandOver } from '../suggestions/hand-over-suggestion.ts';
import { rulesBasis } from '../suggestions/rules-basis.ts';
import { withRatingWindow } from '../suggestions/suggestion-dues.ts';
import { adoptPassage } from './adopt-passage.ts';
import { withoutOffer } from './renew-record.ts';

type Offer<C extends OfferCollection> = { collection: C; id: string; field: string };
type Offered<C extends OfferCollection> = { record: LedgerRecords[C]; value: unknown };

/** The record with the offer that is answered. Errors: `not-found`. */
function offered<C extends OfferCollection>(ledger: Ledger, { collection, id, field }: Offer<C>): Offered<C> {
  const record = recordOf(ledger, collection, id);
  if (record.offers === undefined || !Object.hasOwn(record.offers, field)) throw new CoreError('not-found', { id });
  return { record, value: record.offers[field] };
}

/** The record with the offer answered: what the reader said is known from now on. */
function answered<C extends OfferCollection>({ field }: Offer<C>, { record, value }: Offered<C>): LedgerRecords[C] {
  const { read, ...bare } = withoutOffer(record, field);
  return { ...bare, read: { ...read, [field]: value } } as LedgerRecords[C];
}

function adoptOpinion(draft: LedgerDraft, id: string, opinion: string): void {
  const point = recordOf({ points: draft.records('points') }, 'points', id);
  recordOf({ opinions: draft.records('opinions') }, 'opinions', opinion);
  draft.put('points', { ...withoutOffer(point, 'opinion'), opinion });
  renumberPoints(draft, point.opinion);
  renumberPoints(draft, opinion);
}

/** What a list or a letter tells of the answer goes to the only handling that there is. */
function adoptAnswer(draft: LedgerDraft, id: string, field: string, told: AnswerOffer): void {
  const known = recordOf({ suggestions: draft.records('suggestions') }, 'suggestions', id);
  const [first, ...later] = known.rounds;
  if (!first) return;
  const answered = { ...first, ...(told as Partial<typeof first>) };
  const round = told.answeredOn === undefined ? answered : withRatingWindow(rulesBasis(draft), answered);
  draft.put('suggestions', { ...withoutOffer(known, field), rounds: [round, ...later] });
}

function adoptField<C extends OfferCollection>(
  draft: LedgerDraft,
  offer: Offer<C>,
  known: Offered<C>,
  now: Circumstances,
) {
  const { collection, id, field } = offer;
  const { entered } = known.record;
  const set = { [field]: known.value, entered: withEntered(entered, field) };
  draft.put(collection, { ...answered(offer, known), ...set });
  if (collection === 'suggestions' && field === 'handedOverOn') {
    const suggestion = recordOf({ suggestions: draft.records('suggestions') }, 'suggestions', id);
    draft.put('suggestions', withHandOver(rulesBasis(draft), suggestion, suggestion.handedOverOn, now));
  }
  if (collection === 'motions' || collection === 'suggestions') joinNamed(draft);
  if (collection === 'opinions') joinFeedback(draft.asReading(), decidedIds(draft));
}

/** An organ that only the answered offer named is named by nobody any more. */
function settleNamed(draft: LedgerDraft, field: string): void {
  if (organFields.includes(field)) joinOrgans(draft.asReading());
}

/**
 * Adopts what a later reading says: as the person's own word from then on. Errors: `not-found` (no such record or offer), `conflict`
 * (what was offered concerns records that changed since), and those of attaching an answer.
 */
export function adoptOffer(ledger: Ledger, input: ParsedInput<'offers.adopt'>, now: Circumstances): Change {
  const { collection, id, field } = input;
  const known = offered(ledger, input);
  const { record, value } = known;
  if (collection === 'feedback' && field === 'opinion') {
    const { operations } = attachFeedback(ledger, { id, opinion: String(value), confirmed: input.confirmed }, now);
    return { what: 'offer-adopted', title: record.title, operations };
  }
  const draft = draftOf(ledger);
  if (collection === 'points' && field === 'passage') {
    adoptPassage(draft, recordOf(ledger, 'points', id), value as PassageOffer);
  } else if (collection === 'points' && field === 'opinion') adoptOpinion(draft, id, String(value));
  else if (collection === 'suggestions' && (field === 'answer' || field === 'reply')) {
    adoptAnswer(draft, id, field, value as AnswerOffer);
  } else adoptField(draft, input, known, now);
  settleNamed(draft, field);
  return draft.change('offer-adopted', record.title);
}

/** Keeps what stands; the same is not offered again. Errors: `not-found`. */
export function declineOffer(ledger: Ledger, input: ParsedInput<'offers.decline'>): Change {
  const known = offered(ledger, input);
  const draft = draftOf(ledger);
  draft.put(input.collection, answered(input, known));
  settleNamed(draft, input.field);
  return draft.change('offer-declined', known.record.title);
}
