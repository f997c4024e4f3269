import { answeredRound, lastClass, lastForm } from '../domain/figures/suggestion-figures.ts';
import type { Rating, SuggestionRecord } from '../domain/motion-record.ts';
import type { WithOwed } from '../domain/owed.ts';
import { type PromiseSign, promiseSigns } from '../domain/promises/promise-sign.ts';
import { suggestionStatuses } from '../domain/suggestion-status.ts';
import { deputiesInWords } from '../text/deputies-in-words.ts';
import { followUpsCell } from '../text/follow-ups-cell.ts';
import { daysColumn, extensionColumns, owedColumn, owedDay } from './due-columns.ts';
import { idColumn } from './id-column.ts';
import { columnsOf } from './list-column.ts';

type Row = WithOwed<SuggestionRecord> & { promise: PromiseSign | null };

const ratings = ['satisfied', 'basically-satisfied', 'dissatisfied', 'none'] as const satisfies readonly Rating[];

/** Due date of the handling under way, which is the last; the others are over. */
const dueOf = (row: Row) => row.rounds.at(-1)?.due ?? null;

/** The suggestions; their headings are those of the list that goes back to the office (`domain/suggestion-columns.ts`). */
export const suggestionColumns = columnsOf<Row>()([
  idColumn,
  {
    key: 'number',
    heading: 'list-field.number',
    on: ['screen', 'cli', 'sheet'],
    width: 76,
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
    heading: 'list-field.proposers',
    on: ['screen', 'sheet'],
    width: 104,
    kind: 'text',
    value: deputiesInWords,
  },
  {
    key: 'lead',
    heading: 'list-field.lead',
    on: ['screen', 'cli', 'sheet'],
    width: 148,
    kind: 'organs',
    // A group of organs is none that has an id; its words stand beside those that have.
    value: (row) => [...row.lead, ...(row.groups ?? [])],
  },
  {
    key: 'support',
    heading: 'list-field.support',
    on: ['sheet'],
    width: 148,
    kind: 'organs',
    value: (row) => row.support,
  },
  {
    key: 'status',
    heading: 'column.status',
    on: ['screen', 'cli', 'sheet'],
    width: 108,
    kind: 'state',
    words: 'suggestion-status',
    known: suggestionStatuses,
    value: (row) => row.status,
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
    key: 'answeredOn',
    heading: 'list-field.answeredOn',
    on: ['sheet'],
    width: 100,
    kind: 'day',
    value: (row) => answeredRound(row)?.answeredOn ?? null,
  },
  {
    key: 'class',
    heading: 'list-field.answerClass',
    on: ['screen', 'sheet'],
    width: 84,
    kind: 'text',
    value: (row) => lastClass(row),
  },
  {
    key: 'promise',
    heading: 'column.promise',
    on: ['cli', 'sheet'],
    width: 108,
    kind: 'state',
    words: 'promise-sign',
    known: promiseSigns,
    value: (row) => row.promise,
  },
  // Without it the day and the class would be of two answers.
  {
    key: 'followUps',
    heading: 'list-field.followUps',
    on: ['sheet'],
    width: 150,
    kind: 'text',
    value: (row) => followUpsCell(answeredRound(row)?.followUps ?? []),
  },
  {
    key: 'result',
    heading: 'list-field.satisfaction',
    on: ['screen', 'sheet'],
    width: 112,
    kind: 'state',
    words: 'rating',
    known: ratings,
    value: (row) => lastForm(row)?.result ?? null,
  },
  {
    key: 'due',
    heading: 'column.due',
    on: ['screen', 'cli', 'sheet'],
    width: 132,
    kind: 'day',
    value: (row) => owedDay(row.owed, dueOf(row)),
  },
  owedColumn,
  daysColumn,
  ...extensionColumns(dueOf),
  { key: 'note', heading: 'list-field.note', on: ['sheet'], width: 160, kind: 'text', value: (row) => row.note },
]);
