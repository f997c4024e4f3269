import type { ListedList } from '../contract/listed-list.ts';
import { idColumn } from './id-column.ts';
import { columnsOf } from './list-column.ts';

/** The lists of suggestions that came in. */
export const listColumns = columnsOf<ListedList>()([
  idColumn,
  { key: 'title', heading: 'column.title', on: ['cli'], kind: 'text', value: (row) => row.title },
  { key: 'sheet', heading: 'column.sheet', on: ['cli'], width: 120, kind: 'text', value: (row) => row.sheet },
  { key: 'session', heading: 'list-field.session', on: ['cli'], width: 160, kind: 'text', value: (row) => row.session },
  { key: 'named', heading: 'column.suggestions', on: ['cli'], width: 84, kind: 'number', value: (row) => row.named },
  { key: 'brought', heading: 'column.brought', on: ['cli'], width: 84, kind: 'number', value: (row) => row.brought },
  { key: 'at', heading: 'column.imported', on: ['cli'], width: 140, kind: 'moment', value: (row) => row.at },
]);
