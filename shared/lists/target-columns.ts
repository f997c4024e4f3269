import type { CallOutput } from '../contract/contract.ts';
import { printedFigure } from '../text/printed-figure.ts';
import { citedColumns } from './cited-columns.ts';
import { idColumn } from './id-column.ts';
import { columnsOf } from './list-column.ts';
import { withDoubt } from './unseen-figure.ts';

type Row = CallOutput<'targets.list'>[number];

const { quote, paper, where } = citedColumns((row: Row) => row.citation);

/** Planned and reached values; beside a planned one what later papers report. */
export const targetColumns = columnsOf<Row>()([
  idColumn,
  {
    key: 'indicator',
    heading: 'column.indicator',
    on: ['screen', 'cli', 'sheet'],
    kind: 'text',
    value: (row) => row.indicator,
  },
  {
    key: 'role',
    heading: 'column.role',
    on: ['cli', 'sheet'],
    width: 100,
    kind: 'state',
    words: 'target-role',
    known: ['target', 'actual'],
    value: (row) => row.role,
  },
  {
    key: 'period',
    heading: 'column.period',
    on: ['screen', 'cli', 'sheet'],
    width: 104,
    kind: 'text',
    value: (row) => row.period,
  },
  {
    key: 'printed',
    heading: 'column.value',
    on: ['screen'],
    width: 170,
    kind: 'text',
    value: (row, around) => withDoubt(printedFigure(row), row, around),
    sortBy: (row) => Number.parseFloat(row.value.replaceAll(',', '')) || null,
  },
  {
    key: 'change',
    heading: 'column.change',
    on: ['cli', 'sheet'],
    width: 88,
    kind: 'state',
    words: 'figure-change',
    known: ['growth', 'decline'],
    value: (row) => row.change ?? null,
  },
  {
    key: 'qualifier',
    heading: 'column.qualifier',
    on: ['cli', 'sheet'],
    width: 88,
    kind: 'text',
    value: (row) => row.qualifier,
  },
  {
    key: 'value',
    heading: 'column.value',
    on: ['cli', 'sheet'],
    width: 130,
    isFigure: true,
    kind: 'text',
    value: (row, around) => withDoubt(row.value, row, around),
    sortBy: (row) => Number.parseFloat(row.value.replaceAll(',', '')) || null,
  },
  {
    key: 'unit',
    heading: 'column.unit',
    on: ['cli', 'sheet'],
    width: 88,
    kind: 'text',
    value: (row) => row.unit,
  },
  {
    key: 'nature',
    heading: 'column.nature',
    on: ['screen', 'cli', 'sheet'],
    width: 88,
    kind: 'state',
    words: 'target-nature',
    known: ['binding', 'expected'],
    value: (row) => row.nature ?? null,
  },
  {
    key: 'actuals',
    heading: 'column.actuals',
    on: ['screen', 'cli', 'sheet'],
    width: 180,
    isFigure: true,
    kind: 'text',
    value: (row, around) => row.actuals.map((one) => withDoubt(one.value, one, around)),
  },
  quote,
  paper,
  where,
]);
