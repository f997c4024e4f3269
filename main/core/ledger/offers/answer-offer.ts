import type { ParsedInput } from '#shared/contract/contract.ts';
import type { Change, Ledger } from '#shared/domain/ledger.ts';
import { CoreError } from '../../core-error.ts';
import { atOnce } from '../../steps.ts';
import type { Circumstances } from '../circumstances.ts';
import { joinFeedback } from '../joins/join-feedback.ts';
import { joinNamed } from '../joins/join-named.ts';
import { draftOf, type LedgerDraft } from '../ledger-draft.ts';
import { joinOrgans } from '../organs/join-organs.ts';
import { organFields } from '../organs/swap-views.ts';
import { decidedIds } from '../propose/is-touched.ts';
import { adoptIn, answered, type OfferPlace, offeredIn } from './adopt-in.ts';
import { isFollowed } from './offer-rows.ts';

/** How many titles the trail names of a change to several records. */
const titlesNamed = 3;

/** The titles of the records whose offers are answered, each once. Errors: `not-found` where nothing is offered. */
function titleOf(draft: LedgerDraft, places: readonly OfferPlace[]): string {
  const titles = places.map((place) => {
    const known = offeredIn(draft, place);
    if (known === null || !isFollowed(known.record)) throw new CoreError('not-found', { id: place.id });
    return known.record.title;
  });
  const named = [...new Set(titles)];
  return named.slice(0, titlesNamed).join('；') + (named.length > titlesNamed ? '…' : '');
}

/** An organ that only the answered offer named is named by nobody any more. */
function settleNamed(draft: LedgerDraft, places: readonly OfferPlace[]): void {
  if (places.some(({ field }) => organFields.includes(field))) joinOrgans(draft.asReading());
}

/** Lays together again what hangs on the fields that were adopted. */
function settleJoins(draft: LedgerDraft, places: readonly OfferPlace[]): void {
  const fields = places.filter(({ field }) => field !== 'answer' && field !== 'reply');
  if (fields.some(({ collection }) => collection === 'motions' || collection === 'suggestions')) joinNamed(draft);
  if (fields.some(({ collection }) => collection === 'opinions'))
    atOnce(joinFeedback(draft.asReading(), decidedIds(draft)));
}

type Several = { offers: readonly OfferPlace[]; confirmed?: string[] | undefined };

function adoptAll(ledger: Ledger, { offers, confirmed }: Several, what: string, now: Circumstances): Change {
  const draft = draftOf(ledger);
  const title = titleOf(draft, offers);
  for (const place of offers) {
    const known = offeredIn(draft, place);
    // Joining points answers for all of them: nobody follows the others any more.
    if (known !== null && isFollowed(known.record)) adoptIn(ledger, draft, { ...place, confirmed }, now);
  }
  settleJoins(draft, offers);
  settleNamed(draft, offers);
  return draft.change(what, title);
}

function declineAll(ledger: Ledger, offers: readonly OfferPlace[], what: string): Change {
  const draft = draftOf(ledger);
  const title = titleOf(draft, offers);
  for (const place of offers) {
    const known = offeredIn(draft, place);
    if (known !== null) draft.put(place.collection, answered(place, known));
  }
  settleNamed(draft, offers);
  return draft.change(what, title);
}

/**
 * Adopts what a later reading says: as the person's own word from then on. Errors: `not-found` (no such record or offer),
 * `point-handed-over` and `conflict` for what can only be refused, and those of attaching an answer.
 */
export function adoptOffer(ledger: Ledger, input: ParsedInput<'offers.adopt'>, now: Circumstances): Change {
  return adoptAll(ledger, { offers: [input], confirmed: input.confirmed }, 'offer-adopted', now);
}

/** Keeps what stands; the same is not offered again. Errors: `not-found`. */
export function declineOffer(ledger: Ledger, input: ParsedInput<'offers.decline'>): Change {
  return declineAll(ledger, [input], 'offer-declined');
}

/**
 * Adopts several offers in one change: all of them or, where one is refused, none. A doubt that was confirmed is confirmed for all.
 * Errors: those of adopting one.
 */
export function adoptOffers(ledger: Ledger, input: ParsedInput<'offers.adoptAll'>, now: Circumstances): Change {
  return adoptAll(ledger, input, 'offers-adopted', now);
}

/** Keeps what stands against several offers, in one change. Errors: `not-found`, and then nothing is answered. */
export function declineOffers(ledger: Ledger, { offers }: ParsedInput<'offers.declineAll'>): Change {
  return declineAll(ledger, offers, 'offers-declined');
}
