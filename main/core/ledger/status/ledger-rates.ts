import type { Rate } from '#shared/contract/desk-calls.ts';
import type { CommitmentRecord } from '#shared/domain/commitment-record.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import type { PointRecord } from '#shared/domain/opinion-record.ts';
import { isOpenPoint } from '#shared/domain/point-transitions.ts';
import {
  commitmentsKeptRate,
  type Dated,
  onTimeRate,
  pointsDoneRate,
  type RateCount,
  satisfactionRate,
  suggestionsDoneRate,
} from '#shared/domain/rates.ts';
import { message } from '#shared/messages/catalogue.ts';
import { officeOf } from '../../handlers/office-of.ts';
import { feedbackOf } from '../ledger-index.ts';
import { ledgerLanguage } from '../ledger-language.ts';

/** A rate with its formula printed in the office's language. */
export function printRate(ledger: Pick<Ledger, 'office'>, rate: RateCount): Rate {
  const classes = officeOf(ledger).answerClasses.filter((one) => one.countsAsDone);
  const { numerator, base, excluded } = rate;
  const formula = message(ledgerLanguage(ledger), `rate.${rate.name}.formula`, {
    numerator,
    base,
    excluded,
    classes: classes.map((one) => one.code).join('、'),
  });
  return { ...rate, formula };
}

/** When an opinion's written answer came, for the points of a handling: the day of the first formal feedback of that round. */
function answeredOn(ledger: Ledger, point: PointRecord): string | null {
  const formal = feedbackOf(ledger, point.opinion).filter((one) => one.version === 'formal');
  const ofRound = formal.find((one) => one.round === point.round && one.receivedOn !== null);
  return ofRound?.receivedOn ?? null;
}

/** A point is met on the day of the written answer, or of the check that closed it without one. */
export function datedPoint(ledger: Ledger, point: PointRecord): Dated {
  const closed = isOpenPoint(point.status) ? null : (point.check?.on ?? null);
  return { due: point.due, metOn: answeredOn(ledger, point) ?? point.selfReport?.on ?? closed };
}

/** True when the handling under way has its answer, dated or not (lists often tell the class alone). */
export function isAnswered(suggestion: SuggestionRecord): boolean {
  const round = suggestion.rounds.at(-1);
  return round !== undefined && (round.answeredOn !== null || round.answerClass !== null || round.result !== null);
}

/** A suggestion is met on the day of the answer of the handling under way; an answer without a day tells nothing of time. */
export function datedSuggestion(suggestion: SuggestionRecord): Dated {
  const metOn = suggestion.rounds.at(-1)?.answeredOn ?? null;
  return { due: metOn === null && isAnswered(suggestion) ? null : suggestion.due, metOn };
}

export type Counted = {
  points: readonly PointRecord[];
  suggestions: readonly SuggestionRecord[];
  commitments: readonly CommitmentRecord[];
};

/** Every rate over some points, suggestions and promises, as of an ISO day. */
export function ratesOf(ledger: Ledger, { points, suggestions, commitments }: Counted, today: string): Rate[] {
  const classes = officeOf(ledger).answerClasses;
  const dated = [
    ...points.filter((point) => point.state !== 'withdrawn').map((point) => datedPoint(ledger, point)),
    ...suggestions.map(datedSuggestion),
  ];
  return [
    pointsDoneRate(points),
    suggestionsDoneRate(suggestions, classes),
    satisfactionRate(suggestions),
    onTimeRate(dated, today),
    onTimeRate(dated, today, true),
    commitmentsKeptRate(commitments, today),
  ].map((rate) => printRate(ledger, rate));
}
