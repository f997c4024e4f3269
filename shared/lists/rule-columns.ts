import type { RulePack } from '../domain/rule-pack.ts';
import { idColumn } from './id-column.ts';
import { columnsOf } from './list-column.ts';

/** The packs of deadline rules. */
export const ruleColumns = columnsOf<RulePack>()([
  idColumn,
  { key: 'title', heading: 'column.title', on: ['cli'], kind: 'text', value: (row) => row.title },
  { key: 'place', heading: 'column.rule-place', on: ['cli'], width: 240, kind: 'text', value: (row) => row.place },
  {
    key: 'confirmed',
    heading: 'column.confirmed',
    on: ['cli'],
    width: 120,
    kind: 'state',
    words: 'confirmed-rules',
    known: ['true', 'false'],
    value: (row) => String(row.confirmed),
  },
]);
