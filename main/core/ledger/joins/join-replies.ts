import { isDeepStrictEqual } from 'node:util';
import type { CommitmentRecord } from '#shared/domain/commitment-record.ts';
import type { Candidate } from '#shared/domain/identity-record.ts';
import { keptWith } from '#shared/domain/kept-with.ts';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import { newRound } from '#shared/domain/new-round.ts';
import { officeOf } from '#shared/domain/office-of.ts';
import type { OfficeRecord } from '#shared/domain/office-records.ts';
import type { DocumentRecord } from '#shared/domain/source-record.ts';
import { beganOn } from '#shared/domain/stages/began-on.ts';
import { placesMeet } from '#shared/text/joint-place.ts';
import { groupBy } from '../../group-by.ts';
import { DraftSuggestions } from '../identity/draft-suggestions.ts';
import {
  findSuggestion,
  type NearSuggestions,
  SuggestionIndex,
  suggestionIndexOf,
} from '../identity/find-suggestion.ts';
import { askQuestion, decidedOf } from '../identity/identity-questions.ts';
import { isRepliedId, isTouchedSuggestion, repliedId } from '../identity/temporary-suggestion.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { placeOfDocument, placeOfRecord } from '../places/paper-place.ts';
import { settle } from '../propose/settle.ts';
import { isRoundFieldEntered } from '../suggestions/entered-rounds.ts';
import { newSuggestion } from '../suggestions/new-suggestion.ts';
import { withToldAnswer } from '../suggestions/told-answer.ts';
import { laidAlready, noteLaid, partsOfLetter, questionKeyOf } from './laid-letters.ts';
import { promiseOfLetter, withLetterPromise, withoutJoined } from './promise-of-letter.ts';
import { factsOf, type Replied, repliesOf } from './replied.ts';
import { repliesNear } from './reply-index.ts';

/** True for a letter dated before the suggestion was handed over: a wrong year, a wrong number, or the answer to another one. */
function isTooEarly({ rounds, handedOverOn }: SuggestionRecord, { reply }: Replied): boolean {
  const start = rounds[0]?.openedOn ?? handedOverOn;
  return start !== null && reply.answeredOn !== null && reply.answeredOn < start;
}

/** True where a person recorded something of the handlings, or ordered a further one. */
function isRecorded({ entered, rounds }: SuggestionRecord): boolean {
  return entered.includes('rounds') || rounds.length > 1;
}

/**
 * The place of the handling that a letter answers, by its day: the last that had begun by then. Null where days are missing, so that nobody
 * can tell, and for a handling that is over: it keeps what it had.
 */
function handlingOf({ rounds }: SuggestionRecord, { reply }: Replied): number | null {
  const last = rounds.at(-1);
  if (rounds.length < 2 || !last) return 0;
  const began = beganOn(last);
  return began !== null && reply.answeredOn !== null && reply.answeredOn >= began ? rounds.length - 1 : null;
}

/** The first answer of a suggestion of which no person recorded one: what nothing else tells is the letter's. */
function withFirstAnswer(suggestion: SuggestionRecord, document: Replied): SuggestionRecord {
  const { reply } = document;
  const round = suggestion.rounds[0];
  const on = isTooEarly(suggestion, document) ? null : reply.answeredOn;
  const answered = {
    ...(round ?? newRound(1)),
    answeredOn: round?.answeredOn ?? on,
    answerClass: round?.answerClass ?? reply.answerClass,
    answerNumber: round?.answerNumber ?? reply.answerNumber ?? null,
  };
  return { ...suggestion, rounds: [answered] };
}

/** The number of the letter beside its answer, where nobody gave one. */
function withLetterNumber(suggestion: SuggestionRecord, at: number, { reply }: Replied): SuggestionRecord {
  const round = suggestion.rounds[at];
  const isOpen = round?.answerNumber === null && !isRoundFieldEntered(suggestion.entered, round, 'answerNumber', true);
  if (!round || !isOpen || reply.answerNumber === undefined || round.answeredOn !== reply.answeredOn) return suggestion;
  return { ...suggestion, rounds: suggestion.rounds.with(at, { ...round, answerNumber: reply.answerNumber }) };
}

/**
 * The suggestion with the answer of the letter, in the handling that it answers, and with what it promises. Beside an answer that a person
 * recorded it is offered. A day that cannot be its own is not taken.
 */
