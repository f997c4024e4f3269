import type { OrganRow } from '../contract/organ-calls.ts';
import { idColumn } from './id-column.ts';
import { columnsOf, type Host } from './list-column.ts';

const everywhere = ['screen', 'cli', 'sheet'] as const satisfies readonly Host[];

function count<Key extends 'overdue' | 'open' | 'points' | 'suggestions' | 'commitments'>(key: Key) {
  return {
    key,
    heading: `column.${key}`,
    on: everywhere,
    width: 92,
    kind: 'number',
    value: (row: OrganRow) => row[key],
  } as const;
}

/** The organs with what they answer for. */
export const organColumns = columnsOf<OrganRow>()([
  idColumn,
  { key: 'title', heading: 'column.organ', on: everywhere, kind: 'text', value: (row) => row.shown ?? row.title },
  count('overdue'),
  count('open'),
  count('points'),
  count('suggestions'),
  count('commitments'),
]);
