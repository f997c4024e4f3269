import type { PointRecord } from '../domain/opinion-record.ts';
import type { WithOwed } from '../domain/owed.ts';
import { pointLeads } from '../domain/point-leads.ts';
import { pointStatuses } from '../domain/point-status.ts';
import { citedColumns } from './cited-columns.ts';
import { daysColumn, extensionColumns, owedColumn, owedDay } from './due-columns.ts';
import { idColumn } from './id-column.ts';
import { columnsOf } from './list-column.ts';
import { verdictColumns } from './verdict-columns.ts';

type Row = WithOwed<PointRecord>;

const { quote, paper, where } = citedColumns((row: Row) => row.citation);

/** The points of all opinions. A point without an organ of its own is with the organ of its opinion. */
export const pointColumns = columnsOf<Row>()([
  idColumn,
  {
    key: 'number',
    heading: 'column.order',
    on: ['cli', 'sheet'],
    width: 60,
    kind: 'number',
    value: (row) => row.number,
  },
  { key: 'title', heading: 'column.point', on: ['screen', 'cli', 'sheet'], kind: 'text', value: (row) => row.title },
  // With the words of the points that were merged into it.
  {
    ...quote,
    value: ({ citation, merged = [] }) =>
      [citation, ...merged.map((one) => one.citation)].map((one) => one.quote).join('\n'),
  },
  {
    key: 'opinion',
    heading: 'column.opinion',
    on: ['screen', 'sheet'],
    kind: 'text',
    value: (row, { opinion }) => opinion(row.opinion)?.title ?? null,
  },
  {
    key: 'lead',
    heading: 'list-field.lead',
    on: ['screen', 'cli', 'sheet'],
    width: 150,
    kind: 'organs',
    // A group of organs is none that has an id; its words stand for it.
    value: (row, { opinion }) =>
      row.lead === null ? (row.groups ?? opinion(row.opinion)?.lead ?? null) : pointLeads(row),
  },
  {
    key: 'support',
    heading: 'list-field.support',
    on: ['sheet'],
    width: 150,
    kind: 'organs',
    value: (row) => row.support,
  },
  {
    key: 'status',
    heading: 'column.status',
    on: ['screen', 'cli', 'sheet'],
    width: 112,
    kind: 'state',
    words: 'status',
    known: pointStatuses,
    value: (row) => row.status,
  },
  {
    key: 'due',
    heading: 'column.due',
    on: ['screen', 'cli', 'sheet'],
    width: 132,
    kind: 'day',
    value: (row) => owedDay(row.owed, row.due),
  },
  owedColumn,
  daysColumn,
  {
    key: 'limit',
    heading: 'column.limit',
    on: ['cli', 'sheet'],
    width: 100,
    kind: 'day',
    value: (row) => row.limit?.date ?? null,
  },
  ...extensionColumns((row: Row) => row.due),
  {
    key: 'evidence',
    heading: 'column.evidence',
    on: ['sheet'],
    width: 160,
    kind: 'text',
    value: (row, { evidence }) => evidence(row.id),
  },
  ...verdictColumns,
  {
    key: 'nextStep',
    heading: 'column.next-step',
    on: ['sheet'],
    width: 160,
    kind: 'text',
    value: (row) => row.nextStep,
  },
  { key: 'note', heading: 'list-field.note', on: ['sheet'], width: 160, kind: 'text', value: (row) => row.note },
  paper,
  where,
]);