function withAnswer(
  suggestion: SuggestionRecord,
  document: Replied,
  { promises, classes }: { promises: readonly CommitmentRecord[]; classes: OfficeRecord['answerClasses'] },
): SuggestionRecord {
  const at = handlingOf(suggestion, document);
  if (at === null) return suggestion;
  const { reply } = document;
  const answered = isRecorded(suggestion)
    ? withLetterNumber(withToldAnswer(suggestion, reply, 'reply', at), at, document)
    : withFirstAnswer(suggestion, document);
  const bare = withoutJoined(answered, at, promises);
  return withLetterPromise(bare, at, { reply, told: promiseOfLetter(reply, promises), classes });
}

function onlyReplied(document: Replied): SuggestionRecord {
  const { reply } = document;
  return newSuggestion({
    id: repliedId(document.id, document.at),
    title: reply.title,
    number: reply.number,
    session: reply.session ?? null,
    channel: reply.channel ?? null,
    proposers: reply.proposers,
    ...(reply.signers !== undefined && { signers: reply.signers }),
    lead: reply.organs,
    citation: {
      document: document.id,
      firstLine: document.firstLine,
      lastLine: document.firstLine,
      page: document.page,
      quote: document.title,
    },
  });
}

/** True for the suggestion that was entered from this letter, as long as no list names it. */
function isOnlyReplied({ id, list }: SuggestionRecord, document: DocumentRecord): boolean {
  return list === null && isRepliedId(id, document.id);
}

function isLetters({ id, citation }: SuggestionRecord): boolean {
  return citation !== null && isRepliedId(id, citation.document);
}

/** Which suggestion a letter answers: one of the ledger, none of it, or one that a person must choose. */
function targetOf(draft: LedgerDraft, index: NearSuggestions, document: Replied): SuggestionRecord | 'asked' | null {
  const facts = factsOf(document);
  const place = placeOfDocument(document);
  const isOut = (one: SuggestionRecord) =>
    isOnlyReplied(one, document) || !placesMeet(place, placeOfRecord(draft, one));
  const found = findSuggestion(index, facts, { isOut });
  // What a list has named since the letter told of it goes on under its id.
  const since = draft.get('suggestions', repliedId(document.id, document.at));
  if (found.is === 'none') return since && !isOnlyReplied(since, document) ? since : null;
  const known = found.is === 'same' ? draft.get('suggestions', found.record.id) : null;
  if (known && (isRecorded(known) || !isTooEarly(known, document))) return known;
  const early: Candidate[] = known ? [{ record: known.id, reasons: ['answer-before-hand-over'] }] : [];
  const candidates = found.is === 'near' ? found.candidates : early;
  const key = questionKeyOf(document);
  const decided = decidedOf(draft, 'suggestions', key, candidates);
  if (decided.is === 'same') return draft.get('suggestions', decided.record);
  if (decided.is === 'none') return null;
  const { title } = document.reply;
  const from = { title: document.title, document: document.id, row: document.firstLine };
  const waiting = { is: 'suggestion' as const, record: withFirstAnswer(onlyReplied(document), document) };
  askQuestion(draft, { title, subject: 'suggestions', key, candidates: decided.candidates, from, waiting });
  return 'asked';
}

/**
 * Notes with the promises of a letter which handling they belong to; null where nobody knows. Those of one that is over stay with it. True where
 * that changed any.
 */
function linkPromises(
  draft: LedgerDraft,
  promises: readonly CommitmentRecord[],
  suggestion: SuggestionRecord | null,
  document: Replied,
): boolean {
  const at = suggestion === null ? null : handlingOf(suggestion, document);
  const round = at === null ? undefined : suggestion?.rounds[at];
  let isChanged = false;
  for (const promise of promises) {
    const { answers: before, ...one } = promise;
    const kept = at === null && before?.suggestion === suggestion?.id ? before : undefined;
    const answers = suggestion && round ? { suggestion: suggestion.id, round: round.number } : kept;
    const linked = answers ? { ...one, answers } : one;
    if (isDeepStrictEqual(linked, promise)) continue;
    draft.put('commitments', linked);
    isChanged = true;
  }
  return isChanged;
}

/**
 * Lays reply letters to the suggestions they answer, whichever was imported first. A suggestion that only its reply tells of
 * is entered for the time being and gives way when a list names it; where several may be meant, the letter waits for a person.
 */
