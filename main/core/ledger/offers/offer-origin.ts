import type { OfferOrigin } from '#shared/contract/offer-calls.ts';
import type { Citation } from '#shared/domain/citation.ts';
import type { DueDate } from '#shared/domain/due-date.ts';
import type { Ledger, LedgerRecords } from '#shared/domain/ledger.ts';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import type { AddedPoint, AnswerOffer, OfferCollection, PrintedLimit, PrintedPassage } from '#shared/domain/offer.ts';
import { isAddedOffer, isPrintedOffer } from '#shared/domain/offered-field.ts';
import type { DocumentRecord, SuggestionReply } from '#shared/domain/source-record.ts';
import type { StatedLimit } from '#shared/domain/stated-limit.ts';
import { placesOf } from '../lists/list-place.ts';
import { listThatSays } from './list-that-says.ts';

type Place = NonNullable<OfferOrigin['place']>;
type Offer = {
  collection: OfferCollection;
  record: LedgerRecords[OfferCollection];
  field: string;
  value: unknown;
};

function placeOf({ document, firstLine, lastLine, page }: Place): Place {
  return { document, firstLine, lastLine, page };
}

function headOf({ id, firstLine, page }: DocumentRecord): Place {
  return { document: id, firstLine, lastLine: firstLine, page };
}

function ofPaper(ledger: Ledger, place: Place | null): OfferOrigin {
  return { kind: 'paper', title: place === null ? null : (ledger.documents[place.document]?.title ?? null), place };
}

function citedBy(due: DueDate | null): Citation | null {
  return due?.because.by === 'paper' ? due.because.citation : null;
}

/** The newest later printing of an opinion, for what it does not say any more. */
function placeOfPrinting(ledger: Ledger, record: Offer['record']): Place | null {
  const opinion = 'opinion' in record ? record.opinion : record.id;
  const [newest] = Object.values(ledger.opinions)
    .filter(({ sameAs }) => sameAs !== null && sameAs === opinion)
    .map(({ source, document }) => ({
      at: ledger.sources[source]?.importedAt ?? '',
      paper: ledger.documents[document],
    }))
    .sort((a, b) => (a.at < b.at ? 1 : -1));
  return newest?.paper ? headOf(newest.paper) : null;
}

/** The words that are offered themselves, where words are offered. */
function wordsOffered(field: string, value: unknown): Citation | null {
  if (field === 'citation') return value as Citation | null;
  if (isAddedOffer(field)) return (value as AddedPoint).citation;
  if (field === 'printed-limits') return (value as StatedLimit[]).at(-1)?.citation ?? null;
  if (field === 'printed-limit') return citedBy((value as PrintedLimit).limit);
  if (field !== 'passage' && field !== 'printed-passage') return null;
  const offer = value as PrintedPassage;
  if (offer.type === 'joined' || offer.type === 'reworded') return offer.citation;
  return offer.type === 'split' ? (offer.parts[0]?.citation ?? null) : null;
}

/** Where the words of the record stand, else its paper. */
function placeOfRecord(ledger: Ledger, record: Offer['record']): Place | null {
  if ('citation' in record && record.citation) return placeOf(record.citation);
  const paper = 'document' in record ? ledger.documents[record.document] : undefined;
  return paper ? headOf(paper) : null;
}

function tells(reply: SuggestionReply, told: AnswerOffer): boolean {
  const said: Readonly<Record<string, unknown>> = reply;
  return Object.entries(told).every(([leaf, value]) => said[leaf] === value);
}

/** The letter that says so: of those to this suggestion the only one that does. */
function ofLetter(ledger: Ledger, { number, title }: SuggestionRecord, told: AnswerOffer): OfferOrigin {
  const isAnswer = (reply: SuggestionReply) => (number !== null && reply.number === number) || reply.title === title;
  const letters = Object.values(ledger.documents).filter(
    ({ reply }) => reply !== undefined && isAnswer(reply) && tells(reply, told),
  );
  const [letter] = letters;
  if (!letter || letters.length > 1) return { kind: 'reply', title: null, place: null };
  return { kind: 'reply', title: letter.title, place: headOf(letter) };
}

/** The list that says so, with the place of its row where it is a paper of the library; no title where nobody can tell which it is. */
function ofList(ledger: Ledger, record: SuggestionRecord, field: string, value: unknown): OfferOrigin {
  const list = listThatSays(ledger, record, field, value);
  if (list === null) return { kind: 'list', title: null, place: null };
  const { citation } = record;
  const isCited = list.source !== null && citation?.document.startsWith(`${list.source}-`);
  const [paper, ...others] = Object.values(ledger.documents).filter(({ source }) => source === list.source);
  const head = paper && others.length === 0 ? headOf(paper) : null;
  return { kind: 'list', title: list.title, place: isCited && citation ? placeOf(citation) : head };
}

/** What says what is offered, and where, as far as that can be told. */
export function offerOrigin(ledger: Ledger, { collection, record, field, value }: Offer): OfferOrigin {
  if (collection !== 'suggestions') {
    const words = wordsOffered(field, value);
    const whole = isPrintedOffer(field) ? placeOfPrinting : placeOfRecord;
    return ofPaper(ledger, words ? placeOf(words) : whole(ledger, record));
  }
  const suggestion = record as SuggestionRecord;
  if (field === 'reply') return ofLetter(ledger, suggestion, value as AnswerOffer);
  if (placesOf(suggestion).length > 0) return ofList(ledger, suggestion, field, value);
  return ofPaper(ledger, placeOfRecord(ledger, record));
}
