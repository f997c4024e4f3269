import type { Rate } from '#shared/contract/desk-calls.ts';
import type { Duty } from '#shared/domain/duty.ts';
import { counted } from '#shared/domain/figures/figure-table.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { listed } from '#shared/domain/listed.ts';
import type { MotionRecord, SuggestionRecord } from '#shared/domain/motion-record.ts';
import { officeOf } from '#shared/domain/office-of.ts';
import type { OpinionRecord, PointRecord } from '#shared/domain/opinion-record.ts';
import type { CommitmentRow } from '#shared/domain/promises/commitment-row.ts';
import {
  answersOnTimeRate,
  commitmentsInTimeRate,
  commitmentsKeptRate,
  motionReportsOnTimeRate,
  onTimeRate,
  pointsDoneRate,
  type RateCount,
  reportsOnTimeRate,
  satisfactionRate,
  satisfiedRate,
  suggestionsDoneRate,
} from '#shared/domain/rates.ts';
import { told, toldList } from '#shared/messages/catalogue.ts';
import { dutiesOfAll, dutiesOfRecord } from '../duties/all-duties.ts';

/** A rate with its formula. */
export function printRate(ledger: Pick<Ledger, 'office'>, rate: RateCount): Rate {
  const classes = officeOf(ledger).answerClasses.filter((one) => one.countsAsDone);
  const { numerator, base, excluded, unknown = 0 } = rate;
  const formula = told(`rate.${rate.name}.formula`, {
    numerator,
    base,
    excluded,
    unknown,
    classes: toldList(classes.map((one) => one.code)),
  });
  return { ...rate, formula };
}

export type Counted = {
  opinions: readonly OpinionRecord[];
  points: readonly PointRecord[];
  suggestions: readonly SuggestionRecord[];
  motions: readonly MotionRecord[];
  commitments: readonly CommitmentRow[];
};

/** Everything that rates of the whole ledger are counted over. */
export function countedRecords(ledger: Ledger): Counted {
  return {
    opinions: counted(ledger, 'opinions'),
    points: counted(ledger, 'points'),
    suggestions: listed(ledger.suggestions),
    motions: listed(ledger.motions),
    commitments: counted(ledger, 'commitments'),
  };
}

function dutiesOfSome<C extends 'suggestions' | 'motions'>(
  ledger: Ledger,
  collection: C,
  records: readonly { id: string }[],
): readonly Duty[] {
  const isAll = records === listed<{ id: string }>(ledger[collection]);
  return isAll ? dutiesOfAll(ledger, collection) : records.flatMap(({ id }) => dutiesOfRecord(ledger, collection, id));
}

/** What is owed for some records, round by round. */
export function dutiesOfCounted(
  ledger: Ledger,
  { opinions, points, suggestions, motions }: Omit<Counted, 'commitments'>,
): Duty[] {
  return [
    ...opinions.flatMap((one) => dutiesOfRecord(ledger, 'opinions', one.id)),
    ...points.flatMap((one) => dutiesOfRecord(ledger, 'points', one.id)),
    ...dutiesOfSome(ledger, 'suggestions', suggestions),
    ...dutiesOfSome(ledger, 'motions', motions),
  ];
}

/**
 * Every rate over some opinions, points, suggestions, motions and promises, as of an ISO day. Time is measured over `duties`: those of the
 * records, where nothing else is said.
 */
export function ratesOf(
  ledger: Ledger,
  counted: Counted,
  today: string,
  duties: readonly Duty[] = dutiesOfCounted(ledger, counted),
): Rate[] {
  const { points, suggestions, commitments } = counted;
  return [
    pointsDoneRate(points),
    suggestionsDoneRate(suggestions, officeOf(ledger).answerClasses),
    satisfiedRate(suggestions),
    satisfactionRate(suggestions),
    answersOnTimeRate(duties, today),
    reportsOnTimeRate(duties, today),
    motionReportsOnTimeRate(duties, today),
    onTimeRate(duties, today),
    onTimeRate(duties, today, true),
    commitmentsKeptRate(commitments, today),
    commitmentsInTimeRate(commitments, today),
  ].map((rate) => printRate(ledger, rate));
}
