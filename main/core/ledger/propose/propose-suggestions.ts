import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import type { Reading, ReadSuggestion } from '#shared/domain/reading.ts';
import type { SourceRecord } from '#shared/domain/source-record.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { fieldsOf } from '../offers/reader-fields.ts';
import { nameOrgans } from '../organs/name-organ.ts';
import { stableId } from '../stable-id.ts';
import { withHandOver } from '../suggestions/hand-over-suggestion.ts';
import { keptCount } from '../suggestions/kept-count.ts';
import { newRound } from '../suggestions/new-round.ts';
import { rulesBasis } from '../suggestions/rules-basis.ts';
import { withToldAnswer } from '../suggestions/told-answer.ts';
import { askCore } from '../title-core.ts';
import { citationIn } from './citation-in.ts';
import { layPassages } from './lay-passages.ts';
import { documentId } from './propose-documents.ts';
import { settle } from './settle.ts';

/** Id of a suggestion: the same for the same session, number and request, whatever list it comes in. */
export function suggestionId(session: string, number: string, title: string): string {
  return stableId('s', session.replace(/\s/g, ''), number.replace(/\s/g, ''), askCore(title));
}

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

function fromRow(draft: LedgerDraft, source: SourceRecord, read: ReadSuggestion, row: number): SuggestionRecord {
  const document = documentId(source.id, read.document);
  const session = draft.get('documents', document)?.meeting ?? null;
  const listed = newSuggestion({
    id: suggestionId(session ?? '', read.number ?? '', read.title),
    title: read.title,
    number: read.number,
    session,
    proposers: read.proposers,
    delegation: read.delegation,
    category: read.category,
    lead: nameOrgans(draft, read.lead),
    support: nameOrgans(draft, read.support),
    rounds: listedRound(read),
    cells: read.cells,
    list: { source: source.id, row },
    citation: citationIn(document, { ...read, text: read.title }),
  });
  const now = { today: source.importedAt.slice(0, 10), by: '' };
  return read.handedOverOn === null ? listed : withHandOver(rulesBasis(draft), listed, read.handedOverOn, now);
}

/** Handlings are renewed apart: see `renewRounds`. */
const settled = fieldsOf('suggestions').filter((field) => field !== 'rounds' && field !== 'convertedFrom');

/**
 * Ids of the rows of a list. A row on whose suggestion somebody worked is known again by its words when a newer reader reads its title,
 * its number or its session otherwise.
 */
function idsOf(draft: LedgerDraft, source: string, rows: readonly SuggestionRecord[]): string[] {
  if (rows.length === 0) return [];
  const natural = new Set(rows.map((row) => row.id));
  const held = draft
    .all('suggestions')
    .filter((one) => one.list?.source === source && one.entered.length > 0 && !natural.has(one.id))
    .flatMap(({ id, citation }) => (citation ? [{ id, passage: citation }] : []));
  if (held.length === 0) return rows.map((row) => row.id);
  const isWorked = (id: string) => (draft.get('suggestions', id)?.entered.length ?? 0) > 0;
  const fresh = rows.flatMap((row) => (row.citation && !isWorked(row.id) ? [{ row, citation: row.citation }] : []));
  const laid = layPassages(
    fresh.map((one) => one.citation),
    held,
  ).ids;
  const ids = new Map(fresh.map(({ row }, place) => [row, laid[place] ?? row.id]));
  return rows.map((row) => ids.get(row) ?? row.id);
}

/** The handlings of a suggestion that stands, with what its row tells now. A due date that was counted at the hand-over stays. */
function renewRounds(draft: LedgerDraft, known: SuggestionRecord, row: SuggestionRecord, today: string): void {
  const standing = draft.get('suggestions', row.id);
  if (!standing) return;
  const [told] = row.rounds;
  if (!standing.entered.includes('rounds')) {
    draft.put('suggestions', { ...standing, rounds: keptCount(known.rounds, row.rounds) });
    return;
  }
  const isMoved = standing.handedOverOn !== known.handedOverOn && known.rounds.length === 1;
  const now = { today, by: '' };
  const handed = isMoved ? withHandOver(rulesBasis(draft), standing, standing.handedOverOn, now) : standing;
  draft.put('suggestions', told ? withToldAnswer(handed, told, 'answer') : handed);
}

/** Enters the suggestions that a list of this source holds. Gives their ids. */
export function proposeSuggestions(draft: LedgerDraft, source: SourceRecord, reading: Reading): string[] {
  const replies = new Set(
    reading.documents.filter((document) => document.kind === 'suggestion-reply').map((document) => document.id),
  );
  const listed = reading.suggestions.filter((read) => !replies.has(read.document));
  const rows = listed.map((read, index) => fromRow(draft, source, read, index + 1));
  return idsOf(draft, source.id, rows).map((id, place) => {
    const row = rows[place];
    const known = draft.get('suggestions', id);
    // The same row in two lists belongs to one of them, whichever was imported first.
    const isOther = known?.list && known.list.source !== source.id && known.list.source < source.id;
    if (!row || isOther) return id;
    settle(draft, 'suggestions', { ...row, id }, settled);
    if (known) renewRounds(draft, known, { ...row, id }, source.importedAt.slice(0, 10));
    return id;
  });
}
