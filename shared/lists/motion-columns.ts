import type { MotionRecord } from '../domain/motion-record.ts';
import { motionStatuses } from '../domain/motion-status.ts';
import type { WithOwed } from '../domain/owed.ts';
import { type Told, told } from '../messages/catalogue.ts';
import { dispositionTold } from '../messages/disposition-told.ts';
import { citedColumns } from './cited-columns.ts';
import { daysColumn, extensionColumns, owedColumn, owedDay } from './due-columns.ts';
import { idColumn } from './id-column.ts';
import { type Around, columnsOf } from './list-column.ts';

type Row = WithOwed<MotionRecord>;

const { paper, where } = citedColumns((row: Row) => row.citation);

/** 王明 等 12 名, as papers print it; empty where nobody is named. */
function proposersTold({ leadProposers, signers }: Row, { say }: Around): string | Told {
  const names = leadProposers.join(say('told.mark'));
  return names === '' || signers === null ? names : told('motions.signers', { names, count: signers });
}

/** The motions of the term, those referred for deliberation and those converted. */
export const motionColumns = columnsOf<Row>()([
  idColumn,
  {
    key: 'number',
    heading: 'list-field.number',
    on: ['screen', 'cli', 'sheet'],
    width: 72,
    isFigure: true,
    kind: 'text',
    value: (row) => row.number,
  },
  {
    key: 'title',
    heading: 'list-field.title',
    on: ['screen', 'cli', 'sheet'],
    kind: 'text',
    value: (row) => row.title,
  },
  {
    key: 'session',
    heading: 'list-field.session',
    on: ['sheet'],
    width: 160,
    kind: 'text',
    value: (row) => row.session,
  },
  {
    key: 'proposers',
    heading: 'column.lead-proposers',
    on: ['screen', 'cli', 'sheet'],
    width: 132,
    kind: 'told',
    value: proposersTold,
  },
  { key: 'signers', heading: 'column.signers', on: ['sheet'], width: 72, kind: 'number', value: (row) => row.signers },
  {
    key: 'status',
    heading: 'column.status',
    on: ['screen', 'cli', 'sheet'],
    width: 140,
    kind: 'state',
    words: 'motion-status',
    known: motionStatuses,
    value: (row) => row.status,
  },
  {
    key: 'disposition',
    heading: 'column.disposition',
    on: ['sheet'],
    width: 90,
    kind: 'told',
    value: dispositionTold,
  },
  {
    key: 'lead',
    heading: 'list-field.lead',
    on: ['screen', 'cli', 'sheet'],
    width: 150,
    kind: 'organs',
    value: (row) => row.lead,
  },
  {
    key: 'support',
    heading: 'list-field.support',
    on: ['sheet'],
    width: 150,
    kind: 'organs',
    value: (row) => row.support,
  },
  {
    key: 'papers',
    heading: 'column.papers',
    on: ['screen', 'cli'],
    width: 72,
    kind: 'number',
    value: (row) => row.papers.filter(({ printingOf }) => printingOf === undefined).length,
  },
  {
    key: 'handedOverOn',
    heading: 'list-field.handedOverOn',
    on: ['sheet'],
    width: 100,
    kind: 'day',
    value: (row) => row.handedOverOn,
  },
  {
    key: 'due',
    heading: 'column.due',
    on: ['screen', 'cli', 'sheet'],
    width: 132,
    kind: 'day',
    value: (row) => owedDay(row.owed, row.due),
  },
  owedColumn,
  daysColumn,
  ...extensionColumns((row: Row) => row.due),
  paper,
  { ...where, on: ['sheet'] },
]);
