import type { DeskItem } from '../contract/desk-calls.ts';
import { dutyKinds } from '../domain/duty.ts';
import { told } from '../messages/catalogue.ts';
import { columnsOf } from './list-column.ts';

/** Id of the record that an item is about: what one types to act on it. */
const record = {
  key: 'id',
  heading: 'column.id',
  on: ['cli'],
  width: 168,
  kind: 'text',
  value: (item: DeskItem) => item.record,
} as const;

const title = { key: 'title', heading: 'column.matter', kind: 'told', value: (item: DeskItem) => item.title } as const;

const organ = {
  key: 'organ',
  heading: 'column.organ',
  width: 132,
  kind: 'text',
  value: (item: DeskItem) => item.organ,
} as const;

const owed = {
  key: 'owed',
  heading: 'column.owed',
  width: 100,
  kind: 'state',
  words: 'owed',
  known: dutyKinds,
  value: (item: DeskItem) => item.duty ?? null,
} as const;

const due = {
  key: 'due',
  heading: 'column.due',
  width: 108,
  kind: 'day',
  value: (item: DeskItem) => item.due,
} as const;

const because = {
  key: 'because',
  heading: 'column.because',
  width: 276,
  kind: 'told',
  value: (item: DeskItem) => item.because,
} as const;

/** What needs somebody, the most urgent first. */
export const deskColumns = columnsOf<DeskItem>()([
  record,
  {
    key: 'urgency',
    heading: 'column.urgency',
    on: ['screen', 'cli'],
    width: 118,
    kind: 'told',
    value: ({ urgency, days, count }) =>
      days === 0 ? told('urgency.today') : told(`urgency.${urgency}`, { days: Math.abs(days ?? 0), count: count ?? 1 }),
    sortBy: (item) => item.days,
  },
  { ...title, on: ['screen', 'cli'] },
  { ...organ, on: ['screen', 'cli'] },
  { ...owed, on: ['cli'] },
  { ...due, on: ['screen', 'cli'] },
  { ...because, on: ['screen', 'cli'] },
  {
    key: 'action',
    heading: 'column.next-step',
    on: ['screen'],
    width: 116,
    kind: 'state',
    words: 'action',
    known: ['chase', 'compare', 'check', 'review', 'record-progress', 'attach', 'hand-over', 'open'],
    value: (item) => item.action,
  },
]);

/** What falls due, the earliest first. */
export const dueColumns = columnsOf<DeskItem>()([
  record,
  { ...title, on: ['cli', 'sheet'] },
  { ...organ, on: ['cli', 'sheet'] },
  { ...owed, on: ['cli', 'sheet'] },
  { ...due, on: ['cli', 'sheet'] },
  { key: 'days', heading: 'column.days', on: ['cli', 'sheet'], width: 72, kind: 'number', value: (item) => item.days },
  { ...because, on: ['cli', 'sheet'] },
]);
