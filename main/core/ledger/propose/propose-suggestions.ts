import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import type { Reading, ReadSuggestion } from '#shared/domain/reading.ts';
import type { SourceRecord } from '#shared/domain/source-record.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { sessionOf } from '../meetings/settle-sessions.ts';
import { nameOrgans } from '../organs/name-organ.ts';
import type { LedgerPlaces } from '../places/ledger-places.ts';
import { placeIn } from '../places/paper-place.ts';
import { withHandOver } from '../suggestions/hand-over-suggestion.ts';
import { newRound } from '../suggestions/new-round.ts';
import { rulesBasis } from '../suggestions/rules-basis.ts';
import { suggestionId } from '../suggestions/suggestion-id.ts';
import { citationIn } from './citation-in.ts';
import { documentId } from './propose-documents.ts';
import { settle } from './settle.ts';

type Rating = SuggestionRecord['rounds'][number]['result'];

/** 满意, 基本满意 and 不满意 as printed; null when nothing of the kind stands there. */
export function ratingOf(text: string | null): Rating {
  if (!text) return null;
  if (/不满意/.test(text)) return 'dissatisfied';
  if (/基本满意/.test(text)) return 'basically-satisfied';
  if (/满意/.test(text)) return 'satisfied';
  return /未(?:反馈|表态|测评)/.test(text) ? 'none' : null;
}

/** A suggestion nobody has handled yet. */
export function newSuggestion(
  fields: Pick<SuggestionRecord, 'id' | 'title'> & Partial<SuggestionRecord>,
): SuggestionRecord {
  return {
    number: null,
    session: null,
    channel: 'in-session',
    proposers: [],
    delegation: null,
    category: null,
    lead: [],
    support: [],
    key: false,
    hard: false,
    receivedOn: null,
    handedOverOn: null,
    status: 'registered',
    rounds: [],
    cells: {},
    list: null,
    convertedFrom: null,
    citation: null,
    acts: [],
    note: '',
    entered: [],
    ...fields,
  };
}

/** An answer as far as a list tells of it; null when it tells nothing. */
export function listedRound(read: {
  answeredOn?: string | null;
  answerClass: string | null;
  satisfaction: string | null;
}): SuggestionRecord['rounds'] {
  const result = ratingOf(read.satisfaction);
  if (!read.answerClass && !result && !read.answeredOn) return [];
  return [newRound(1, { answeredOn: read.answeredOn ?? null, answerClass: read.answerClass, result })];
}

type Scene = { draft: LedgerDraft; source: SourceRecord; places: LedgerPlaces };

function fromRow({ draft, source, places }: Scene, read: ReadSuggestion, row: number): SuggestionRecord {
  const document = documentId(source.id, read.document);
  const session = sessionOf(places, draft.get('documents', document));
  const listed = newSuggestion({
    id: suggestionId(session ?? '', read.number ?? '', read.title),
    title: read.title,
    number: read.number,
    session,
    proposers: read.proposers,
    delegation: read.delegation,
    category: read.category,
    lead: nameOrgans(draft, read.lead, placeIn(draft, document)),
    support: nameOrgans(draft, read.support, placeIn(draft, document)),
    rounds: listedRound(read),
    cells: read.cells,
    list: { source: source.id, row },
    citation: citationIn(document, { ...read, text: read.title }),
  });
  const now = { today: source.importedAt.slice(0, 10), by: '' };
  return read.handedOverOn === null ? listed : withHandOver(rulesBasis(draft), listed, read.handedOverOn, now);
}

export const suggestionReaderFields = [
  'title',
  'number',
  'session',
  'proposers',
  'delegation',
  'category',
  'lead',
  'support',
  'handedOverOn',
  'rounds',
  'cells',
  'list',
  'citation',
] as const;

/** Enters the suggestions that a list of this source holds; `places` are those before this import. Gives their ids. */
export function proposeSuggestions(
  draft: LedgerDraft,
  source: SourceRecord,
  reading: Reading,
  places: LedgerPlaces,
): string[] {
  const replies = new Set(
    reading.documents.filter((document) => document.kind === 'suggestion-reply').map((document) => document.id),
  );
  const listed = reading.suggestions.filter((read) => !replies.has(read.document));
  return listed.map((read, index) => {
    const proposed = fromRow({ draft, source, places }, read, index + 1);
    const known = draft.get('suggestions', proposed.id);
    // The same row in two lists belongs to one of them, whichever was imported first.
    const isOther = known?.list && known.list.source !== source.id && known.list.source < source.id;
    if (!isOther) settle(draft, 'suggestions', proposed, suggestionReaderFields);
    return proposed.id;
  });
}
