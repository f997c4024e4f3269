import { commitmentStates } from '../domain/commitment-state.ts';
import type { WithOwed } from '../domain/owed.ts';
import type { CommitmentRow } from '../domain/promises/commitment-row.ts';
import { daysKeptLate, keptOn } from '../domain/promises/kept-late.ts';
import { toldNumber } from '../messages/numbered-title.ts';
import { shownWords } from '../messages/shown-words.ts';
import { typedAnswer } from '../messages/typed-answer.ts';
import { citedColumns } from './cited-columns.ts';
import { daysColumn } from './due-columns.ts';
import { idColumn } from './id-column.ts';
import { type Around, columnsOf } from './list-column.ts';
import { withDoubt } from './unseen-figure.ts';

type Row = WithOwed<CommitmentRow>;

const { quote, paper, where } = citedColumns((row: Row) => row.citation);

/** What a person recorded stands in no paper, and is said to come from the record. */
function typedSource({ answer }: Row, { say }: Around): string | null {
  return answer?.typed ? typedAnswer(say, answer.typed.answeredOn) : null;
}

/** The title of the suggestion is no promise: that its words are not known is said before it. */
function titleOf({ title, answer }: Row, { say }: Around): string {
  return answer?.words === null ? say('promise.wordless', { title }) : title;
}

/** The promises with a date or a number. */
export const commitmentColumns = columnsOf<Row>()([
  idColumn,
  {
    key: 'title',
    heading: 'column.commitment',
    on: ['screen', 'cli', 'sheet'],
    kind: 'text',
    value: (row, around) => withDoubt(titleOf(row, around), row, around),
  },
  quote,
  // Number of the suggestion whose answer promises it, or whose reply letter prints it; other papers promise under their own name.
  {
    key: 'suggestion',
    heading: 'column.promised-in',
    on: ['screen', 'cli', 'sheet'],
    width: 84,
    kind: 'told',
    value: ({ answer, repliesTo }) => {
      const said = answer ?? repliesTo;
      return said && (said.number ? toldNumber(said.number) : said.title);
    },
  },
  {
    key: 'organ',
    heading: 'column.organ',
    on: ['screen', 'cli', 'sheet'],
    width: 124,
    kind: 'organs',
    value: (row) => row.organs,
  },
  {
    key: 'figure',
    heading: 'column.figure',
    on: ['cli', 'sheet'],
    width: 100,
    kind: 'text',
    value: (row, around) => row.figure && withDoubt(row.figure, row, around),
  },
  {
    key: 'due',
    heading: 'column.due',
    on: ['screen', 'cli', 'sheet'],
    width: 112,
    kind: 'day',
    // A promise may name its time in words alone (本届内); that it names none is said.
    value: (row, { say }) => row.due ?? row.dueText ?? say('promise.undated'),
    sortBy: (row) => row.due,
  },
  {
    key: 'originalDue',
    heading: 'list-field.originalDue',
    on: ['sheet'],
    width: 100,
    kind: 'day',
    value: (row) => row.originalDue,
  },
  {
    key: 'state',
    heading: 'column.result',
    on: ['screen', 'cli', 'sheet'],
    width: 96,
    kind: 'state',
    words: 'commitment-state',
    known: commitmentStates,
    value: (row) => row.state,
  },
  { ...daysColumn, on: ['cli', 'sheet'] },
  // Of a promise of a paper the day on which a person found it kept.
  {
    key: 'keptOn',
    heading: 'column.kept-on',
    on: ['screen', 'cli', 'sheet'],
    width: 112,
    kind: 'day',
    value: keptOn,
  },
  {
    key: 'keptLate',
    heading: 'column.kept-late',
    on: ['screen', 'cli', 'sheet'],
    width: 84,
    kind: 'number',
    value: daysKeptLate,
  },
  {
    key: 'shownBy',
    heading: 'column.shown-by',
    on: ['cli', 'sheet'],
    kind: 'text',
    value: (row, { say }) => shownWords(say, row),
  },
  { key: 'note', heading: 'list-field.note', on: ['sheet'], width: 160, kind: 'text', value: (row) => row.note },
  { ...paper, value: (row, around) => typedSource(row, around) ?? paper.value(row, around) },
  { ...where, on: ['sheet'] },
]);
