import type { Duty } from './duty.ts';
import { isPointInForce } from './figures/point-figures.ts';
import { answeredRound, isSuggestionDone, isUnclassed, lastClass, lastForm } from './figures/suggestion-figures.ts';
import type { Rating, SuggestionRecord } from './motion-record.ts';
import type { OfficeRecord } from './office-records.ts';
import type { PointRecord } from './opinion-record.ts';
import type { CommitmentRow } from './promises/commitment-row.ts';
import { daysKeptLate } from './promises/kept-late.ts';
import { isSuggestionInForce } from './suggestion-status.ts';

export type RateName =
  | 'points-done'
  | 'suggestions-done'
  | 'satisfaction'
  | 'satisfied'
  | 'answers-on-time'
  | 'reports-on-time'
  | 'motion-reports-on-time'
  | 'on-time'
  | 'on-time-original'
  | 'support-on-time'
  | 'commitments-kept'
  | 'commitments-in-time';

/**
 * A rate that can print its formula: `numerator ÷ base`, with `excluded` items left out of the base and why
 * (`rate.<name>.formula` in the messages takes the three counts). `value` is 0..1, null over an empty base and where the classes are not known.
 */
export type RateCount = {
  name: RateName;
  value: number | null;
  numerator: number;
  base: number;
  excluded: number;
  /** How many more are left out because a day of them is not known, where the rate tells them apart; absent for other rates. */
  unknown?: number;
};

function rate(name: RateName, numerator: number, base: number, excluded: number): RateCount {
  return { name, value: base === 0 ? null : numerator / base, numerator, base, excluded };
}

/** A rate over several lists together, each counted for itself; null over none. */
export function rateTogether(counted: readonly RateCount[]): RateCount | null {
  const [first] = counted;
  const sum = (part: 'numerator' | 'base' | 'excluded') => counted.reduce((total, one) => total + one[part], 0);
  return first === undefined ? null : rate(first.name, sum('numerator'), sum('base'), sum('excluded'));
}

/**
 * Points found done by a check ÷ points in force: handed over, not withdrawn, still applicable. A point not handed over yet is nobody's to
 * carry out and is left out.
 */
export function pointsDoneRate(points: readonly PointRecord[]): RateCount {
  const base = points.filter(isPointInForce);
  const done = base.filter((point) => point.status === 'done');
  return rate('points-done', done.length, base.length, points.length - base.length);
}

/**
 * Suggestions done (answered in a class that the office counts so, and not being handled again) ÷ suggestions in force (not filed, withdrawn
 * and merged left out). Unknown, not 0, where something was answered and no class of any answer is known.
 */
export function suggestionsDoneRate(
  suggestions: readonly SuggestionRecord[],
  classes: OfficeRecord['answerClasses'],
): RateCount {
  const done = new Set(classes.filter((one) => one.countsAsDone).map((one) => one.code));
  const base = suggestions.filter(isSuggestionInForce);
  const numerator = base.filter((one) => isSuggestionDone(one, done)).length;
  const counted = rate('suggestions-done', numerator, base.length, suggestions.length - base.length);
  const isUnknown = base.some(isUnclassed) && base.every((one) => lastClass(one) === null);
  return isUnknown ? { ...counted, value: null } : counted;
}

/**
 * Satisfied and basically satisfied ÷ suggestions whose form came back, each by its last form; those answered without a form are left out
 * of the base (重庆 2017 art. 29).
 */
export function satisfactionRate(suggestions: readonly SuggestionRecord[]): RateCount {
  return formsRate('satisfaction', suggestions, ['satisfied', 'basically-satisfied']);
}

/** Satisfied alone ÷ the same base. */
export function satisfiedRate(suggestions: readonly SuggestionRecord[]): RateCount {
  return formsRate('satisfied', suggestions, ['satisfied']);
}

function formsRate(name: RateName, suggestions: readonly SuggestionRecord[], results: readonly Rating[]): RateCount {
  const answered = suggestions.filter((one) => isSuggestionInForce(one) && answeredRound(one) !== null);
  const returned = answered.map(lastForm).filter((form) => form !== null);
  const meant = returned.filter(({ result }) => result !== null && results.includes(result));
  return rate(name, meant.length, returned.length, answered.length - returned.length);
}

/**
 * Supporting opinions given by the due date ÷ those due by `today` (ISO) or given earlier, per handling; what is left out as in `onTimeRate`. One
 * that never came stays in the base where its day had passed before the suggestion was answered.
 */
export function supportOnTimeRate(duties: readonly Duty[], today: string): RateCount {
  return timeRate('support-on-time', duties, { today, is: ({ kind }) => kind === 'support', original: false });
}

type IsCounted = (duty: Duty) => boolean;

