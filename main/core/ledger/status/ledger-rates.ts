import type { Rate } from '#shared/contract/desk-calls.ts';
import type { Duty } from '#shared/domain/duty.ts';
import { counted } from '#shared/domain/figures/figure-table.ts';
import { keptWith } from '#shared/domain/kept-with.ts';
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
  rateTogether,
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

const keptCounted = keptWith<readonly Duty[], readonly Duty[]>();

/** The duties of a collection that are of records that count. */
function dutiesThatCount(ledger: Ledger, collection: 'opinions' | 'points'): readonly Duty[] {
  const records: readonly { id: string }[] = counted(ledger, collection);
  const all = dutiesOfAll(ledger, collection);
  return keptCounted(all, [records], () => {
    const ids = new Set(records.map(({ id }) => id));
    return Object.freeze(all.filter(({ record }) => ids.has(record)));
  });
}

/** As `dutiesOfCounted` of everything that counts, by collection: most of these lists stay the very same with a change. */
export function countedDutyLists(ledger: Ledger): readonly (readonly Duty[])[] {
  const own = (['opinions', 'points'] as const).map((collection) => dutiesThatCount(ledger, collection));
  return [...own, dutiesOfAll(ledger, 'suggestions'), dutiesOfAll(ledger, 'motions')];
}

type TimeRate = (duties: readonly Duty[], today: string) => RateCount;

/** A rate of time over lists of duties, counted anew only for those that changed. */
function keptTimeRate(rate: TimeRate): (lists: readonly (readonly Duty[])[], today: string) => RateCount {
  const kept = keptWith<readonly Duty[], RateCount>();
  return (lists, today) =>
    rateTogether(lists.map((list) => kept(list, [today], () => rate(list, today)))) ?? rate([], today);
}

/** The rates of time over lists of duties, as of an ISO day. */
export const timeRates = {
  answers: keptTimeRate(answersOnTimeRate),
  reports: keptTimeRate(reportsOnTimeRate),
  motionReports: keptTimeRate(motionReportsOnTimeRate),
  all: keptTimeRate(onTimeRate),
  allOriginal: keptTimeRate((duties, today) => onTimeRate(duties, today, true)),
};

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
  duties: readonly (readonly Duty[])[] = [dutiesOfCounted(ledger, counted)],
): Rate[] {
  const { points, suggestions, commitments } = counted;
  return [
    pointsDoneRate(points),
    suggestionsDoneRate(suggestions, officeOf(ledger).answerClasses),
    satisfiedRate(suggestions),
    satisfactionRate(suggestions),
    timeRates.answers(duties, today),
    timeRates.reports(duties, today),
    timeRates.motionReports(duties, today),
    timeRates.all(duties, today),
    timeRates.allOriginal(duties, today),
    commitmentsKeptRate(commitments, today),
    commitmentsInTimeRate(commitments, today),
  ].map((rate) => printRate(ledger, rate));
}
