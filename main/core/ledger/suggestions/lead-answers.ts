import type { Ledger } from '#shared/domain/ledger.ts';
import type { LeadAnswer, SuggestionRecord, SuggestionRound } from '#shared/domain/motion-record.ts';
import { organRoot, organTitle, organTitles } from '#shared/domain/organ-root.ts';
import { toldList } from '#shared/messages/catalogue.ts';
import type { Doubt } from '../plausible/doubt.ts';

type Organs = Ledger['organs'];
/** What a person typed of an answer. `organ`: id of the one that gave it, where several lead. */
export type TypedAnswer = { organ: string | null; on: string | null | undefined };

function rootsOf(organs: Organs, ids: readonly string[]): string[] {
  return [...new Set(ids.map((id) => organRoot(organs, id)?.id ?? id))];
}

/** The leading organs, each once, with the answer that each gave of its own; null where it gave none. */
export function answersOfLeads(
  organs: Organs,
  { lead }: Pick<SuggestionRecord, 'lead'>,
  { leadAnswers = {} }: SuggestionRound,
): [organ: string, answer: LeadAnswer | null][] {
  const given = new Map(Object.entries(leadAnswers).map(([id, answer]) => [organRoot(organs, id)?.id ?? id, answer]));
  return rootsOf(organs, lead).map((id) => [id, given.get(id) ?? null]);
}

/** True for the organ that leads alone, under whichever of its names. */
export function isOnlyLead(organs: Organs, { lead }: Pick<SuggestionRecord, 'lead'>, organ: string): boolean {
  const leading = rootsOf(organs, lead);
  return leading.length === 1 && leading[0] === rootsOf(organs, [organ])[0];
}

/** The answer that an organ gave of its own; null where it gave none. */
export function leadAnswerOf(organs: Organs, { leadAnswers = {} }: SuggestionRound, organ: string): LeadAnswer | null {
  const [root] = rootsOf(organs, [organ]);
  return Object.entries(leadAnswers).find(([id]) => rootsOf(organs, [id])[0] === root)?.[1] ?? null;
}

/** Asks whose answer it is where several organs lead and the answer is not said to be of one; refuses one of an organ that does not lead. */
export function doubtsOfLeadAnswer(
  organs: Organs,
  { lead }: SuggestionRecord,
  before: SuggestionRound | undefined,
  { organ, on }: TypedAnswer,
): Doubt[] {
  const leading = rootsOf(organs, lead);
  const details = { leads: toldList(organTitles(organs, leading)) };
  if (organ !== null) {
    const isLeading = leading.includes(organRoot(organs, organ)?.id ?? organ);
    const named = { ...details, organ: organTitle(organs, organ) };
    return isLeading ? [] : [{ code: 'answers-not-lead', kind: 'impossible', details: named }];
  }
  const isFirst = (before?.answeredOn ?? null) === null;
  return on && isFirst && leading.length > 1 ? [{ code: 'answer-of-which', kind: 'unlikely', details }] : [];
}

/**
 * A handling with the answer of one of several organs that handle it each for itself (分别办理). It is answered when all of them have: on the day of
 * the last, in their class where it is one.
 */
export function withLeadAnswer(
  organs: Organs,
  suggestion: SuggestionRecord,
  round: SuggestionRound,
  organ: string,
  answer: LeadAnswer,
): SuggestionRound {
  const root = organRoot(organs, organ)?.id ?? organ;
  const next = { ...round, leadAnswers: { ...round.leadAnswers, [root]: answer } };
  const answers = answersOfLeads(organs, suggestion, next).map(([, one]) => one);
  const given = answers.filter((one) => one !== null);
  if (given.length < answers.length) return next;
  const classes = [...new Set(given.map(({ answerClass }) => answerClass))];
  const last = given.toSorted((a, b) => (a.on < b.on ? -1 : 1)).at(-1);
  return {
    ...next,
    answeredOn: last?.on ?? null,
    answerNumber: last?.number ?? null,
    answerClass: classes.length === 1 ? (classes[0] ?? null) : null,
  };
}
