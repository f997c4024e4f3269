import { counted, countOf, type FigureName, figureNames } from '#shared/domain/figures/figure-table.ts';
import { pointsByStatus } from '#shared/domain/figures/point-figures.ts';
import { answeredByClass } from '#shared/domain/figures/suggestion-figures.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { outcomeCounts, type PromiseOutcome } from '#shared/domain/promises/outcome-on.ts';
import { isRecordOverdue, overdueDuties } from '../duties/all-duties.ts';
import { deskItems } from '../status/desk-items.ts';

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
  const late = counted(ledger, 'points').filter(({ id }) => isRecordOverdue(ledger, 'points', id, today));
  return {
    overdue: overdueDuties(ledger, today).length,
    'points.overdue': late.length,
    desk: deskItems(ledger, today, horizon).length,
    ...(prefixed('commitments', Object.entries(outcomeCounts(counted(ledger, 'commitments'), today))) as Record<
      `commitments.${PromiseOutcome}`,
      number
    >),
  };
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
    ...prefixed('suggestions.class', answeredByClass(counted(ledger, 'suggestions'))),
  };
  known.set(ledger, { today, figures });
  return figures;
}
