import type { ReadSuggestion } from '#shared/domain/readings/read-suggestion.ts';
import type { SuggestionField } from '#shared/domain/suggestion-field.ts';
import { classNoun } from './cell-edges.rules.ts';
import { type ListYears, withYears } from './days-without-year.ts';
import { furtherAnswers } from './further-answers.ts';
import { handlingIn } from './handling-of-row.ts';
import { sessionClosed } from './list-context.rules.ts';
import { moversOf } from './movers-of-cells.ts';
import { organsIn } from './organs-of-row.ts';
import { ownAnswers, withoutAnswer } from './own-answers.ts';
import { plainNumber } from './plain-number.ts';
import { readChannel, readMark } from './read-cell.ts';
import { RowCells } from './row-cells.ts';
import { unstackedCells } from './stacked-answers.ts';
import { closedNumber } from './suggestion-row.rules.ts';
import { isKeyByRemark, markedTitle } from './title-marks.ts';

/** The cells of a row by heading, with the heading's field, as a suggestion; lines and paper are added by the caller. */
export type SuggestionRow = Omit<ReadSuggestion, 'document' | 'firstLine' | 'lastLine'>;

function answerClassIn(row: RowCells): string | null {
  const printed = row.oneAnswer('answerClass');
  return printed === null ? null : classNoun.form.replace(printed);
}

/** 闭会 before a number or in the words of a session says between which sessions it was moved. */
function channelOf(
  row: RowCells,
  number: string | null,
  session: string | null,
): 'in-session' | 'between-sessions' | null {
  const told = row.read('channel', readChannel);
  if (told) return told;
  return closedNumber.form.test(number ?? '') || sessionClosed.form.test(session ?? '') ? 'between-sessions' : null;
}

const noYears: ListYears = { named: null, handedOver: null, dated: null };

/** Reads one row; `mapping` is heading → field; `years` are those that the list tells. Null for a row without a title. */
export function readSuggestionRow(
  cells: Record<string, string>,
  mapping: Record<string, SuggestionField>,
  years: ListYears = noYears,
): SuggestionRow | null {
  const read = readRow(cells, mapping, years);
  return read.title === '' ? null : read;
}

/** Reads one row as `readSuggestionRow` does; the title is empty where the row has none. */
export function readRow(
  cells: Record<string, string>,
  mapping: Record<string, SuggestionField>,
  years: ListYears,
): SuggestionRow {
  const { cells: one, answered } = unstackedCells(cells, mapping);
  const { cells: dated, told: yearsTold } = withYears(one, mapping, years);
  const own = ownAnswers(dated, mapping, organsIn(new RowCells(dated, mapping)).lead);
  const first = own.length > 0 ? withoutAnswer(dated, mapping) : dated;
  const row = new RowCells(first, mapping);
  const { title, says } = markedTitle(row.text('title')?.replace(/\s+/g, '') ?? '');
  const named = row.text('number');
  const number = named ?? row.text('serial');
  const session = row.text('session');
  const further = furtherAnswers(first, mapping, answered);
  return {
    number: number === null ? null : plainNumber(number),
    ...(named === null && number !== null ? { isSerial: true } : {}),
    title,
    session: session?.replace(/\s/g, '') ?? null,
    channel: channelOf(row, number, session),
    ...moversOf([...row.all('proposers'), ...row.all('cosigners')]),
    delegation: row.text('delegation'),
    category: row.text('category'),
    key: row.read('key', readMark) ?? (says === 'key' || row.all('note').some(isKeyByRemark) ? true : null),
    hard: row.read('hard', readMark) ?? (says === 'hard' ? true : null),
    ...organsIn(row),
    receivedOn: row.day('receivedOn'),
    handedOverOn: row.day('handedOverOn'),
    answeredOn: row.day('answeredOn'),
    answerClass: answerClassIn(row),
    satisfaction: row.rating('satisfaction'),
    handling: {
      ...handlingIn(row),
      ...(further.answers.length > 0 && { furtherAnswers: further.answers }),
      ...(own.length > 0 && { ownAnswers: own }),
    },
    note: row.text('note'),
    cells,
    problems: [...row.problems, ...further.problems],
    ...(yearsTold.length > 0 && { yearsTold }),
  };
}