export function joinReplies(draft: LedgerDraft): void {
  const index = new DraftSuggestions(draft, isOwn);
  const kept = layReplies(draft, draft.all('documents').flatMap(repliesOf), index);
  for (const one of draft.all('suggestions')) if (isOwn(one) && !kept.has(one.id)) draft.remove('suggestions', one.id);
}

/**
 * As `joinReplies`, where of one suggestion something was changed by which no letter is laid to it (its answer, not its words): only the letters
 * that may answer it are looked at.
 */
export function joinRepliesTo(draft: LedgerDraft, suggestion: SuggestionRecord): void {
  const letters = repliesNear(draft.records('documents'), suggestion);
  const near = letters.length === 0 ? [] : suggestionsNear(draft, letters, suggestion);
  const kept = layReplies(draft, letters, new SuggestionIndex(near.filter((one) => !isOwn(one))));
  for (const { id, at } of letters) {
    const own = draft.get('suggestions', repliedId(id, at));
    if (own && isOwn(own) && !kept.has(own.id)) draft.remove('suggestions', own.id);
  }
}

/** The suggestions that some letters may answer, as they stand in the draft in which the words of none changed. */
function suggestionsNear(draft: LedgerDraft, letters: readonly Replied[], own: SuggestionRecord): SuggestionRecord[] {
  const index = suggestionIndexOf(draft.basis('suggestions'));
  const ids = new Set([own.id, ...letters.flatMap((letter) => index.near(factsOf(letter)).map(({ id }) => id))]);
  return [...ids].flatMap((id) => draft.get('suggestions', id) ?? []);
}

const isOwn = (one: SuggestionRecord) => one.list === null && !isTouchedSuggestion(one) && isLetters(one);

/** Suggestions of a draft as they are looked up, with what laying letters changes. */
type Index = NearSuggestions & Pick<SuggestionIndex, 'put'>;

/** Lays letters to the suggestions of `index` that they answer. Gives the ids of those that have an answer by it. */
function layReplies(draft: LedgerDraft, replies: readonly Replied[], index: Index): ReadonlySet<string> {
  const letters = [...replies].sort((a, b) => (a.id === b.id ? a.at - b.at : a.id < b.id ? -1 : 1));
  const kept = new Set<string>();
  const promised = letters.length > 0 ? promisesByPaper(draft) : new Map<string, CommitmentRecord[]>();
  const classes = officeOf({ office: draft.records('office') }).answerClasses;
  for (const document of letters) {
    const promises = promised.get(document.id) ?? [];
    const parts = partsOfLetter(draft, document, index.near(factsOf(document)), promises);
    const before = laidAlready(document, parts);
    if (before !== null) {
      kept.add(before);
      continue;
    }
    const target = targetOf(draft, index, document);
    if (target === 'asked') {
      linkPromises(draft, promises, null, document);
      continue;
    }
    const own = onlyReplied(document);
    if (target === null)
      settle(draft, 'suggestions', own, ['title', 'number', 'session', 'proposers', 'lead', 'citation']);
    const standing = draft.get('suggestions', target?.id ?? own.id) ?? own;
    const answered = withAnswer(standing, document, { promises, classes });
    kept.add(answered.id);
    // Of a letter that answers several, nobody can tell which of them a promise is for.
    const isLinked = linkPromises(draft, promises, document.isAlone ? answered : null, document);
    const isNew = draft.get('suggestions', answered.id) !== standing || !isDeepStrictEqual(answered, standing);
    if (isNew) draft.put('suggestions', answered);
    // One that only its letter tells of is found by later letters alone: it is laid each time.
    const isLetters = target === null || isOwn(answered);
    if (isNew || isLetters) index.put(answered);
    if (!isNew && !isLinked && !isLetters) noteLaid(document, parts, answered.id);
  }
  return kept;
}

const keptPromises = keptWith<Readonly<Record<string, CommitmentRecord>>, ReadonlyMap<string, CommitmentRecord[]>>();

function promisesByPaper(draft: LedgerDraft): ReadonlyMap<string, readonly CommitmentRecord[]> {
  const byPaper = () => groupBy(draft.all('commitments'), ({ citation }) => citation.document);
  return keptPromises(draft.records('commitments'), [], byPaper);
}
