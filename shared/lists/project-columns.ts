import type { ProjectRecord } from '../domain/commitment-record.ts';
import { idColumn } from './id-column.ts';
import { columnsOf } from './list-column.ts';

/** The livelihood projects. */
export const projectColumns = columnsOf<ProjectRecord>()([
  idColumn,
  { key: 'number', heading: 'column.order', on: ['cli'], width: 60, kind: 'number', value: (row) => row.number },
  { key: 'title', heading: 'column.project', on: ['cli'], kind: 'text', value: (row) => row.title },
  { key: 'lead', heading: 'list-field.lead', on: ['cli'], width: 180, kind: 'organs', value: (row) => row.lead },
]);