const isAnswer: IsCounted = ({ kind }) => kind === 'answer';

/** The written report on an opinion, or on points of one. */
const isOpinionReport: IsCounted = ({ kind, collection }) => kind === 'written-report' && collection !== 'motions';

/** What is reported on a motion: the plan, the report on carrying it out, the report of the committee that it was given to. */
const isMotionReport: IsCounted = ({ kind, collection }) =>
  collection === 'motions' && (kind === 'plan' || kind === 'written-report' || kind === 'review');

/** Duties whose time is measured: each is of one of the three rates, and of the one of all. */
const isTimed: IsCounted = (duty) => isAnswer(duty) || isOpinionReport(duty) || isMotionReport(duty);

/** True for a duty that says something of time, measured against the ISO day `date`. */
function isMeasurable({ state, metOn, endedOn }: Duty, date: string, today: string): boolean {
  if (state === 'met') return metOn !== null;
  return state === 'open' ? date < today : endedOn !== undefined && endedOn > date;
}

/**
 * Met by the due date ÷ due by `today` (ISO) or met earlier, per duty and round: each round against its own date. `original` counts
 * against the date before any extension. Left out: duties without a date, whose day has not come, whose item ended before it came, and
 * those met on a day that nobody knows. One whose day had passed when its item ended stays in the base: it was late.
 */
export function onTimeRate(duties: readonly Duty[], today: string, original = false): RateCount {
  return timeRate(original ? 'on-time-original' : 'on-time', duties, { today, is: isTimed, original });
}

/** `onTimeRate` of the answers to suggestions alone. */
export function answersOnTimeRate(duties: readonly Duty[], today: string): RateCount {
  return timeRate('answers-on-time', duties, { today, is: isAnswer, original: false });
}

/** `onTimeRate` of the reports on opinions alone; those on motions have a rate of their own. */
export function reportsOnTimeRate(duties: readonly Duty[], today: string): RateCount {
  return timeRate('reports-on-time', duties, { today, is: isOpinionReport, original: false });
}

/** `onTimeRate` of what is owed on motions alone: plans, reports on carrying them out, reports of committees. */
export function motionReportsOnTimeRate(duties: readonly Duty[], today: string): RateCount {
  return timeRate('motion-reports-on-time', duties, { today, is: isMotionReport, original: false });
}

type Measured = { today: string; is: IsCounted; original: boolean };

function timeRate(name: RateName, duties: readonly Duty[], { today, is, original }: Measured): RateCount {
  const all = duties.filter(is);
  let base = 0;
  let met = 0;
  for (const duty of all) {
    const date = original ? duty.due?.original : duty.due?.date;
    if (!date || !isMeasurable(duty, date, today)) continue;
    base += 1;
    if (duty.metOn !== null && duty.metOn <= date) met += 1;
  }
  return rate(name, met, base, all.length - base);
}

/**
 * True for a promise that is measured on an ISO day: its day has passed, be it that it was put off only afterwards, or it was kept before. One
 * without a day is measured once it was decided. Of an answer that only came to say
 * done nobody found that a promise without a day was kept, and of a class alone nobody knows what was promised.
 */
function isMeasured({ state, due, passedDue, answer, decidedOn }: CommitmentRow, today: string): boolean {
  if (state === 'dropped' || state === 'proposed') return false;
  const day = passedDue ?? due;
  // On its day a promise may still be kept.
  if (day !== null && due !== null) return state === 'kept' || (state === 'open' ? day < today : day <= today);
  return answer === null ? state !== 'open' : answer.words !== null && Boolean(decidedOn);
}

/**
 * Promises shown to be kept ÷ promises that were kept or whose day has come; dropped, proposed and later ones are left out. Those of answers to
 * suggestions count with those of papers.
 */
export function commitmentsKeptRate(commitments: readonly CommitmentRow[], today: string): RateCount {
  const base = commitments.filter((one) => isMeasured(one, today));
  const kept = base.filter((one) => one.state === 'kept');
  return rate('commitments-kept', kept.length, base.length, commitments.length - base.length);
}

/**
 * Promises kept by their day in force ÷ those that were kept or whose day has come: the base of `commitmentsKeptRate`, without those kept of
 * which one of the two days is not known (`unknown`).
 */
export function commitmentsInTimeRate(commitments: readonly CommitmentRow[], today: string): RateCount {
  const measured = commitments.filter((one) => isMeasured(one, today));
  const base = measured.filter((one) => one.state !== 'kept' || daysKeptLate(one) !== null);
  const inTime = base.filter((one) => daysKeptLate(one) === 0);
  const counted = rate('commitments-in-time', inTime.length, base.length, commitments.length - measured.length);
  return { ...counted, unknown: measured.length - base.length };
}
