import type { SuggestionField } from '#shared/domain/suggestion-field.ts';
import { cellAt } from './cell-at.ts';
import { joinCells } from './join-rows.ts';
import { withoutAnswer } from './own-answers.ts';
import { handledAgain } from './row-words.rules.ts';
import { answerDay, answerHeadings, byDay, stackedCells, unstackedCells } from './stacked-answers.ts';

type Cells = Readonly<Record<string, string>>;
type Mapping = Readonly<Record<string, SuggestionField>>;

const squash = (cell: string) => cell.replace(/\s/g, '');

/** Cells that may differ between the answers of one suggestion: a note is no part of what it is. */
const free: readonly (SuggestionField | undefined)[] = ['note', 'serial', undefined];

/** The cells of the answer alone. */
export function onlyAnswer(cells: Cells, mapping: Mapping): Cells {
  return Object.fromEntries(answerHeadings(mapping).map((heading) => [heading, cellAt(cells, heading)]));
}

/** True where two rows say nothing different besides the answer, its note and what no column of ours means. */
function agree(first: Cells, second: Cells, mapping: Mapping): boolean {
  return Object.entries(withoutAnswer(second, mapping)).every(([heading, cell]) => {
    const other = squash(cellAt(first, heading));
    return squash(cell) === '' || other === '' || squash(cell) === other || free.includes(mapping[heading]);
  });
}

function isSameAnswer(one: Cells, other: Cells): boolean {
  return Object.entries(one).every(([heading, cell]) => squash(cellAt(other, heading)) === squash(cell));
}

/**
 * One row out of two that tell different answers to the same suggestion, the earliest first in each cell (`stackedCells`). Null where the rows
 * differ in anything else (an organ, a rating, a due date), say that it was handled again, or name no two days.
 */
export function joinAnswers(first: Cells, second: Cells, mapping: Mapping): Record<string, string> | null {
  const { cells, answered } = unstackedCells(first, mapping);
  const known = [onlyAnswer(cells, mapping), ...answered];
  const day = answerDay(second, mapping);
  const days = known.map((one) => answerDay(one, mapping));
  const isAgain = Object.values(second).some((cell) => handledAgain.form.test(cell));
  if (day === null || days.includes(null) || isAgain || !agree(cells, second, mapping)) return null;
  const rest = joinCells(cells, withoutAnswer(second, mapping), mapping);
  const further = onlyAnswer(second, mapping);
  const isKnown = answered.length > 0 && known.some((one) => isSameAnswer(one, further));
  if (!isKnown && days.includes(day)) return null;
  const [earliest = {}, ...later] = byDay(isKnown ? known : [...known, further], mapping);
  return stackedCells({ cells: { ...rest, ...earliest }, answered: later }, mapping);
}
