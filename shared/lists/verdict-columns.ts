import type { PointRecord } from '../domain/opinion-record.ts';
import { columnsOf } from './list-column.ts';
import { voteCell } from './vote-cell.ts';

/** What the organ says of a point itself, what the check found, and how the session voted: three verdicts, never mixed. */
export const verdictColumns = columnsOf<Pick<PointRecord, 'selfReport' | 'check' | 'vote' | 'organVotes'>>()([
  {
    key: 'selfReport',
    heading: 'column.self-report',
    on: ['sheet'],
    width: 100,
    kind: 'state',
    words: 'self-report',
    known: ['done', 'partly-done', 'in-progress', 'not-done'],
    value: (row) => row.selfReport?.value ?? null,
  },
  {
    key: 'selfReportOn',
    heading: 'column.self-report-on',
    on: ['sheet'],
    width: 100,
    kind: 'day',
    value: (row) => row.selfReport?.on ?? null,
  },
  {
    key: 'selfReportNote',
    heading: 'column.self-report-note',
    on: ['sheet'],
    width: 160,
    kind: 'text',
    value: (row) => row.selfReport?.note ?? null,
  },
  {
    key: 'check',
    heading: 'column.check',
    on: ['sheet'],
    width: 100,
    kind: 'state',
    words: 'check',
    known: ['done', 'partly-done', 'not-done'],
    value: (row) => row.check?.value ?? null,
  },
  {
    key: 'checkedOn',
    heading: 'column.checked-on',
    on: ['sheet'],
    width: 100,
    kind: 'day',
    value: (row) => row.check?.on ?? null,
  },
  {
    key: 'checkedBy',
    heading: 'column.checked-by',
    on: ['sheet'],
    width: 120,
    kind: 'text',
    value: (row) => row.check?.by ?? null,
  },
  {
    key: 'checkNote',
    heading: 'column.check-note',
    on: ['sheet'],
    width: 160,
    kind: 'text',
    value: (row) => row.check?.note ?? null,
  },
  { key: 'vote', heading: 'verdict.vote', on: ['sheet'], width: 160, kind: 'told', value: voteCell },
]);
