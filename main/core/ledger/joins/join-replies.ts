import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import type { DocumentRecord, SuggestionReply } from '#shared/domain/source-record.ts';
import { placesAgree } from '#shared/text/place-name.ts';
import { groupBy } from '../group-by.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { placeOfDocument, placeOfRecord } from '../places/paper-place.ts';
import { newSuggestion } from '../propose/propose-suggestions.ts';
import { settle } from '../propose/settle.ts';
import { stableId } from '../stable-id.ts';
import { newRound } from '../suggestions/new-round.ts';
import { askCore } from '../title-core.ts';

type Replied = DocumentRecord & { reply: SuggestionReply };

/** Id of the suggestion that only its reply tells of. */
function repliedId(document: string): string {
  return stableId('s', 'reply', document);
}

/** 0012, 12 and 第12号 are one number. */
function numberOf(text: string | null): number | null {
  const digits = /\d+/.exec(text ?? '')?.[0];
  return digits === undefined ? null : Number(digits);
}

/** The suggestion that a reply answers: the same request, or the very number when the reply names no request. */
function answeredBy(
  { reply, isNear }: { reply: SuggestionReply; isNear: (one: SuggestionRecord) => boolean },
  byAsk: ReadonlyMap<string, SuggestionRecord[]>,
  byNumber: ReadonlyMap<number | null, SuggestionRecord[]>,
): SuggestionRecord | null {
  const number = numberOf(reply.number);
  const asked = (byAsk.get(askCore(reply.title)) ?? []).filter(isNear);
  const exact = asked.filter(
    (one) => number === null || numberOf(one.number) === null || numberOf(one.number) === number,
  );
  if (exact.length > 0) return exact[0] ?? null;
  const isNamed = /建议$/.test(reply.title);
  const numbered = number === null || isNamed ? [] : (byNumber.get(number) ?? []).filter(isNear);
  return numbered.length === 1 ? (numbered[0] ?? null) : null;
}

/** The suggestion with the answer of the letter, unless a person recorded answers already. */
function withAnswer(suggestion: SuggestionRecord, { reply }: Replied): SuggestionRecord {
  if (suggestion.entered.includes('rounds') || suggestion.rounds.length > 1) return suggestion;
  const round = suggestion.rounds[0];
  const answered = {
    ...(round ?? newRound(1)),
    answeredOn: round?.answeredOn ?? reply.answeredOn,
    answerClass: round?.answerClass ?? reply.answerClass,
  };
  return { ...suggestion, rounds: [answered] };
}

function onlyReplied(document: Replied): SuggestionRecord {
  const { reply } = document;
  return newSuggestion({
    id: repliedId(document.id),
    title: reply.title,
    number: reply.number,
    proposers: reply.proposers,
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

/**
 * Lays reply letters to the suggestions they answer, whichever was imported first. A suggestion that only its reply tells of
 * is entered for the time being and gives way when a list names it.
 */
export function joinReplies(draft: LedgerDraft): void {
  const replied = draft
    .all('documents')
    .filter((document): document is Replied => document.reply !== undefined)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const temporary = new Set(replied.map((document) => repliedId(document.id)));
  const listed = draft
    .all('suggestions')
    .filter((one) => !temporary.has(one.id))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const byAsk = groupBy(listed, (one) => askCore(one.title));
  const byNumber = groupBy(listed, (one) => numberOf(one.number));
  for (const document of replied) {
    const id = repliedId(document.id);
    const place = placeOfDocument(document);
    const isNear = (one: SuggestionRecord) => placesAgree(place, placeOfRecord(draft, one));
    const target = answeredBy({ reply: document.reply, isNear }, byAsk, byNumber);
    const own = draft.get('suggestions', id);
    if (target && (own === null || own.entered.length === 0)) {
      if (own) draft.remove('suggestions', id);
      const standing = draft.get('suggestions', target.id) ?? target;
      draft.put('suggestions', withAnswer(standing, document));
      continue;
    }
    settle(draft, 'suggestions', onlyReplied(document), ['title', 'number', 'proposers', 'lead', 'citation']);
    const standing = draft.get('suggestions', id);
    if (standing) draft.put('suggestions', withAnswer(standing, document));
  }
  dropUnreplied(draft, temporary);
}

/** A temporary suggestion whose letter is gone goes too, unless somebody worked on it. */
function dropUnreplied(draft: LedgerDraft, temporary: ReadonlySet<string>): void {
  for (const one of draft.all('suggestions')) {
    const { citation } = one;
    const isOurs = citation !== null && one.id === repliedId(citation.document);
    if (isOurs && !temporary.has(one.id) && one.entered.length === 0) draft.remove('suggestions', one.id);
  }
}
