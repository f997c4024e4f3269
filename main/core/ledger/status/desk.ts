import type { Bar, Desk } from '#shared/contract/desk-calls.ts';
import type { Duty } from '#shared/domain/duty.ts';
import { counted } from '#shared/domain/figures/figure-table.ts';
import { keptWith } from '#shared/domain/kept-with.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { listed } from '#shared/domain/listed.ts';
import { officeOf } from '#shared/domain/office-of.ts';
import { organRoot, organTitle } from '#shared/domain/organ-root.ts';
import { type PointStatus, statusesAsCounted } from '#shared/domain/point-status.ts';
import { onTimeRate, pointsDoneRate, type RateCount, rateTogether, suggestionsDoneRate } from '#shared/domain/rates.ts';
import { told } from '#shared/messages/catalogue.ts';
import { countsByClass } from '../figures/counts-by-class.ts';
import { type Figures, figuresOn } from '../figures/figures-on.ts';
import { deskItems } from './desk-items.ts';
import { countedDutyLists, countedRecords, printRate, ratesOf, timeRates } from './ledger-rates.ts';

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
  return [...countsByClass(ledger)].map(([code, count]): Bar => {
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

/** By organ id, of one list: met in time out of what fell due. An organ that only supports is not measured by it. */
function countByOrgan(duties: readonly Duty[], today: string): ReadonlyMap<string, RateCount> {
  const owed = new Map<string, Duty[]>();
  for (const duty of duties) {
    for (const id of duty.kind === 'support' ? [] : duty.organs) {
      const own = owed.get(id);
      if (own) own.push(duty);
      else owed.set(id, [duty]);
    }
  }
  return new Map([...owed].map(([id, own]) => [id, onTimeRate(own, today)]));
}

const keptByOrgan = keptWith<readonly Duty[], ReadonlyMap<string, RateCount>>();

/** Per organ: met in time out of what fell due, the most burdened first. */
function organBars(ledger: Ledger, lists: readonly (readonly Duty[])[], today: string): OnTime[] {
  const counts = lists.map((list) => keptByOrgan(list, [today], () => countByOrgan(list, today)));
  return [...new Set(counts.flatMap((one) => [...one.keys()]))]
    .flatMap((id) => {
      const { base, numerator } = rateTogether(counts.flatMap((one) => one.get(id) ?? [])) ?? { base: 0, numerator: 0 };
      const organ = organRoot(ledger.organs, id);
      return organ && base > 0
        ? [{ id: organ.id, title: organTitle(ledger.organs, organ.id), onTime: numerator, due: base }]
        : [];
    })
    .sort((a, b) => b.due - a.due || (a.title < b.title ? -1 : 1));
}

const keptDone = keptWith<Ledger['suggestions'], RateCount>();

/** The whole desk as of an ISO day: what needs somebody within `days`, and counts and rates with their formulas. */
export function deskOf(ledger: Ledger, today: string, days: number): Desk {
  const figures = figuresOn(ledger, today);
  const duties = countedDutyLists(ledger);
  const { suggestions, office } = ledger;
  const suggestionsDone = keptDone(suggestions, [office], () =>
    suggestionsDoneRate(listed(suggestions), officeOf(ledger).answerClasses),
  );
  return {
    today,
    items: deskItems(ledger, today, days),
    points: {
      total: figures.points,
      bars: pointBars(figures),
      rate: printRate(ledger, pointsDoneRate(counted(ledger, 'points'))),
      onTime: printRate(ledger, timeRates.reports(duties, today)),
    },
    suggestions: {
      total: figures.suggestions,
      bars: suggestionBars(ledger, figures),
      rate: printRate(ledger, suggestionsDone),
      onTime: printRate(ledger, timeRates.answers(duties, today)),
    },
    motions: { onTime: printRate(ledger, timeRates.motionReports(duties, today)) },
    organs: organBars(ledger, duties, today),
    onTimeRate: printRate(ledger, timeRates.all(duties, today)),
  };
}

/** Counts and rates as of an ISO day. The same ledger and day give the same figures for ever. */
export function statusOf(ledger: Ledger, asOf: string) {
  const rates = ratesOf(ledger, countedRecords(ledger), asOf, countedDutyLists(ledger));
  const { desk: _, ...counts } = figuresOn(ledger, asOf);
  return { asOf, rates, counts };
}
