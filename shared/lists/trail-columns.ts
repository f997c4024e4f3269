import type { FieldChange, RecordChange } from '../contract/field-change.ts';
import type { LogRow } from '../contract/workspace-calls.ts';
import { told } from '../messages/catalogue.ts';
import { columnsOf } from './list-column.ts';
import { changeTold } from './log-columns.ts';

/** One field that an entry of the trail changed; an entry that took a record away, or only brought some, has no field. */
export type TrailRow = { entry: LogRow; change: RecordChange | null; field: FieldChange | null };

/** The trail as a workbook: who, when, what, of which record, from what to what. */
export const trailColumns = columnsOf<TrailRow>()([
  { key: 'seq', heading: 'column.order', on: ['sheet'], width: 70, kind: 'number', value: ({ entry }) => entry.seq },
  { key: 'at', heading: 'column.at', on: ['sheet'], width: 140, kind: 'moment', value: ({ entry }) => entry.at },
  { key: 'who', heading: 'column.who', on: ['sheet'], width: 90, kind: 'text', value: ({ entry }) => entry.who },
  {
    key: 'what',
    heading: 'column.what',
    on: ['sheet'],
    width: 120,
    kind: 'told',
    value: ({ entry }) => changeTold(entry),
  },
  {
    key: 'matter',
    heading: 'column.matter',
    on: ['sheet'],
    width: 160,
    kind: 'told',
    value: ({ entry }) => entry.title,
  },
  {
    key: 'record',
    heading: 'column.changed-record',
    on: ['sheet'],
    width: 160,
    kind: 'text',
    value: ({ change }) => change && (change.title || change.record),
  },
  {
    key: 'field',
    heading: 'column.changed-field',
    on: ['sheet'],
    width: 110,
    kind: 'told',
    value: ({ change, field }) => field?.label ?? (change?.is === 'removed' ? told('column.taken-out') : null),
  },
  {
    key: 'from',
    heading: 'column.former-value',
    on: ['sheet'],
    width: 160,
    kind: 'told',
    value: ({ field }) => field?.from ?? null,
  },
  {
    key: 'to',
    heading: 'column.new-value',
    on: ['sheet'],
    width: 160,
    kind: 'told',
    value: ({ field }) => field?.to ?? null,
  },
]);
