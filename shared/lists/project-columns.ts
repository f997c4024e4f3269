import type { ProjectRecord } from '../domain/commitment-record.ts';
import { citedColumns } from './cited-columns.ts';
import { idColumn } from './id-column.ts';
import { columnsOf } from './list-column.ts';

const { paper, where } = citedColumns((row: ProjectRecord) => row.citation);

/** The livelihood projects. */
export const projectColumns = columnsOf<ProjectRecord>()([
  idColumn,
  {
    key: 'number',
    heading: 'column.order',
    on: ['screen', 'cli'],
    width: 72,
    kind: 'number',
    value: (row) => row.number,
  },
  { key: 'title', heading: 'column.project', on: ['screen', 'cli'], kind: 'text', value: (row) => row.title },
  {
    key: 'lead',
    heading: 'list-field.lead',
    on: ['screen', 'cli'],
    width: 180,
    kind: 'organs',
    value: (row) => row.lead,
  },
  {
    key: 'support',
    heading: 'list-field.support',
    on: ['screen', 'cli'],
    width: 180,
    kind: 'organs',
    value: (row) => row.support,
  },
  { ...paper, on: ['screen'], width: 240 },
  where,
]);
