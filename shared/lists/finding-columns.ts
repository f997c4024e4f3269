import type { CallOutput } from '../contract/contract.ts';
import { idColumn } from './id-column.ts';
import { columnsOf } from './list-column.ts';

/** What papers show together, with what a person decided of it. */
export const findingColumns = columnsOf<CallOutput<'findings.list'>[number]>()([
  idColumn,
  { key: 'title', heading: 'column.title', on: ['cli'], kind: 'told', value: (row) => row.title },
  {
    key: 'decision',
    heading: 'column.status',
    on: ['cli'],
    width: 120,
    kind: 'state',
    words: 'decision',
    known: ['open', 'dismissed', 'confirmed'],
    value: (row) => row.decision,
  },
]);
