import type { DeputyRow } from '../contract/meeting-calls.ts';
import { idColumn } from './id-column.ts';
import { columnsOf } from './list-column.ts';

/** The deputies who move motions and suggestions: one name in two delegations is two persons. */
export const deputyColumns = columnsOf<DeputyRow>()([
  idColumn,
  { key: 'title', heading: 'column.name', on: ['screen', 'cli'], kind: 'text', value: (row) => row.title },
  {
    key: 'delegation',
    heading: 'list-field.delegation',
    on: ['screen', 'cli'],
    width: 150,
    kind: 'text',
    value: (row) => row.delegation,
  },
  {
    key: 'place',
    heading: 'column.place',
    on: ['screen', 'cli'],
    width: 130,
    kind: 'text',
    value: (row) => row.place ?? null,
  },
  {
    key: 'motions',
    heading: 'column.motions',
    on: ['screen', 'cli'],
    width: 90,
    kind: 'number',
    value: (row) => row.motions,
  },
  {
    key: 'suggestions',
    heading: 'column.suggestions',
    on: ['screen', 'cli'],
    width: 90,
    kind: 'number',
    value: (row) => row.suggestions,
  },
  { key: 'act', heading: 'column.act', on: ['screen'], width: 150, kind: 'act', value: () => null },
]);
