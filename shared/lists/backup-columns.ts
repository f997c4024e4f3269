import type { CallOutput } from '../contract/contract.ts';
import { columnsOf } from './list-column.ts';

/** The backups of the workspace. Their name is the word by which one is restored. */
export const backupColumns = columnsOf<CallOutput<'backups.list'>[number]>()([
  { key: 'name', heading: 'column.backup', on: ['cli'], kind: 'text', value: (row) => row.name },
  { key: 'at', heading: 'column.made', on: ['screen', 'cli'], width: 150, kind: 'moment', value: (row) => row.at },
  {
    key: 'kind',
    heading: 'column.kind',
    on: ['screen', 'cli'],
    width: 120,
    kind: 'state',
    words: 'backup-kind',
    known: ['automatic', 'wanted', 'upgrade'],
    value: (row) => row.kind,
  },
  {
    key: 'places',
    heading: 'column.backup-places',
    on: ['screen', 'cli'],
    width: 120,
    kind: 'text',
    value: (row, { say }) => row.places.map((one) => say(`backup-place.${one}`)),
  },
  { key: 'seq', heading: 'column.up-to', on: ['screen', 'cli'], width: 110, kind: 'number', value: (row) => row.seq },
  { key: 'act', heading: 'column.act', on: ['screen'], width: 260, kind: 'act', value: () => null },
]);
