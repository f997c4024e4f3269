import type { OpinionRow } from '../contract/opinion-calls.ts';
import { opinionStages } from '../domain/opinion-stage.ts';
import { pointStatuses } from '../domain/point-status.ts';
import { told } from '../messages/catalogue.ts';
import { idColumn, owedColumn, owedDay } from './common-columns.ts';
import { columnsOf } from './list-column.ts';

/** The opinions under follow-up, with what became of their points. */
export const opinionColumns = columnsOf<OpinionRow>()([
  idColumn,
  { key: 'title', heading: 'column.opinion', on: ['screen', 'cli'], kind: 'text', value: (row) => row.title },
  { key: 'date', heading: 'column.date', on: ['screen', 'cli'], width: 100, kind: 'day', value: (row) => row.date },
  {
    key: 'points',
    heading: 'column.points',
    on: ['screen', 'cli'],
    width: 84,
    kind: 'number',
    value: (row) => row.points,
  },
  {
    key: 'statuses',
    heading: 'column.progress',
    on: ['screen', 'cli'],
    width: 204,
    kind: 'told',
    value: ({ statuses }) =>
      pointStatuses.flatMap((status) => {
        const count = statuses[status] ?? 0;
        return count > 0 ? [told('column.count-of', { what: told(`status.${status}`), count })] : [];
      }),
    sortBy: (row) => row.statuses.done ?? 0,
  },
  { key: 'overdue', heading: 'column.overdue', on: ['cli'], width: 60, kind: 'number', value: (row) => row.overdue },
  {
    key: 'stage',
    heading: 'column.stage',
    on: ['screen', 'cli'],
    width: 136,
    kind: 'state',
    words: 'stage',
    known: opinionStages,
    value: (row) => row.stage,
  },
  {
    key: 'due',
    heading: 'column.due',
    on: ['screen', 'cli'],
    width: 132,
    kind: 'day',
    value: (row) => owedDay(row.owed, row.due),
  },
  owedColumn,
  {
    key: 'feedback',
    heading: 'column.feedback',
    on: ['screen', 'cli'],
    width: 84,
    kind: 'number',
    value: (row) => row.feedback.length,
  },
]);
