import type { Bar, Desk } from '#shared/contract/desk-calls.ts';
import type { Duty } from '#shared/domain/duty.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { officeOf } from '#shared/domain/office-of.ts';
import { organRoot } from '#shared/domain/organ-root.ts';
import { type PointStatus, pointStatuses } from '#shared/domain/point-status.ts';
import { isOpenPoint } from '#shared/domain/point-transitions.ts';
import { onTimeRate, pointsDoneRate, suggestionsDoneRate } from '#shared/domain/rates.ts';
import { isOpenSuggestion, isSuggestionInForce } from '#shared/domain/suggestion-status.ts';
import { message } from '#shared/messages/catalogue.ts';
import { isRecordOverdue, overdueDuties } from '../duties/all-duties.ts';
import { isFollowedOpinion, isFollowedPoint, plannedTargets } from '../figures/followed.ts';
import { ledgerLanguage } from '../ledger-language.ts';
import { deskItems } from './desk-items.ts';
import { dutiesOfCounted, printRate, ratesOf } from './ledger-rates.ts';

const tones: Record<PointStatus, Bar['tone']> = {
  done: 'done',
  'partly-done': 'part',
  'done-to-check': 'part',
  tracking: 'part',
  'in-progress': 'open',
  'handed-over': 'open',
  'not-handed-over': 'open',
  'not-adopted': 'act',
  'not-applicable': 'open',
};

const barOrder: PointStatus[] = [
  'done',
  'partly-done',
  'done-to-check',
  'in-progress',
  'handed-over',
  'not-handed-over',
  'tracking',
  'not-adopted',
  'not-applicable',
];

function standingPoints(ledger: Ledger) {
  return Object.values(ledger.points).filter((point) => isFollowedPoint(ledger, point));
}

function pointBars(ledger: Ledger): Bar[] {
  const counts = new Map<PointStatus, number>();
  for (const point of standingPoints(ledger)) counts.set(point.status, (counts.get(point.status) ?? 0) + 1);
  return barOrder
    .filter((status) => (counts.get(status) ?? 0) > 0)
    .map((status) => ({
      label: message(ledgerLanguage(ledger), `status.${status}`),
      count: counts.get(status) ?? 0,
      tone: tones[status],
      filter: { status },
    }));
}

function suggestionBars(ledger: Ledger): Bar[] {
  const language = ledgerLanguage(ledger);
  const { answerClasses } = officeOf(ledger);
  const counts = new Map<string, number>();
  let registered = 0;
  let unanswered = 0;
  for (const one of Object.values(ledger.suggestions)) {
    if (!isSuggestionInForce(one)) continue;
    const code = one.rounds.findLast((round) => round.answerClass !== null)?.answerClass;
    if (code) counts.set(code, (counts.get(code) ?? 0) + 1);
    else if (one.status === 'registered') registered += 1;
    else if (!one.rounds.some((round) => round.answeredOn !== null)) unanswered += 1;
  }
  const bars = [...counts].sort().map(([code, count]): Bar => {
    const known = answerClasses.find((one) => one.code === code);
    const tone = known?.countsAsDone ? 'done' : known?.createsCommitment ? 'part' : 'open';
    return { label: message(language, 'bar.class', { code }), count, tone, filter: { answerClass: code } };
  });
  const further: Bar[] = [
    { label: message(language, 'bar.unanswered'), count: unanswered, tone: 'act', filter: { answered: 'no' } },
    {
      label: message(language, 'bar.registered'),
      count: registered,
      tone: 'open',
      filter: { status: 'registered' },
    },
  ];
  return [...bars, ...further.filter((bar) => bar.count > 0)];
}

type OnTime = { id: string; title: string; onTime: number; due: number };

/** Per organ: met in time out of what fell due, the most burdened first. An organ that only supports is not measured by it. */
function organBars(ledger: Ledger, duties: readonly Duty[], today: string): OnTime[] {
  const owed = new Map<string, Duty[]>();
  for (const duty of duties) {
    for (const id of duty.kind === 'support' ? [] : duty.organs) owed.set(id, [...(owed.get(id) ?? []), duty]);
  }
  return [...owed]
    .flatMap(([id, own]) => {
      const { base, numerator } = onTimeRate(own, today);
      const organ = organRoot(ledger.organs, id);
      return organ && base > 0 ? [{ id: organ.id, title: organ.title, onTime: numerator, due: base }] : [];
    })
    .sort((a, b) => b.due - a.due || (a.title < b.title ? -1 : 1));
}

/** The whole desk as of an ISO day: what needs somebody within `days`, and counts and rates with their formulas. */
export function deskOf(ledger: Ledger, today: string, days: number): Desk {
  const points = standingPoints(ledger);
  const suggestions = Object.values(ledger.suggestions);
  const duties = dutiesOfCounted(ledger, { points, suggestions, motions: Object.values(ledger.motions) });
  return {
    today,
    items: deskItems(ledger, today, days),
    points: { total: points.length, bars: pointBars(ledger), rate: printRate(ledger, pointsDoneRate(points)) },
    suggestions: {
      total: suggestions.length,
      bars: suggestionBars(ledger),
      rate: printRate(ledger, suggestionsDoneRate(suggestions, officeOf(ledger).answerClasses)),
    },
    organs: organBars(ledger, duties, today),
    onTimeRate: printRate(ledger, onTimeRate(duties, today)),
  };
}

/** Counts and rates as of an ISO day. The same ledger and day give the same figures for ever. */
export function statusOf(ledger: Ledger, asOf: string) {
  const points = standingPoints(ledger);
  const suggestions = Object.values(ledger.suggestions);
  const commitments = Object.values(ledger.commitments);
  const open = points.filter((point) => isOpenPoint(point.status));
  const counts: Record<string, number> = {
    sources: Object.keys(ledger.sources).length,
    documents: Object.keys(ledger.documents).length,
    opinions: Object.values(ledger.opinions).filter(isFollowedOpinion).length,
    points: points.length,
    pointsOpen: open.length,
    pointsOverdue: points.filter((point) => isRecordOverdue(ledger, 'points', point.id, asOf)).length,
    overdue: overdueDuties(ledger, asOf).length,
    feedback: Object.values(ledger.feedback).filter((one) => one.sameAs === null).length,
    measures: Object.keys(ledger.measures).length,
    motions: Object.keys(ledger.motions).length,
    suggestions: suggestions.length,
    suggestionsOpen: suggestions.filter((one) => isOpenSuggestion(one.status)).length,
    commitments: commitments.filter((one) => one.state !== 'dropped').length,
    targets: plannedTargets(ledger).length,
    organs: Object.values(ledger.organs).filter((one) => one.mergedInto === null).length,
  };
  for (const status of pointStatuses) counts[`points.${status}`] = points.filter((one) => one.status === status).length;
  return {
    asOf,
    rates: ratesOf(ledger, { points, suggestions, motions: Object.values(ledger.motions), commitments }, asOf),
    counts,
  };
}
