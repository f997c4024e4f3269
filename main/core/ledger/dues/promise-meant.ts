import type { DueDate } from '#shared/domain/due-date.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { LeadAnswer, SuggestionRecord, SuggestionRound } from '#shared/domain/motion-record.ts';
import { organRoot, organTitle, organTitles } from '#shared/domain/organ-root.ts';
import { type AnswerPromise, plannedDue, promisesOfRound } from '#shared/domain/promises/answer-promise.ts';
import { toldList } from '#shared/messages/catalogue.ts';
import { draftOf } from '../ledger-draft.ts';
import { resolveOrgan } from '../organs/resolve-organ.ts';
import { placeOfRecord } from '../places/paper-place.ts';
import type { Doubt } from '../plausible/doubt.ts';
import { requireEvidence } from '../require-evidence.ts';
import { isOnlyLead, leadAnswerOf } from '../suggestions/lead-answers.ts';
import { withPlanned } from '../suggestions/promised-day.ts';

type Set = (due: DueDate | null) => DueDate | null;

/** Whose promise of a handling is meant: of one organ that answered for itself (its id), or of all that answered together (null). */
export type PromiseMeant = {
  organ: string | null;
  due: DueDate | null;
  start: string | null;
  doubts: Doubt[];
  /** The promise itself; null where the answer makes none. */
  promise: AnswerPromise | null;
};

function impossible(code: Doubt['code'], details: Doubt['details']): Doubt[] {
  return [{ code, kind: 'impossible', details }];
}

function dueOfAnswer({ on, plannedFor = null, plannedChanges }: LeadAnswer): DueDate | null {
  return plannedDue({ answeredOn: on, plannedFor, ...(plannedChanges && { plannedChanges }) });
}

/**
 * The promise of a handling whose day is meant. `name` is the organ that a person named (id or any of its names). Where organs promised each
 * for itself and none is named, nobody can tell whose day it is; one that promised nothing of its own has none to move.
 */
export function promiseMeant(
  ledger: Ledger,
  suggestion: SuggestionRecord,
  round: SuggestionRound,
  name: string | undefined,
): PromiseMeant {
  const promises = promisesOfRound(ledger, suggestion, round);
  const own = promises.flatMap(({ organ }) => organ ?? []);
  const rootOf = (id: string) => organRoot(ledger.organs, id)?.id ?? id;
  const ofAll = promises.find((one) => one.organ === null) ?? null;
  const whole = { organ: null, due: plannedDue(round), start: round.answeredOn, doubts: [], promise: ofAll };
  const titles = toldList(organTitles(ledger.organs, own));
  if (name === undefined) {
    const isOpen = own.length > 0 && own.length === promises.length;
    return isOpen ? { ...whole, doubts: impossible('promise-of-which', { organs: titles }) } : whole;
  }
  const id = resolveOrgan(ledger, name, placeOfRecord(draftOf(ledger), suggestion))?.id ?? name;
  const root = rootOf(id);
  const answer = leadAnswerOf(ledger.organs, round, root);
  const promise = promises.find((one) => one.organ !== null && rootOf(one.organ) === root);
  if (answer !== null && promise)
    return { organ: root, due: dueOfAnswer(answer), start: answer.on, doubts: [], promise };
  if (isOnlyLead(ledger.organs, suggestion, root)) return whole;
  return { ...whole, doubts: impossible('promise-not-own', { organ: organTitle(ledger.organs, root) }) };
}

function withDay<Answer extends Parameters<typeof withPlanned>[0]>(answer: Answer, due: DueDate | null): Answer {
  const { changes = [] } = due ?? {};
  return { ...withPlanned(answer, due?.date ?? null), ...(changes.length > 0 && { plannedChanges: changes }) };
}

/** A handling with the day moved that is meant. Errors: `evidence-needed` where it promises nothing. */
export function withPromiseMoved(
  ledger: Ledger,
  suggestion: SuggestionRecord,
  round: SuggestionRound,
  { organ, due }: PromiseMeant,
  set: Set,
): SuggestionRound {
  requireEvidence({
    title: suggestion.title,
    from: `suggestion-status.${suggestion.status}`,
    to: 'dues.changed',
    needs: [['promise']],
    has: () => promisesOfRound(ledger, suggestion, round).length > 0,
  });
  if (organ === null) return withDay(round, set(due));
  const rootOf = (id: string) => organRoot(ledger.organs, id)?.id ?? id;
  const leadAnswers = Object.fromEntries(
    Object.entries(round.leadAnswers ?? {}).map(([id, answer]) => [
      id,
      rootOf(id) === organ ? withDay({ plannedFor: null, ...answer }, set(due)) : answer,
    ]),
  );
  return { ...round, leadAnswers };
}
