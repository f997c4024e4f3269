import type { CallOutput } from '../contract/contract.ts';
import { idColumn } from './id-column.ts';
import { columnsOf } from './list-column.ts';

/** The papers that were issued. Their kind is the word by which the command line writes one. */
export const briefColumns = columnsOf<CallOutput<'briefs.history'>[number]>()([
  idColumn,
  { key: 'title', heading: 'column.title', on: ['cli'], kind: 'text', value: (row) => row.title },
  { key: 'kind', heading: 'column.kind', on: ['cli'], width: 150, kind: 'text', value: (row) => row.kind },
  { key: 'issuedAt', heading: 'column.issued', on: ['cli'], width: 140, kind: 'moment', value: (row) => row.issuedAt },
  { key: 'by', heading: 'column.who', on: ['cli'], width: 120, kind: 'text', value: (row) => row.by },
]);

/** The office's own Word templates. */
export const templateColumns = columnsOf<CallOutput<'templates.list'>[number]>()([
  idColumn,
  { key: 'title', heading: 'column.title', on: ['cli'], kind: 'text', value: (row) => row.title },
  { key: 'kind', heading: 'column.kind', on: ['cli'], width: 150, kind: 'text', value: (row) => row.kind },
]);
