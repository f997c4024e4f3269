import type { OpinionRow } from '../contract/opinion-calls.ts';
import { opinionStages } from '../domain/opinion-stage.ts';
import { pointStatuses } from '../domain/point-status.ts';
import { told } from '../messages/catalogue.ts';
import { owedColumn, owedDay } from './due-columns.ts';
import { idColumn } from './id-column.ts';
import { columnsOf } from './list-column.ts';
import { voteCell } from './vote-cell.ts';

const title = {
  key: 'title',
  heading: 'column.opinion',
  on: ['screen', 'cli'],
  kind: 'text',
  value: (row: Pick<OpinionRow, 'title'>) => row.title,
} as const;

const date = {
  key: 'date',
  heading: 'column.date',
  on: ['screen', 'cli'],
  width: 100,
  kind: 'day',
  value: (row: Pick<OpinionRow, 'date'>) => row.date,
} as const;

/** The opinions under follow-up, with what became of their points. */
export const opinionColumns = columnsOf<OpinionRow>()([
  idColumn,
  title,
  {
    key: 'heardOn',
    heading: 'column.heard-on',
    on: ['cli'],
    width: 100,
    kind: 'day',
    value: (row) => row.heardOn ?? null,
  },
  date,
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
  { key: 'vote', heading: 'verdict.vote', on: ['cli'], width: 160, kind: 'told', value: voteCell },
]);

/** An opinion that a feedback report may answer, with what speaks for it (0..1); null and empty where nothing does. */
export type AnswerableRow = Pick<OpinionRow, 'title' | 'date'> & { score: number | null; because: string };

/** The opinions among which somebody says which one a feedback report answers. */
export const answerableColumns = columnsOf<AnswerableRow>()([
  { ...title, on: ['screen'] },
  { ...date, on: ['screen'] },
  {
    key: 'because',
    heading: 'column.because',
    on: ['screen'],
    width: 240,
    kind: 'text',
    value: (row) => row.because,
    sortBy: (row) => row.score,
  },
  { key: 'act', heading: 'column.act', on: ['screen'], width: 120, kind: 'act', value: () => null },
]);
