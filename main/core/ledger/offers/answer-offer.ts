import type { ParsedInput } from '#shared/contract/contract.ts';
import type { Change, Ledger, LedgerRecords } from '#shared/domain/ledger.ts';
import type { AnswerOffer, OfferCollection, PassageOffer } from '#shared/domain/offer.ts';
import { CoreError } from '../../core-error.ts';
import { joinConversions } from '../joins/join-conversions.ts';
import { joinFeedback } from '../joins/join-feedback.ts';
import { draftOf, type LedgerDraft } from '../ledger-draft.ts';
import { attachFeedback } from '../opinions/attach-feedback.ts';
import type { Circumstances } from '../points/circumstances.ts';
import { renumberPoints } from '../points/renumber-points.ts';
import { decidedIds } from '../propose/is-touched.ts';
import { recordOf, withEntered } from '../record-of.ts';
import { withHandOver } from '../suggestions/hand-over-suggestion.ts';
import { rulesBasis } from '../suggestions/rules-basis.ts';
import { withRatingWindow } from '../suggestions/suggestion-dues.ts';
import { adoptPassage } from './adopt-passage.ts';
import { withoutOffer } from './renew-record.ts';

type Offer = { collection: OfferCollection; id: string; field: string };

/** The record with the offer that is answered. Errors: `not-found`. */
function offered(
  ledger: Ledger,
  { collection, id, field }: Offer,
): { record: LedgerRecords[OfferCollection]; value: unknown } {
  const record = recordOf(ledger, collection, id);
  if (record.offers === undefined || !Object.hasOwn(record.offers, field)) throw new CoreError('not-found', { id });
  return { record, value: record.offers[field] };
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

function adoptField(draft: LedgerDraft, { collection, id, field }: Offer, value: unknown, now: Circumstances): void {
  const known = withoutOffer(recordOf({ ...draftLedger(draft, collection) }, collection, id), field);
  const entered = withEntered(known.entered, field);
  const next = { ...known, [field]: value, read: { ...known.read, [field]: value }, entered } as typeof known;
  draft.put(collection, next as never);
  const reading = draft.asReading();
  if (collection === 'suggestions' && field === 'handedOverOn') {
    const suggestion = recordOf({ suggestions: draft.records('suggestions') }, 'suggestions', id);
    draft.put('suggestions', withHandOver(rulesBasis(draft), suggestion, suggestion.handedOverOn, now));
  }
  if (collection === 'motions') joinConversions(reading);
  if (collection === 'opinions') joinFeedback(reading, decidedIds(draft));
}

function draftLedger<C extends OfferCollection>(draft: LedgerDraft, collection: C): Pick<Ledger, C> {
  return { [collection]: draft.records(collection) } as unknown as Pick<Ledger, C>;
}

/**
 * Adopts what a later reading says: as the person's own word from then on. Errors: `not-found` (no such record or offer), `conflict`
 * (what was offered concerns records that changed since), and those of attaching an answer.
 */
export function adoptOffer(ledger: Ledger, input: ParsedInput<'offers.adopt'>, now: Circumstances): Change {
  const { collection, id, field } = input;
  const { record, value } = offered(ledger, input);
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
  } else adoptField(draft, input, value, now);
  return draft.change('offer-adopted', record.title);
}

/** Keeps what stands; the same is not offered again. Errors: `not-found`. */
export function declineOffer(ledger: Ledger, input: ParsedInput<'offers.decline'>): Change {
  const { collection, field } = input;
  const { record, value } = offered(ledger, input);
  const draft = draftOf(ledger);
  const declined = { ...withoutOffer(record, field), read: { ...record.read, [field]: value } };
  draft.put(collection, declined as never);
  return draft.change('offer-declined', record.title);
}
