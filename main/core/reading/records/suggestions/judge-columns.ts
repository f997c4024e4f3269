import { columnOf } from '#shared/domain/suggestion-columns.ts';
import type { SuggestionField } from '#shared/domain/suggestion-field.ts';
import { toHalfWidth } from '#shared/text/half-width.ts';
import { cellAt } from './cell-at.ts';
import { gradeCell, gradeInWords, notYetCell, organBeforeGrade, unclearHeading } from './judge-columns.rules.ts';
import { suggestionFieldOf } from './map-columns.ts';
import { readDay, readRating, saysNothing } from './read-cell.ts';
import { isRoleCell } from './role-column.ts';

type Mapping = Record<string, SuggestionField>;

function isOneGrade(cell: string): boolean {
  const plain = toHalfWidth(cell).replace(/\s/g, '');
  return gradeCell.form.test(plain) || gradeInWords.form.test(plain);
}

/** A cell may tell the classes of several organs, each behind its name: 市公安局 A；市教育局 B. */
function isGrade(cell: string): boolean {
  return isOneGrade(cell) || cell.split('；').every((part) => isOneGrade(organBeforeGrade.form.replace(part.trim())));
}

/** True for a cell that is a day, whether its year is known or not. */
function isDay(cell: string): boolean {
  const read = readDay(cell);
  return 'value' in read || read.problem === 'day-without-year' || read.problem === 'no-such-day';
}

/** The day that a column tells whose heading leaves the word out (交办, 办结): its cells are days. Null for every other column. */
function dayOfCells(heading: string, cells: readonly string[]): SuggestionField | null {
  const filled = cells.filter((cell) => !saysNothing(cell));
  const field = suggestionFieldOf(`${heading}日期`);
  const isDayField = field !== null && columnOf(field)?.kind === 'day';
  return isDayField && filled.length > 0 && filled.every(isDay) ? field : null;
}

function isRating(cell: string): boolean {
  return cell.includes('满意') && 'value' in readRating(cell);
}

/** What the cells of a column say that it is: classes of answers, or how satisfied deputies are; null where they are neither, or mixed. */
function fieldOfCells(cells: readonly string[]): 'answerClass' | 'satisfaction' | null {
  const filled = cells.filter((cell) => !saysNothing(cell) && !notYetCell.form.test(cell.trim()));
  if (filled.length === 0) return null;
  if (filled.every(isGrade)) return 'answerClass';
  return filled.every(isRating) ? 'satisfaction' : null;
}

/**
 * The meanings of columns, where a heading (分类, 代表意见, 办理结果) could be two things as their cells say: letters are classes of answers, 满意 is
 * satisfaction, days under 交办 are those of the hand-over. What a person fixed stays, and so does a field that another column names plainly.
 */
export function judgedByCells(
  mapping: Readonly<Mapping>,
  rows: readonly Readonly<Record<string, string>>[],
  fixed: Readonly<Record<string, string>> = {},
): Mapping {
  const judged: Mapping = { ...mapping };
  const headings = Object.keys(rows[0] ?? {});
  for (const heading of headings) {
    const named = mapping[heading];
    const isOpen = named === 'category' || named === 'satisfaction' || named === 'answerClass';
    if (fixed[heading] !== undefined) continue;
    const cells = rows.map((row) => cellAt(row, heading));
    const filled = cells.filter((cell) => cell.trim() !== '');
    // 办理类型 may say who leads and who supports, which is no class of an answer.
    if (isOpen && filled.length > 0 && filled.every(isRoleCell)) delete judged[heading];
    const isOrgans = named === 'organs' || named === 'lead' || named === 'support';
    const day = isOrgans || named === undefined ? dayOfCells(heading, cells) : null;
    const isGraded = isOpen || (named === undefined && unclearHeading.form.test(heading));
    const field = day ?? (isGraded ? fieldOfCells(cells) : null);
    if (field === null || field === named) continue;
    const isTaken = headings.some((other) => other !== heading && judged[other] === field);
    if (!isTaken) judged[heading] = field;
    // 办理结果 with 满意 in every cell is no class of an answer, whoever tells the satisfaction.
    else if (named === 'answerClass') delete judged[heading];
  }
  return judged;
}
