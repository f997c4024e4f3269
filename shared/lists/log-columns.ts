import type { LogRow } from '../contract/workspace-calls.ts';
import { isMessageKey, type Telling, told } from '../messages/catalogue.ts';
import { columnsOf } from './list-column.ts';

/** What a line of the trail did, as a sentence to be worded; the bare code where the catalogue has no name for it. */
export function changeTold({ what, undoes, redoes }: Pick<LogRow, 'what' | 'undoes' | 'redoes'>): Telling {
  const key = `log.${what}`;
  const name = isMessageKey(key) ? told(key) : what;
  if (redoes !== null) return told('column.redo-of', { what: name });
  return undoes === null ? name : told('column.undo-of', { what: name });
}

/** The append-only trail of changes, newest first. */
export const logColumns = columnsOf<LogRow>()([
  { key: 'seq', heading: 'column.order', on: ['screen', 'cli'], width: 70, kind: 'number', value: (row) => row.seq },
  { key: 'at', heading: 'column.at', on: ['screen', 'cli'], width: 140, kind: 'moment', value: (row) => row.at },
  { key: 'who', heading: 'column.who', on: ['screen', 'cli'], width: 110, kind: 'text', value: (row) => row.who },
  { key: 'what', heading: 'column.what', on: ['screen', 'cli'], width: 190, kind: 'told', value: changeTold },
  { key: 'title', heading: 'column.matter', on: ['screen', 'cli'], kind: 'told', value: (row) => row.title },
  {
    key: 'records',
    heading: 'column.records',
    on: ['screen', 'cli'],
    width: 84,
    kind: 'number',
    value: (row) => row.records,
  },
]);
