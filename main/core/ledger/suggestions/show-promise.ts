import type { Citation } from '#shared/domain/citation.ts';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import { type AnswerPromise, type PromiseBasis, promisesOfAnswers } from '#shared/domain/promises/answer-promise.ts';
import type { PromiseShown, PromiseTold } from '#shared/domain/promises/promise-shown.ts';
import { told, toldList } from '#shared/messages/catalogue.ts';
import { CoreError } from '../../core-error.ts';

/** A passage beside a promise: `promise` is its id, to be left out where the answers promise one thing alone; null takes the passage away. */
export type ShownPatch = { promise?: string | undefined; passage: Citation | null };

/** The promise that is meant: the one that is named, else that of the last handling that promises. Errors: `evidence-needed`, `promise-unclear`. */
function promiseMeant(basis: PromiseBasis, suggestion: SuggestionRecord, named: string | undefined): AnswerPromise {
  const all = promisesOfAnswers(basis, suggestion);
  const last = all.filter(({ round }) => round === all.at(-1)?.round);
  const [meant, ...others] = named === undefined ? last : all.filter(({ id }) => id === named);
  const { title } = suggestion;
  if (!meant) {
    const from = told(`suggestion-status.${suggestion.status}`);
    throw new CoreError('evidence-needed', { title, from, to: told('promise.evidence'), needed: told('need.promise') });
  }
  if (others.length === 0) return meant;
  throw new CoreError('promise-unclear', { title, list: toldList(last.map(({ id }) => id)) });
}

const isBeside =
  ({ round, organ }: Pick<AnswerPromise, 'round' | 'organ'>) =>
  (one: PromiseShown) =>
    one.round === round && (one.organ ?? null) === organ;

/** The same words, or a sentence of them. */
function isSamePassage(one: Citation, other: Citation | null): boolean {
  return other !== null && (one.quote.includes(other.quote) || other.quote.includes(one.quote));
}

/** What stands beside a promise once a person said what shows it, or that nothing does: what the reader found is answered by that. */
function decided(before: readonly PromiseShown[], meant: AnswerPromise, passage: Citation | null): PromiseShown[] {
  const { round, organ } = meant;
  const refused = before.flatMap((one): PromiseShown[] =>
    one.is === 'laid' || isSamePassage(one.citation, passage) ? [] : [{ ...one, is: 'refused' }],
  );
  if (passage === null) return refused;
  return [...refused, { round, ...(organ !== null && { organ }), citation: passage, is: 'laid' }];
}

/**
 * Lays a passage beside a promise of an answer, or takes it away and refuses what the reader found. Errors: `evidence-needed` where nothing
 * is promised, `promise-unclear` where several things are and none is named.
 */
export function withShown(basis: PromiseBasis, suggestion: SuggestionRecord, patch: ShownPatch): SuggestionRecord {
  const meant = promiseMeant(basis, suggestion, patch.promise);
  const isOwn = isBeside(meant);
  const { shown = [], ...rest } = suggestion;
  const next = [...shown.filter((one) => !isOwn(one)), ...decided(shown.filter(isOwn), meant, patch.passage)];
  return { ...rest, ...(next.length > 0 && { shown: next }) };
}

/** Notes a passage of a later paper that seems to say what became of a promise, unless a person laid one beside it or refused this one. */
export function withShownAsked(
  suggestion: SuggestionRecord,
  meant: AnswerPromise,
  { citation, says }: { citation: Citation; says: PromiseTold },
): SuggestionRecord {
  const { shown = [] } = suggestion;
  const own = shown.filter(isBeside(meant));
  if (own.some((one) => one.is === 'laid' || one.is === 'asked' || isSamePassage(one.citation, citation)))
    return suggestion;
  const { round, organ } = meant;
  return {
    ...suggestion,
    shown: [
      ...shown,
      { round, ...(organ !== null && { organ }), citation, is: 'asked', ...(says !== 'kept' && { says }) },
    ],
  };
}
