import type { SuggestionField } from '#shared/domain/suggestion-field.ts';
import { answerColumns } from './further-answers.ts';
import { joinCells } from './join-rows.ts';
import { readDay } from './read-cell.ts';

type Cells = Readonly<Record<string, string>>;
type Mapping = Readonly<Record<string, SuggestionField>>;

/** A row with the rows that tell a later answer to the same suggestion, by day. */
export type AnsweredRow = { cells: Record<string, string>; answered?: Cells[] };

const squash = (cell: string) => cell.replace(/\s/g, '');

/** Words that say that the suggestion was handled again: its answer belongs to another handling. */
const handledAgain = /重新(?:办理|交办|答复)|重办|再次(?:办理|交办)|二次(?:办理|交办)|退回/;

/** Cells that may differ between the answers of one suggestion: a note is no part of what it is. */
const free: readonly (SuggestionField | undefined)[] = ['note', 'serial', undefined];

function dayIn(cells: Cells, mapping: Mapping): string | null {
  const { on } = answerColumns(mapping);
  const read = on === undefined ? null : readDay(cells[on] ?? '');
  return read && 'value' in read ? read.value : null;
}

function isAnswerCell(heading: string, mapping: Mapping): boolean {
  return Object.values(answerColumns(mapping)).includes(heading);
}

/** The cells without those of the answer. */
function withoutAnswer(cells: Cells, mapping: Mapping): Record<string, string> {
  return Object.fromEntries(
    Object.entries(cells).map(([heading, cell]) => [heading, isAnswerCell(heading, mapping) ? '' : cell]),
  );
}

function onlyAnswer(cells: Cells, mapping: Mapping): Record<string, string> {
  return Object.fromEntries(Object.entries(cells).filter(([heading]) => isAnswerCell(heading, mapping)));
}

/** True where two rows say nothing different besides the answer, its note and what no column of ours means. */
function agree(first: Cells, second: Cells, mapping: Mapping): boolean {
  return Object.entries(withoutAnswer(second, mapping)).every(([heading, cell]) => {
    const other = squash(first[heading] ?? '');
    return squash(cell) === '' || other === '' || squash(cell) === other || free.includes(mapping[heading]);
  });
}

/** True where a row tells an answer that is known already, and nothing else of it. */
function isSameAnswer(known: Cells, cells: Cells): boolean {
  return Object.entries(known).every(([heading, cell]) => squash(cells[heading] ?? '') === squash(cell));
}

/**
 * A row with another one that tells a later answer to the same suggestion: the earliest answer stands in the cells, the others behind it by day.
 * Null where the rows differ in anything else (an organ, a rating, a due date), say that it was handled again, or name no two days.
 */
export function withAnswerRow(row: AnsweredRow, cells: Cells, mapping: Mapping): AnsweredRow | null {
  const known = [onlyAnswer(row.cells, mapping), ...(row.answered ?? [])];
  const day = dayIn(cells, mapping);
  const days = known.map((one) => dayIn(one, mapping));
  const isAgain = Object.values(cells).some((cell) => handledAgain.test(cell));
  if (day === null || days.includes(null) || isAgain || !agree(row.cells, cells, mapping)) return null;
  const rest = joinCells(row.cells, withoutAnswer(cells, mapping), mapping);
  if (known.length > 1 && known.some((one) => isSameAnswer(one, cells))) return { ...row, cells: rest };
  if (days.includes(day)) return null;
  const dayOf = (one: Cells) => dayIn(one, mapping) ?? '';
  const all = [...known, onlyAnswer(cells, mapping)].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1));
  const [first = {}, ...answered] = all;
  return { cells: { ...rest, ...first }, answered };
}

/** A row with another one behind it in every cell: which answer is which is not certain, and stays as printed. */
export function withJoinedRow({ cells, answered = [] }: AnsweredRow, other: Cells, mapping: Mapping): AnsweredRow {
  return {
    cells: [...answered, other].reduce<Record<string, string>>((all, one) => joinCells(all, one, mapping), cells),
  };
}
