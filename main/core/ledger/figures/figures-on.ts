import { counted, countOf, type FigureName, figureNames } from '#shared/domain/figures/figure-table.ts';
import { pointsByStatus } from '#shared/domain/figures/point-figures.ts';
import { keptWith } from '#shared/domain/kept-with.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { CommitmentRow } from '#shared/domain/promises/commitment-row.ts';
import { outcomeCounts, type PromiseOutcome } from '#shared/domain/promises/outcome-on.ts';
import { overdueDuties } from '../duties/all-duties.ts';
import { deskItems } from '../status/desk-items.ts';
import { countsByClass } from './counts-by-class.ts';

/** Days ahead that the desk looks. */
const horizon = 30;

/** Figures that hang on a day: what is overdue, what waits on the desk, and what became of the promises. */
export type DayFigure = 'overdue' | 'points.overdue' | 'desk' | `commitments.${PromiseOutcome}`;

/** Every figure by name: those of the table, those of the day, `points.<status>` and `suggestions.class.<code>`. */
export type Figures = Record<FigureName | DayFigure, number> & Record<string, number>;

function prefixed(prefix: string, counts: Iterable<[string, number]>): Record<string, number> {
  return Object.fromEntries([...counts].map(([name, count]) => [`${prefix}.${name}`, count]));
}

function ofDay(ledger: Ledger, today: string): Record<DayFigure, number> {
  const overdue = overdueDuties(ledger, today);
  const lateIds = new Set(overdue.flatMap(({ collection, record }) => (collection === 'points' ? [record] : [])));
  const late = counted(ledger, 'points').filter(({ id }) => lateIds.has(id));
  return {
    overdue: overdue.length,
    'points.overdue': late.length,
    desk: deskItems(ledger, today, horizon).length,
    ...outcomesOf(counted(ledger, 'commitments'), today),
  };
}

type Outcomes = Record<`commitments.${PromiseOutcome}`, number>;

const keptOutcomes = keptWith<readonly CommitmentRow[], Outcomes>();

function outcomesOf(rows: readonly CommitmentRow[], today: string): Outcomes {
  const count = () => prefixed('commitments', Object.entries(outcomeCounts(rows, today))) as Outcomes;
  return keptOutcomes(rows, [today], count);
}

const known = new WeakMap<Ledger, { today: string; figures: Figures }>();

/** Every figure of a ledger as of an ISO day; the only place where records are counted. Counted once per ledger and day. */
export function figuresOn(ledger: Ledger, today: string): Figures {
  const before = known.get(ledger);
  if (before?.today === today) return before.figures;
  const table = Object.fromEntries(figureNames.map((name) => [name, countOf(ledger, name)])) as Record<
    FigureName,
    number
  >;
  const figures: Figures = {
    ...table,
    ...ofDay(ledger, today),
    ...prefixed('points', Object.entries(pointsByStatus(counted(ledger, 'points')))),
    ...prefixed('suggestions.class', countsByClass(ledger)),
  };
  known.set(ledger, { today, figures });
  return figures;
}
