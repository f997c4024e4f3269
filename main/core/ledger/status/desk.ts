import type { Bar, Desk } from '#shared/contract/desk-calls.ts';
import type { Duty } from '#shared/domain/duty.ts';
import { counted } from '#shared/domain/figures/figure-table.ts';
import { answeredByClass } from '#shared/domain/figures/suggestion-figures.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { officeOf } from '#shared/domain/office-of.ts';
import { organRoot, organTitle } from '#shared/domain/organ-root.ts';
import { type PointStatus, statusesAsCounted } from '#shared/domain/point-status.ts';
import {
  answersOnTimeRate,
  motionReportsOnTimeRate,
  onTimeRate,
  pointsDoneRate,
  reportsOnTimeRate,
  suggestionsDoneRate,
} from '#shared/domain/rates.ts';
import { told } from '#shared/messages/catalogue.ts';
import { type Figures, figuresOn } from '../figures/figures-on.ts';
import { deskItems } from './desk-items.ts';
import { countedRecords, dutiesOfCounted, printRate, ratesOf } from './ledger-rates.ts';

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

function pointBars(figures: Figures): Bar[] {
  return statusesAsCounted
    .map((status) => ({
      label: told(`status.${status}`),
      count: figures[`points.${status}`] ?? 0,
      tone: tones[status],
      filter: { status },
    }))
    .filter((bar) => bar.count > 0);
}

function classBars(ledger: Ledger): Bar[] {
  const { answerClasses } = officeOf(ledger);
  return [...answeredByClass(counted(ledger, 'suggestions'))].map(([code, count]): Bar => {
    const known = answerClasses.find((one) => one.code === code);
    const tone = known?.countsAsDone ? 'done' : known?.createsCommitment ? 'part' : 'open';
    const label = told('bar.class', { code });
    return { label, count, tone, filter: { answerClass: code } };
  });
}

/** Suggestions in force, each under exactly one bar. */
function suggestionBars(ledger: Ledger, figures: Figures): Bar[] {
  const further: Bar[] = [
    {
      label: told('bar.unclassed'),
      count: figures['suggestions.unclassed'],
      tone: 'open',
      filter: { answered: 'unclassed' },
    },
    {
      label: told('bar.unanswered'),
      count: figures['suggestions.unanswered'],
      tone: 'act',
      filter: { answered: 'no' },
    },
    {
      label: told('bar.registered'),
      count: figures['suggestions.registered'],
      tone: 'open',
      filter: { status: 'registered' },
    },
  ];
  return [...classBars(ledger), ...further.filter((bar) => bar.count > 0)];
}

type OnTime = { id: string; title: string; onTime: number; due: number };

/** Per organ: met in time out of what fell due, the most burdened first. An organ that only supports is not measured by it. */
function organBars(ledger: Ledger, duties: readonly Duty[], today: string): OnTime[] {
  const owed = new Map<string, Duty[]>();
  for (const duty of duties) {
    for (const id of duty.kind === 'support' ? [] : duty.organs) {
      const own = owed.get(id);
      if (own) own.push(duty);
      else owed.set(id, [duty]);
    }
  }
  return [...owed]
    .flatMap(([id, own]) => {
      const { base, numerator } = onTimeRate(own, today);
      const organ = organRoot(ledger.organs, id);
      return organ && base > 0
        ? [{ id: organ.id, title: organTitle(ledger.organs, organ.id), onTime: numerator, due: base }]
        : [];
    })
    .sort((a, b) => b.due - a.due || (a.title < b.title ? -1 : 1));
}

/** The whole desk as of an ISO day: what needs somebody within `days`, and counts and rates with their formulas. */
export function deskOf(ledger: Ledger, today: string, days: number): Desk {
  const figures = figuresOn(ledger, today);
  const all = countedRecords(ledger);
  const duties = dutiesOfCounted(ledger, all);
  const { answerClasses } = officeOf(ledger);
  return {
    today,
    items: deskItems(ledger, today, days),
    points: {
      total: figures.points,
      bars: pointBars(figures),
      rate: printRate(ledger, pointsDoneRate(all.points)),
      onTime: printRate(ledger, reportsOnTimeRate(duties, today)),
    },
    suggestions: {
      total: figures.suggestions,
      bars: suggestionBars(ledger, figures),
      rate: printRate(ledger, suggestionsDoneRate(all.suggestions, answerClasses)),
      onTime: printRate(ledger, answersOnTimeRate(duties, today)),
    },
    motions: { onTime: printRate(ledger, motionReportsOnTimeRate(duties, today)) },
    organs: organBars(ledger, duties, today),
    onTimeRate: printRate(ledger, onTimeRate(duties, today)),
  };
}

/** Counts and rates as of an ISO day. The same ledger and day give the same figures for ever. */
export function statusOf(ledger: Ledger, asOf: string) {
  const rates = ratesOf(ledger, countedRecords(ledger), asOf);
  const { desk: _, ...counts } = figuresOn(ledger, asOf);
  return { asOf, rates, counts };
}
