import type { MeetingRow } from '../contract/meeting-calls.ts';
import { idColumn } from './id-column.ts';
import { columnsOf } from './list-column.ts';

/** Every meeting once, under its fullest name. */
export const meetingColumns = columnsOf<MeetingRow>()([
  idColumn,
  { key: 'title', heading: 'column.meeting', on: ['screen', 'cli'], kind: 'text', value: (row) => row.title },
  {
    key: 'papers',
    heading: 'column.papers',
    on: ['screen', 'cli'],
    width: 80,
    kind: 'number',
    value: (row) => row.papers,
  },
  {
    key: 'opinions',
    heading: 'column.opinions',
    on: ['screen', 'cli'],
    width: 80,
    kind: 'number',
    value: (row) => row.opinions,
  },
  {
    key: 'firstDay',
    heading: 'column.first-day',
    on: ['screen', 'cli'],
    width: 110,
    kind: 'day',
    value: (row) => row.firstDay,
  },
  {
    key: 'lastDay',
    heading: 'column.last-day',
    on: ['screen', 'cli'],
    width: 110,
    kind: 'day',
    value: (row) => row.lastDay,
  },
  {
    key: 'otherNames',
    heading: 'column.other-names',
    on: ['cli'],
    kind: 'text',
    value: (row) => row.otherNames ?? null,
  },
  { key: 'act', heading: 'column.act', on: ['screen'], width: 210, kind: 'act', value: () => null },
]);
