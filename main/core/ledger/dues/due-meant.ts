import type { ParsedInput } from '#shared/contract/contract.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { type AnswerPromise, promisesOfAnswers, suggestionOfPromise } from '#shared/domain/promises/answer-promise.ts';
import { followedByLetter, letterPromise, standsWithAnswer } from '#shared/domain/promises/letter-promise.ts';
import { promisesOfLetters } from '#shared/domain/promises/promises-of-letters.ts';
import { toldList } from '#shared/messages/catalogue.ts';
import { CoreError } from '../../core-error.ts';
import { recordOf } from '../record-of.ts';
import { promiseMeant } from './promise-meant.ts';

/** A due date to be moved, as the record says it that keeps it. `round`: number of the handling whose answer promises it; the last one when left out. */
export type DueMeant = ParsedInput<'dues.change'> & { round?: number };

/** The day of the promise of an answer is kept with the answer; where a person follows it as a promise of its letter, with that. */
function ofAnswer(ledger: Ledger, input: DueMeant, { id, suggestion, round, organ }: AnswerPromise): DueMeant {
  const followed = followedByLetter(ledger).get(id);
  if (followed) return { ...input, collection: 'commitments', id: followed.id };
  return {
    ...input,
    ...{ collection: 'suggestions', id: suggestion, which: 'promise', round },
    ...(organ !== null && { organ }),
  };
}

function ofListed(ledger: Ledger, input: DueMeant): DueMeant {
  const answered = suggestionOfPromise(input.id);
  if (answered === null) {
    const record = recordOf(ledger, 'commitments', input.id);
    const { promise } = standsWithAnswer(ledger, record) ? letterPromise(ledger, record) : { promise: null };
    return promise === null ? input : ofAnswer(ledger, input, promise);
  }
  const promises = promisesOfAnswers(ledger, recordOf(ledger, 'suggestions', answered));
  const promise = promises.find(({ id }) => id === input.id);
  if (!promise) throw new CoreError('not-found', { id: input.id });
  return ofAnswer(ledger, input, promise);
}

function ofSuggestion(ledger: Ledger, input: DueMeant): DueMeant {
  const one = recordOf(ledger, 'suggestions', input.id);
  const round = one.rounds.at(-1);
  if (!round) return input;
  const { promise } = promiseMeant(ledger, one, round, input.organ);
  if (promise) return ofAnswer(ledger, input, promise);
  const [own, ...others] = input.organ === undefined ? promisesOfLetters(ledger, one.id, round.number) : [];
  if (!own) return input;
  if (others.length === 0) return { ...input, collection: 'commitments', id: own.id };
  const list = toldList([own, ...others].map(({ id }) => id));
  throw new CoreError('promise-unclear', { title: one.title, list });
}

/**
 * The due date that a person means, at the record that keeps it: a promise can be named by its own id, be it that of a paper or of an answer, and by
 * the suggestion that was answered. Errors: `not-found`, `promise-unclear` where letters promise several things and none is named.
 */
export function dueMeant(ledger: Ledger, input: ParsedInput<'dues.change'>): DueMeant {
  if (input.collection === 'commitments') return ofListed(ledger, input);
  return input.collection === 'suggestions' && input.which === 'promise' ? ofSuggestion(ledger, input) : input;
}
