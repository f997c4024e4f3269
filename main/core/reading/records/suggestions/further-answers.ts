import type { FollowUp } from '#shared/domain/follow-up.ts';
import type { CellProblem } from '#shared/domain/readings/cell-problem.ts';
import type { SuggestionField } from '#shared/domain/suggestion-field.ts';
import { cellAt } from './cell-at.ts';
import { classNoun } from './cell-edges.rules.ts';
import { type FurtherAnswerColumns, furtherAnswerColumns } from './further-answer-columns.ts';
import { readDay, saysNothing } from './read-cell.ts';
import { answerColumns } from './stacked-answers.ts';

type Cells = Readonly<Record<string, string>>;
type Mapping = Readonly<Record<string, SuggestionField>>;
type Told = { answers: FollowUp[]; problems: CellProblem[] };

const nothing: Told = { answers: [], problems: [] };

/** The answer that a set of columns tells in a row; one without a day is told, since nobody knows when it counts. */
function answerIn(cells: Cells, columns: FurtherAnswerColumns): Told {
  const said = (heading: string | undefined) => {
    const cell = heading === undefined ? '' : cellAt(cells, heading).trim();
    return saysNothing(cell) ? null : cell;
  };
  const [day, number, cls] = [said(columns.on), said(columns.answerNumber), said(columns.answerClass)];
  if (day === null) {
    const heading = [columns.answerClass, columns.answerNumber].find((one) => said(one) !== null);
    if (heading === undefined) return nothing;
    return { answers: [], problems: [{ heading, cell: said(heading) ?? '', code: 'answer-without-day' }] };
  }
  const read = readDay(day);
  if ('problem' in read)
    return { answers: [], problems: [{ heading: columns.on ?? '', cell: day, code: read.problem }] };
  const answer = {
    on: read.value,
    answerNumber: number,
    answerClass: cls === null ? null : classNoun.form.replace(cls),
    note: '',
  };
  return { answers: [answer], problems: [] };
}

/**
 * Later answers of a row by day: those of columns of their own (第二次答复日期), and those of further rows (`answered`) that tell of the
 * same suggestion. What cannot be is noted in `problems`.
 */
export function furtherAnswers(cells: Cells, mapping: Mapping, answered: readonly Cells[]): Told {
  const columns = furtherAnswerColumns(Object.keys(cells), mapping);
  const told = [
    ...columns.map((one) => answerIn(cells, one)),
    ...answered.map((one) => answerIn(one, answerColumns(mapping))),
  ];
  return {
    answers: told.flatMap(({ answers }) => answers).sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
    problems: told.flatMap(({ problems }) => problems),
  };
}
